// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/LogEntry.h"
#include "app/store/PulledPage.h"

#include <memory>
#include <stop_token>

namespace madoguchi {

class CurrentVerifier;
class StatusAsker;
class Verifier;

/// Makes verdicts of the submissions of a page, on all processors at once; a status responder, if there is one, was asked before.
class SubmissionChecker {
public:
    /// `asker`: null if nobody is to be asked.
    SubmissionChecker(std::shared_ptr<const CurrentVerifier> verifier, std::shared_ptr<const StatusAsker> asker)
        : m_verifier(std::move(verifier)), m_asker(std::move(asker)) {}

    /// Each submission is judged for the time at which the cloud received it. Blocks; Cancelled if stopped in between.
    Result<PulledPage> check(const QList<LogEntry>& entries, const std::stop_token& stop) const;

private:
    /// An answer for each entry; empty where there is none.
    QList<QByteArray> ask(const Verifier& verifier, const QList<LogEntry>& entries, const std::stop_token& stop) const;

    std::shared_ptr<const CurrentVerifier> m_verifier;
    std::shared_ptr<const StatusAsker> m_asker;
};

}  // namespace madoguchi
