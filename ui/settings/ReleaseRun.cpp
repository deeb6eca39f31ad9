// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/ReleaseRun.h"

#include "ui/common/Office.h"

namespace madoguchi {

void ReleaseRun::start(const QList<HeldCase>& cases, const QString& reason)
{
    if (m_underWay) {
        return;
    }
    m_cases = cases;
    m_reason = reason;
    m_at = m_refused = 0;
    m_stopped = false;
    m_underWay = true;
    next();
}

void ReleaseRun::next()
{
    if (m_stopped || m_at == m_cases.size()) {
        m_underWay = false;
        const int left = int(m_cases.size()) - m_at;
        m_cases.clear();
        Q_EMIT finished(m_at - m_refused, m_refused, left);
        return;
    }
    const Case& seen = m_cases.at(m_at).summary.caseNow;
    m_office.act(seen.id, ActKind::Release, seen.version, m_reason).then(this, [this, id = seen.id](const Result<Case>& done) {
        m_refused += done ? 0 : 1;
        ++m_at;
        Q_EMIT answered(id, done ? std::nullopt : std::optional(done.error()), m_at, int(m_cases.size()));
        next();
    });
}

}  // namespace madoguchi
