// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Verdict.h"
#include "app/store/RowSealer.h"

namespace madoguchi {

/// Keeps a verdict at rest. Together with the verifier the only maker of one, so it reads nothing but what this terminal's key has sealed
/// for exactly this row.
class VerdictCodec {
public:
    /// Internal for one that no verifier made: it must not come back as if it had been verified without findings.
    static Result<QByteArray> seal(const Verdict& verdict, const RowSealer& sealer, const QString& row);
    /// SealBroken, or DatabaseDamaged if it makes no sense. The outcome follows from the findings again.
    static Result<Verdict> open(const QByteArray& sealed, const RowSealer& sealer, const QString& row);
};

}  // namespace madoguchi
