// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/MetricsRoute.h"

namespace madoguchi {

CloudAnswer MetricsRoute::answer(const CloudRequest&, const Visitor&)
{
    const Result<Metrics::Gauges> read = gauges();
    return read ? CloudAnswer{200, QByteArrayLiteral("text/plain; version=0.0.4"), m_metrics.text(*read), {}, 0}
                : CloudAnswer::of(Error{ErrorCode::CloudStorageFailed, {}});
}

Result<Metrics::Gauges> MetricsRoute::gauges() const
{
    const QDateTime now = m_clock.now();
    const Result<LogPage> page = m_log.page(0, 1, 1);
    const Result<int> sessions = m_sessions.count(now);
    const Result<QDateTime> oldest = m_pulls.oldestUnpulled();
    if (!page || !sessions || !oldest) {
        return fail(ErrorCode::CloudStorageFailed);
    }
    Metrics::Gauges gauges{page->head, *sessions, oldest->isValid() ? qMax(qint64(0), oldest->secsTo(now)) : 0, {}};
    for (const int days : {1, 7, 30}) {
        const Result<int> terminals = m_pulls.notSeenFor(days);
        if (!terminals) {
            return failAs(terminals);
        }
        gauges.terminalsNotSeen.insert(days, *terminals);
    }
    return gauges;
}

}  // namespace madoguchi
