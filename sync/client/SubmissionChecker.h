// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/LogEntry.h"
#include "app/store/PulledPage.h"

#include <memory>
#include <stop_token>

namespace madoguchi {

class Verifier;

/// Makes verdicts of the submissions of a page, on all processors at once.
class SubmissionChecker {
public:
    explicit SubmissionChecker(std::shared_ptr<const Verifier> verifier) : m_verifier(std::move(verifier)) {}

    /// Each submission is judged for the time at which the cloud received it. Blocks; Cancelled if stopped in between.
    Result<PulledPage> check(const QList<LogEntry>& entries, const std::stop_token& stop) const;

private:
    PulledEntry checkOne(const LogEntry& entry) const;

    std::shared_ptr<const Verifier> m_verifier;
};

}  // namespace madoguchi
