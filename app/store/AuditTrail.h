// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AuditItem.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"
#include "app/store/StateTable.h"

#include <QList>

#include <optional>

namespace madoguchi {

/// What persons did and looked at on this terminal: append-only, each row chained to the one before by SHA-256 over the sealed row,
/// the end of the chain kept sealed in the state, so that neither a changed nor a missing row goes unseen.
class AuditTrail {
public:
    AuditTrail(Connection& connection, const ColumnSealer& sealer);

    /// Gives the item its number.
    Done append(const AuditItem& item);
    /// Goes on with the rows of another copy of this trail, as long as each follows and opens; what is there stays as it is sealed.
    /// How many rows were taken, and how many the other's own record has beyond (nothing if that can't be read).
    struct Continued {
        qint64 taken = 0;
        std::optional<qint64> lost;
    };
    Result<Continued> continueFrom(const AuditTrail& other);
    /// The newest first. Opens the seals; the chain itself is walked by check().
    Result<QList<AuditItem>> newest(int limit) const;
    /// Walks the whole chain: AuditChainBroken (detail: number). The number of rows.
    Result<qint64> check() const;

private:
    Result<AuditItem> open(qint64 number, const QByteArray& sealed) const;

    Connection& m_connection;
    RowSealer m_sealer;
    StateTable m_state;
};

}  // namespace madoguchi
