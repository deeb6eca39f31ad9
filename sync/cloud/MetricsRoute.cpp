// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/MetricsRoute.h"

namespace madoguchi {

CloudAnswer MetricsRoute::answer(const CloudRequest&, const Visitor&)
{
    const Result<LogPage> page = m_log.page(0, 1, 1);
    const Result<int> sessions = m_sessions.count(m_clock.now());
    if (!page || !sessions) {
        return CloudAnswer::of(Error{ErrorCode::CloudStorageFailed, {}});
    }
    return {200, QByteArrayLiteral("text/plain; version=0.0.4"), m_metrics.text({page->head, *sessions}), {}, 0};
}

}  // namespace madoguchi
