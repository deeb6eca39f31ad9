// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SubmissionChecker.h"

#include "app/verify/Verifier.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <span>

namespace madoguchi {

PulledEntry SubmissionChecker::checkOne(const LogEntry& entry) const
{
    PulledEntry pulled{entry, std::nullopt};
    if (entry.kind == EntryKind::Submission && !entry.body.isEmpty()) {
        pulled.submission = m_verifier->judge(entry.body, entry.at);
    }
    return pulled;
}

Result<PulledPage> SubmissionChecker::check(const QList<LogEntry>& entries, const std::stop_token& stop) const
{
    PulledPage page;
    page.entries.resize(entries.size());
    const std::span<PulledEntry> places(page.entries.data(), size_t(entries.size()));
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < places.size() && !stop.stop_requested(); i = next++) {
            places[i] = checkOne(entries[qsizetype(i)]);
        }
    };
    QThreadPool* pool = QThreadPool::globalInstance();
    QSemaphore ended;
    int helpers = 0;
    // Only threads that are free now: this one works too, so nothing waits for the pool.
    while (helpers + 1 < pool->maxThreadCount() && size_t(helpers) + 1 < places.size() && pool->tryStart([&] { work(); ended.release(); })) {
        ++helpers;
    }
    work();
    ended.acquire(helpers);
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    return page;
}

}  // namespace madoguchi
