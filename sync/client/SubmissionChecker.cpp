// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SubmissionChecker.h"

#include "app/verify/Verifier.h"
#include "sync/client/AllCores.h"
#include "sync/client/CurrentVerifier.h"
#include "sync/client/StatusAsker.h"

#include <span>

namespace madoguchi {

namespace {

bool isMessage(const LogEntry& entry)
{
    return entry.kind == EntryKind::Submission && !entry.body.isEmpty();
}

PulledEntry checkOne(const Verifier& verifier, const LogEntry& entry, const QByteArray& statusResponse)
{
    PulledEntry pulled{entry, std::nullopt};
    if (isMessage(entry)) {
        pulled.submission = verifier.judge(entry.body, entry.at, statusResponse);
    }
    return pulled;
}

}  // namespace

QList<QByteArray> SubmissionChecker::ask(const Verifier& verifier, const QList<LogEntry>& entries, const std::stop_token& stop) const
{
    QList<QByteArray> certificates(entries.size());
    if (!m_asker) {
        return certificates;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (isMessage(entries.at(i))) {
            certificates[i] = StatusCheck::signerCertificate(entries.at(i).body);
        }
    }
    return m_asker->ask(verifier.statuses(), certificates, stop);
}

Result<PulledPage> SubmissionChecker::check(const QList<LogEntry>& entries, const std::stop_token& stop) const
{
    const auto verifier = m_verifier->get();
    const QList<QByteArray> answers = ask(*verifier, entries, stop);
    PulledPage page;
    page.entries.resize(entries.size());
    const std::span<PulledEntry> places(page.entries.data(), size_t(entries.size()));
    onAllCores(places.size(), stop, [&](size_t i) { places[i] = checkOne(*verifier, entries[qsizetype(i)], answers[qsizetype(i)]); });
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    return page;
}

}  // namespace madoguchi
