// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/PullStep.h"

#include "app/store/CaseStore.h"
#include "app/store/Database.h"
#include "sync/client/CloudClient.h"
#include "sync/client/CloudSession.h"
#include "sync/client/KeyRing.h"

namespace madoguchi {

namespace {

/// Only what can be seen without a key or a digest; the store proves the rest while it applies the page.
Done checkFollows(const LogPage& page, qint64 seq)
{
    const qint64 last = page.entries.isEmpty() ? seq : page.entries.last().seq;
    if (page.head < last) {
        // The cloud has forgotten what it had said: a log never gets shorter.
        return fail(ErrorCode::ChainBroken, QString::number(last));
    }
    if (page.entries.isEmpty() && page.head > seq) {
        return fail(ErrorCode::CloudAnswerMalformed, QStringLiteral("/entries: none, though there are more"));
    }
    for (qint64 expected = seq + 1; const LogEntry& entry : page.entries) {
        if (entry.seq != expected++) {
            return fail(ErrorCode::ChainBroken, QString::number(entry.seq));
        }
    }
    return {};
}

}  // namespace

Done PullStep::begin()
{
    m_ahead.reset();
    const auto cursor = m_context.database.run([store = m_context.store](Connection& connection) { return CaseStore(connection, store).cursor(); }).result();
    if (!cursor) {
        return failAs(cursor);
    }
    m_seq = cursor->seq;
    return {};
}

QFuture<Result<LogPage>> PullStep::ask(int waitSeconds, const std::stop_token& stop) const
{
    return m_context.cloud.log(m_context.session->token(), m_seq, mostEntries, waitSeconds, stop);
}

Result<PullStep::Outcome> PullStep::run(const std::stop_token& stop)
{
    const auto page = (m_ahead ? *std::exchange(m_ahead, std::nullopt) : ask(0, stop)).result();
    if (!page) {
        return failAs(page);
    }
    return take(*page, stop);
}

Result<PullStep::Outcome> PullStep::take(const LogPage& page, const std::stop_token& stop)
{
    if (page.unpulledSince.isValid() && (!m_unpulledSince.isValid() || page.unpulledSince < m_unpulledSince)) {
        m_unpulledSince = page.unpulledSince;
    }
    if (auto follows = checkFollows(page, m_seq); !follows) {
        return failAs(follows);
    }
    Outcome outcome;
    outcome.entries = int(page.entries.size());
    outcome.head = page.head;
    if (page.entries.isEmpty()) {
        return outcome;
    }
    const qint64 last = page.entries.last().seq;
    if (last < page.head) {
        m_ahead = m_context.cloud.log(m_context.session->token(), last, mostEntries, 0, stop);
    }
    const auto stored = m_checker.check(page.entries, stop).and_then([&](const PulledPage& pulled) { return store(pulled, last == page.head); });
    if (!stored) {
        m_ahead.reset();
        return failAs(stored);
    }
    m_seq = last;
    outcome.page = *stored;
    return outcome;
}

Result<PageOutcome> PullStep::store(const PulledPage& page, bool toHead) const
{
    return m_context.database
        .transact([store = m_context.store, page, toHead](Connection& connection) -> Result<PageOutcome> {
            auto outcome = CaseStore(connection, store).applyPulled(page);
            if (!outcome || !toHead) {
                return outcome;
            }
            return KeyRing(connection, {}).dropOutdated(store).map([&] { return *outcome; });
        })
        .result();
}

}  // namespace madoguchi
