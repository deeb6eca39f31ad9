// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/LogRoute.h"

#include "sync/wire/WireCodec.h"

#include <optional>

namespace madoguchi {

namespace {

constexpr int usualLimit = 200;
constexpr qint64 mostSeq = qint64(1) << 53;  // what JSON carries exactly

/// A whole number of the query within bounds; the usual one if it is not given; nothing if it is no such number.
std::optional<qint64> number(const CloudRequest& request, const QString& name, qint64 usual, qint64 least, qint64 most)
{
    const auto found = request.parameters.find(name);
    if (found == request.parameters.end()) {
        return usual;
    }
    bool isNumber = false;
    const qint64 value = found->toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

}  // namespace

RouteForm LogRoute::form() const
{
    return {"GET", QStringLiteral("log"), Entrance::Session, 0, {}};
}

CloudAnswer LogRoute::answer(const CloudRequest& request, const Visitor& visitor)
{
    const auto after = number(request, QStringLiteral("after"), 0, 0, mostSeq);
    const auto limit = number(request, QStringLiteral("limit"), usualLimit, 1, CaseLog::maxPageEntries);
    const auto wait = number(request, QStringLiteral("wait"), 0, 0, mostWaitSeconds);
    if (!after || !limit || !wait) {
        return CloudAnswer::of(Error{ErrorCode::RequestMalformed, QStringLiteral("query")});
    }
    Result<LogPage> page = m_log.page(*after, int(*limit), pageBytes);
    if (page) {
        // Nobody has what does not exist yet.
        m_pulls.note(visitor.terminal.name, qMin(*after, page->head));
    }
    if (page && page->entries.isEmpty() && *wait > 0) {
        if (!m_places.tryAcquire()) {
            return CloudAnswer::of(Error{ErrorCode::RateLimited, QStringLiteral("wait")});
        }
        const QSemaphoreReleaser place(m_places);
        m_metrics.countWaiting(+1);
        m_log.waitBeyond(*after, int(*wait) * 1000);
        m_metrics.countWaiting(-1);
        page = m_log.page(*after, int(*limit), pageBytes);
    }
    if (page) {
        page->unpulledSince = m_pulls.overdue();
    }
    return page ? CloudAnswer::json(200, wire::encode(*page)) : CloudAnswer::of(page.error());
}

}  // namespace madoguchi
