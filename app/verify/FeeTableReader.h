// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Fee.h"

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// Reads a municipality's dated fee tables from JSON:
///
///     {"tables": [{"validFrom": "2026-04-01", "fees": {"juminhyo": 300}, "postage": {"ordinary/long3": 110}}]}
///
/// or one table without a date, valid always: {"fees": {…}, "postage": {…}}; other members of the outermost object are ignored.
/// Amounts are whole yen; kinds, services and envelopes are those of the application's schema.
class FeeTableReader {
public:
    /// JsonMalformed, SchemaViolated (detail: the place).
    static Result<QList<FeeTable>> read(const QByteArray& json);
};

}  // namespace madoguchi
