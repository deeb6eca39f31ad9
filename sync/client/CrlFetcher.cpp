// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CrlFetcher.h"

#include "app/base/Log.h"
#include "app/verify/CrlStore.h"
#include "sync/client/ProfileFiles.h"

#include <QDir>

namespace madoguchi {

namespace {

constexpr int secondsOfSilence = 20;
constexpr int secondsAtMost = 300;
constexpr int statusOk = 200;
constexpr int statusNotModified = 304;
constexpr qsizetype nameLength = 32;  // hexadecimal digits

}  // namespace

CrlFetcher::Outcome CrlFetcher::run(const TrustStore& trust, const std::stop_token& stop)
{
    Outcome outcome;
    for (qsizetype i = 0; i < m_lists.size() && !stop.stop_requested(); ++i) {
        const auto written = fetch(m_lists.at(i), trust, stop);
        if (written) {
            outcome.written += *written;
        } else {
            ++outcome.failed;
            qCWarning(logVerify).noquote() << "revocation list" << i + 1 << "not fetched:" << errorName(written.error().code) << written.error().detail;
        }
    }
    return outcome;
}

Result<bool> CrlFetcher::fetch(const QUrl& url, const TrustStore& trust, const std::stop_token& stop)
{
    const Seen seen = m_seen.value(url);
    HttpRequest request;
    request.path = RevocationTransports::path(url);
    request.patienceSeconds = secondsOfSilence;
    request.limitSeconds = secondsAtMost;
    request.answerLimit = largestList;
    request.etag = seen.etag;
    request.lastModified = seen.lastModified;
    request.stop = stop;
    const auto answer = m_transports->to(url)->send(std::move(request)).result();
    if (!answer) {
        return failAs(answer);
    }
    if (answer->status == statusNotModified) {
        return false;
    }
    if (answer->status != statusOk) {
        return fail(ErrorCode::CloudProblem, QStringLiteral("HTTP %1").arg(answer->status));
    }
    auto written = keep(m_folder, answer->body, trust);
    if (written) {
        m_seen.insert(url, {answer->etag, answer->lastModified});
    }
    return written;
}

Result<bool> CrlFetcher::keep(const QString& folder, const QByteArray& list, const TrustStore& trust)
{
    const CrlStore fresh = CrlStore::fromLists({list}, trust);
    const QList<CrlFacts> facts = fresh.facts();
    if (facts.size() != 1 || fresh.leftOut() > 0) {
        return fail(ErrorCode::CrlUnusable, QStringLiteral("not one authentic list"));
    }
    const QString file = QDir(folder).filePath(QStringLiteral("fetched-%1.crl").arg(QLatin1String(facts.constFirst().place.left(nameLength))));
    if (const auto there = ProfileFiles::read(file, QStringLiteral("crl"))) {
        const QList<CrlFacts> known = CrlStore::fromLists({*there}, trust).facts();
        if (!known.isEmpty() && known.constFirst().thisUpdate >= facts.constFirst().thisUpdate) {
            return false;
        }
    }
    return ProfileFiles::makeFolder(folder, QStringLiteral("crl"))
        .and_then([&] { return ProfileFiles::write(file, list, QStringLiteral("crl")); })
        .map([] { return true; });
}

}  // namespace madoguchi
