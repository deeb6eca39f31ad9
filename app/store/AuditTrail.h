// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AuditChain.h"
#include "app/store/AuditFilter.h"
#include "app/store/AuditItem.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"
#include "app/store/StateTable.h"

#include <QList>

#include <optional>

namespace madoguchi {

/// What persons did and looked at on this terminal: append-only, each row chained to the one before by SHA-256 over the sealed row,
/// the end of the chain kept sealed in the state and witnessed by the cloud, so that neither a changed nor a missing row goes unseen.
/// AuditWalk proves it.
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
    /// The newest first. Opens the seals; the chain itself is walked by AuditWalk.
    Result<QList<AuditItem>> newest(int limit) const;
    /// Rows before a number (0: from the newest on) that match, at most `limit`. Looks at no more than `mostRows`, so that a rare thing
    /// in a long trail does not hold up the store: then there may be few items or none, and `next` says where to go on. AuditChainBroken
    /// where a row is missing.
    Result<AuditRows> page(const AuditFilter& filter, qint64 before, int limit, int mostRows) const;
    /// Where the chain ends.
    Result<AuditLink> end() const { return AuditChain::end(m_state); }
    Result<AuditState> state(const QString& terminal) const;
    /// After a repair that lost rows, or may have: the next end that is shown to the cloud says from where on the trail is another.
    Done resumeHere();
    /// The same for an end further back, whose telling did not reach the log.
    Done resumeAfter(qint64 number);
    /// The lowest end at which resumeHere() was called since the last resumptionShown().
    Result<std::optional<qint64>> resumedAfter() const;
    Done resumptionShown();

    /// The item of a row: SealBroken, DatabaseDamaged (detail: the row).
    static Result<AuditItem> open(const RowSealer& sealer, qint64 number, const QByteArray& sealed);

private:
    Done putResumption(qint64 number);

    Connection& m_connection;
    ColumnSealer m_columnSealer;
    RowSealer m_sealer;
    StateTable m_state;
};

}  // namespace madoguchi
