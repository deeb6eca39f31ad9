// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditWalk.h"

#include "app/store/AuditTrail.h"
#include "app/store/AuditWitnessTable.h"

namespace madoguchi {

Result<AuditWalk> AuditWalk::begin(Connection& connection, const StoreContext& context)
{
    const auto state = AuditTrail(connection, context.sealer).state(context.terminal);
    const auto witnessed = AuditWitnessTable(connection, context.sealer).ofTerminal(context.terminal);
    if (!state || !witnessed) {
        return state ? failAs(witnessed) : failAs(state);
    }
    AuditWalk walk;
    walk.m_state = *state;
    for (const AuditWitnessNote& note : *witnessed) {
        if (const auto saved = note.witness.resumedAfter) {
            walk.m_witnessed.removeIf([&](const auto& known) { return known.key() > *saved; });
        }
        const auto known = walk.m_witnessed.constFind(note.witness.number);
        if (known != walk.m_witnessed.constEnd() && *known != note.witness.digest) {
            return walk.contradicted(note.witness.number);
        }
        walk.m_witnessed.insert(note.witness.number, note.witness.digest);
    }
    return walk;
}

Result<bool> AuditWalk::step(Connection& connection, const StoreContext& context, int rows)
{
    const RowSealer sealer(context.sealer, "audit.item");
    const qint64 before = m_link.number;
    const Done done = connection.forEach("SELECT number, digest, item FROM audit WHERE number > ? ORDER BY number LIMIT ?", {m_link.number, rows},
                                         [&](const Statement& row) { return take(row, sealer); });
    if (!done) {
        return failAs(done);
    }
    if (m_link.number == before + rows) {
        return false;
    }
    return checkEnd(connection, context).map([] { return true; });
}

Done AuditWalk::take(const Statement& row, const RowSealer& sealer)
{
    const QByteArray sealed = row.bytes(2);
    const AuditLink next = m_link.after(sealed);
    if (row.integer(0) != next.number || row.bytes(1) != next.digest) {
        return fail(ErrorCode::AuditChainBroken, QStringLiteral("audit/%1").arg(next.number));
    }
    if (const auto witnessed = m_witnessed.constFind(next.number); witnessed != m_witnessed.constEnd() && *witnessed != next.digest) {
        return contradicted(next.number);
    }
    m_link = next;
    return AuditTrail::open(sealer, next.number, sealed).map([](AuditItem&&) {});
}

/// The end may have moved on while the walk was under way: it is read when the last row has been.
Done AuditWalk::checkEnd(Connection& connection, const StoreContext& context) const
{
    const auto end = AuditChain::end(StateTable(connection, context.sealer));
    if (!end) {
        return failAs(end);
    }
    if (*end != m_link) {
        return fail(ErrorCode::AuditChainBroken, QStringLiteral("audit/%1").arg(qMin(end->number, m_link.number) + 1));
    }
    for (auto witnessed = m_witnessed.cbegin(); witnessed != m_witnessed.cend(); ++witnessed) {
        if (witnessed.key() > m_link.number) {
            return contradicted(m_link.number + 1);
        }
    }
    return {};
}

tl::unexpected<Error> AuditWalk::contradicted(qint64 number) const
{
    const auto last = m_state.witnessed.value_or(AuditWitnessNote());
    return fail(ErrorCode::AuditChainBroken,
                QStringLiteral("audit/%1 witnessed %2 on %3").arg(number).arg(last.witness.number).arg(last.witness.day.toString(Qt::ISODate)));
}

}  // namespace madoguchi
