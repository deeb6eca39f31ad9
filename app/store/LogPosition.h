// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledPage.h"
#include "app/store/StateTable.h"
#include "app/store/StoreContext.h"

namespace madoguchi {

/// Whose log this is, how far it has been read, how many cases it has opened and how many verdicts have their evidence: sealed, so that a
/// missing row is found.
struct LogPosition {
    QString municipality = {};
    Cursor cursor = {};
    qint64 cases = 0;
    qint64 evidence = 0;
    qint64 purged = 0;  ///< cases of which only a tombstone is left

    /// OtherMunicipality, or DatabaseDamaged if it is not where the entries end. A new file is at the beginning.
    static Result<LogPosition> read(Connection& connection, const StoreContext& context);
    /// How many records of evidence there must be, whoever's log it is.
    static Result<qint64> recordedEvidence(Connection& connection, const ColumnSealer& sealer);
    Done write(Connection& connection, const StoreContext& context) const;
};

}  // namespace madoguchi
