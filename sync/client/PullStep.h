// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledPage.h"
#include "sync/client/SubmissionChecker.h"
#include "sync/client/SyncContext.h"
#include "sync/wire/LogPage.h"

#include <QFuture>

#include <stop_token>

namespace madoguchi {

/// Brings a page of the log into the store: asked for, its submissions verified, all of it stored in one transaction that also moves the
/// cursor. While a page is verified and stored, the next is already on its way.
class PullStep {
public:
    static constexpr int mostEntries = 500;

    struct Outcome {
        int entries = 0;
        qint64 head = 0;
        PageOutcome page;
    };

    explicit PullStep(const SyncContext& context) : m_context(context), m_checker(context.verifier, context.asker) {}

    /// Reads from the store where to go on; forgets what was asked in advance. To be called first, and after an error.
    Done begin();
    qint64 seq() const { return m_seq; }
    /// The earliest LogPage::unpulledSince so far; invalid if there was none. It stays when the pages are here: somebody has to ask why.
    QDateTime unpulledSince() const { return m_unpulledSince; }

    /// Asks for what follows; with `waitSeconds` the cloud may take that long to have something.
    QFuture<Result<LogPage>> ask(int waitSeconds, const std::stop_token& stop) const;
    /// The next page, stored. Blocks.
    Result<Outcome> run(const std::stop_token& stop);
    /// Stores a page that was asked for. ChainBroken if it can't be what follows; else the errors of CaseStore::applyPulled.
    Result<Outcome> take(const LogPage& page, const std::stop_token& stop);

private:
    Result<PageOutcome> store(const PulledPage& page, bool toHead) const;

    const SyncContext& m_context;
    SubmissionChecker m_checker;
    qint64 m_seq = 0;
    QDateTime m_unpulledSince;
    std::optional<QFuture<Result<LogPage>>> m_ahead;
};

}  // namespace madoguchi
