// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"
#include "app/store/StateTable.h"

#include <optional>

namespace madoguchi {

/// Acts that the log has not brought back yet. The only way from this terminal to the cloud. Nothing leaves it but what the log holds, or
/// what was refused and a person has seen; how many rows there are is kept sealed, so that a missing one is found.
class Outbox {
public:
    Outbox(Connection& connection, const ColumnSealer& sealer);

    /// Appends an act that was just signed; it waits.
    Done add(const SignedAct& signedAct, const Act& act);
    Result<std::optional<OutboxItem>> find(const QString& actId) const;
    /// In the order in which the acts were done. DatabaseDamaged if a row is missing.
    Result<QList<OutboxItem>> all() const;
    Result<QList<OutboxItem>> ofCase(const QString& caseId) const;
    Result<QList<OutboxItem>> waiting(int limit) const;
    /// By the order of the acts; nothing if there is none of this number.
    Result<std::optional<OutboxItem>> at(qint64 number) const;
    /// How many rows there ought to be.
    Result<qint64> recordedRows() const;
    /// Takes in an act of another copy of this terminal's database as it stands there; one that is here already gets that state.
    Done adopt(OutboxItem item);
    /// Rewrites state, refusal and attempts of a row.
    Done update(const OutboxItem& item);
    Done remove(const QString& actId);

private:
    Done insert(OutboxItem item);
    Done addToCount(qint64 rows, qint64 numbers);
    Result<QList<OutboxItem>> read(const char* sql, std::initializer_list<QVariant> values) const;
    Result<OutboxItem> open(const Statement& row) const;

    Connection& m_connection;
    RowSealer m_sealer;
    StateTable m_state;
};

}  // namespace madoguchi
