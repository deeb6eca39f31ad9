// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AuditWitness.h"
#include "app/store/AuditChain.h"
#include "app/store/AuditFilter.h"
#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

#include <QHash>

namespace madoguchi {

/// Proves this terminal's trail, a stretch at a time so that others get their turn: every link, every seal, the end that the state names,
/// and every end that the cloud has witnessed, except of rows that a repair has lost and the terminal said so (AuditState::losses).
class AuditWalk {
public:
    /// Reads what was witnessed. Without a terminal in the context nothing is compared with it.
    static Result<AuditWalk> begin(Connection& connection, const StoreContext& context);

    /// Goes on by at most so many rows; true at the end. AuditChainBroken, detail "audit/12"; where the log contradicts the trail
    /// "audit/12 witnessed 15 on 2026-11-23": the row that is wrong or missing, and up to where the cloud has seen the trail.
    Result<bool> step(Connection& connection, const StoreContext& context, int rows);
    /// How many rows are proven.
    qint64 number() const { return m_link.number; }
    const AuditState& state() const { return m_state; }

private:
    Done take(const Statement& row, const RowSealer& sealer);
    Done checkEnd(Connection& connection, const StoreContext& context) const;
    tl::unexpected<Error> contradicted(qint64 number) const;

    AuditLink m_link;
    AuditState m_state;
    QHash<qint64, QByteArray> m_witnessed;
};

}  // namespace madoguchi
