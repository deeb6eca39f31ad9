// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseState.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi {

/// What is left of a purged case: that there was one, and who let it go by which rule. Nothing of the citizen.
struct Tombstone {
    QString caseId;
    QByteArray receiptDigest;  ///< SHA-256 of the receipt number, to answer who still holds it
    CaseState state = CaseState::Completed;
    QDateTime endedAt;         ///< UTC, of the case's last entry
    int days = 0;              ///< the period that had passed
    QDateTime purgedAt;        ///< UTC
    QString staffId;

    friend bool operator==(const Tombstone&, const Tombstone&) = default;
};

/// The purged cases of this terminal, so that nobody takes them for damage.
class TombstoneTable {
public:
    TombstoneTable(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "tombstones.stone") {}

    Done put(const Tombstone& stone);
    Result<std::optional<Tombstone>> find(const QString& caseId) const;
    /// By case id.
    Result<QList<Tombstone>> all() const;
    /// Why a case is not here: CasePurged or CaseUnknown (detail: its id), or that the store can't say.
    Error missing(const QString& caseId) const;

private:
    Result<Tombstone> open(const Statement& row) const;

    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
