// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SubmissionChecker.h"

#include "app/verify/Verifier.h"
#include "sync/client/AllCores.h"

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
    onAllCores(places.size(), stop, [&](size_t i) { places[i] = checkOne(entries[qsizetype(i)]); });
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    return page;
}

}  // namespace madoguchi
