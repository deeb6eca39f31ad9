// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

namespace madoguchi {

/// Puts together what the case page shows, and lets nothing through that does not agree with the log: the history is replayed, and the case
/// must be what comes of it.
class CaseReader {
public:
    /// CaseUnknown; DatabaseDamaged (detail: "cases/…") if the row is not what log and outbox make of it.
    static Result<CaseFile> read(Connection& connection, const StoreContext& context, const QString& caseId);
};

}  // namespace madoguchi
