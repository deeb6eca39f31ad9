// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ClockWitness.h"

#include "app/store/AuditTrail.h"

namespace madoguchi {

Result<qint64> ClockWitness::secondsBehind(const QDateTime& now) const
{
    const auto heard = m_connection.number("SELECT at FROM log_entries ORDER BY seq DESC LIMIT 1");
    const auto written = AuditTrail(m_connection, m_context.sealer).newest(1);
    if (!heard || !written) {
        return heard ? failAs(written) : failAs(heard);
    }
    QDateTime newest = QDateTime::fromMSecsSinceEpoch(*heard, Qt::UTC);
    if (!written->isEmpty()) {
        newest = qMax(newest, written->first().at);
    }
    return qMax<qint64>(0, now.secsTo(newest));
}

Done ClockWitness::allowActs(const QDateTime& now) const
{
    return secondsBehind(now).and_then([](qint64 behind) {
        return behind > mostSeconds ? Done(fail(ErrorCode::ClockBehind, QStringLiteral("%1 minutes").arg(behind / 60))) : Done();
    });
}

}  // namespace madoguchi
