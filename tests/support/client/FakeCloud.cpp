// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/client/FakeCloud.h"

#include "app/base/Clock.h"
#include "app/crypto/Digest.h"
#include "app/crypto/LogDigest.h"
#include "app/domain/ActCodec.h"
#include "app/domain/CaseId.h"
#include "app/domain/CaseRules.h"
#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"

#include <QMutexLocker>
#include <QPromise>
#include <QUrl>

namespace madoguchi::test {

namespace {

constexpr QLatin1String municipality{"352021"};

}  // namespace

HttpAnswer FakeCloud::good(const QByteArray& body)
{
    return {200, "application/json", body, {}, {}};
}

HttpAnswer FakeCloud::problem(const Error& error)
{
    const Problem document = problemFor(error);
    return {document.status, "application/problem+json", wire::encode(document), {}, {}};
}

/// A long poll that waits for an entry.
struct FakeCloud::Poll {
    HttpRequest request;
    qint64 after = 0;
    QPromise<Result<HttpAnswer>> promise;
    std::optional<std::stop_callback<std::function<void()>>> onStop;
    bool ended = false;

    void end(Result<HttpAnswer> result)
    {
        if (!std::exchange(ended, true)) {
            promise.addResult(std::move(result));
            promise.finish();
        }
    }
};

FakeCloud::FakeCloud(const Clock& clock) : m_clock(clock) {}

QString FakeCloud::addSubmission(const QByteArray& message, const QString& submissionId)
{
    const QMutexLocker lock(&m_mutex);
    const QString caseId = CaseId::of(municipality, m_cases.size() + 1);
    const QDateTime at = m_clock.now();
    m_cases.insert(caseId, CaseRules::opened(caseId, submissionId, at));
    append(EntryKind::Submission, caseId, 1, message, at);
    return caseId;
}

void FakeCloud::append(EntryKind kind, const QString& caseId, int caseVersion, const QByteArray& body, const QDateTime& at)
{
    LogEntry entry;
    entry.seq = m_log.size() + 1;
    entry.kind = kind;
    entry.caseId = caseId;
    entry.caseVersion = caseVersion;
    entry.at = at;
    entry.body = body;
    LogDigest::seal(entry, m_log.isEmpty() ? LogDigest::genesis() : m_log.last().digest, municipality);
    m_log.append(entry);
    answerPolls();
}

void FakeCloud::failRequest(int n, Fault fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.insert(m_requests + n, fault);
}

void FakeCloud::setReachable(bool reachable)
{
    const QMutexLocker lock(&m_mutex);
    m_reachable = reachable;
}

void FakeCloud::showOnly(qint64 seq)
{
    const QMutexLocker lock(&m_mutex);
    m_shown = seq;
}

void FakeCloud::expireSessions()
{
    const QMutexLocker lock(&m_mutex);
    m_tokens.clear();
}

void FakeCloud::setTamper(std::function<void(LogPage&)> tamper)
{
    const QMutexLocker lock(&m_mutex);
    m_tamper = std::move(tamper);
}

int FakeCloud::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int FakeCloud::openPolls() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_polls.size());
}

QList<LogEntry> FakeCloud::log() const
{
    const QMutexLocker lock(&m_mutex);
    return m_log;
}

Case FakeCloud::caseNow(const QString& caseId) const
{
    const QMutexLocker lock(&m_mutex);
    return m_cases.value(caseId);
}

QFuture<Result<HttpAnswer>> FakeCloud::send(HttpRequest request)
{
    const QMutexLocker lock(&m_mutex);
    ++m_requests;
    if (request.stop.stop_requested()) {
        return QtFuture::makeReadyFuture(Result<HttpAnswer>(fail(ErrorCode::Cancelled)));
    }
    const QUrlQuery query(QUrl(request.path).query());
    const bool waits = query.queryItemValue(QStringLiteral("wait")).toInt() > 0;
    const qint64 after = query.queryItemValue(QStringLiteral("after")).toLongLong();
    if (m_reachable && waits && after >= m_log.size() && hasSession(request)) {
        const auto poll = std::make_shared<Poll>();
        poll->after = after;
        poll->request = request;
        poll->promise.start();
        auto future = poll->promise.future();
        m_polls.push_back(poll);
        poll->onStop.emplace(request.stop, [this, weak = std::weak_ptr(poll)] {
            const QMutexLocker inner(&m_mutex);
            if (const auto stopped = weak.lock()) {
                std::erase(m_polls, stopped);
                m_ended.push_back(stopped);
                stopped->end(fail(ErrorCode::Cancelled));
            }
        });
        return future;
    }
    return QtFuture::makeReadyFuture(answer(request));
}

void FakeCloud::cancelAll()
{
    endPolls(ErrorCode::Cancelled);
}

void FakeCloud::breakLines()
{
    endPolls(ErrorCode::CloudUnreachable);
}

void FakeCloud::endPolls(ErrorCode code)
{
    const QMutexLocker lock(&m_mutex);
    for (const auto& poll : std::exchange(m_polls, {})) {
        m_ended.push_back(poll);
        poll->end(fail(code));
    }
}

void FakeCloud::answerPolls()
{
    std::vector<std::shared_ptr<Poll>> ready;
    std::erase_if(m_polls, [&](const std::shared_ptr<Poll>& poll) {
        const bool isReady = poll->after < m_log.size();
        if (isReady) {
            ready.push_back(poll);
        }
        return isReady;
    });
    for (const auto& poll : ready) {
        m_ended.push_back(poll);
        poll->end(answer(poll->request));
    }
}

std::optional<FakeCloud::Fault> FakeCloud::takeFault()
{
    return m_faults.contains(m_requests) ? std::optional(m_faults.take(m_requests)) : std::nullopt;
}

bool FakeCloud::hasSession(const HttpRequest& request) const
{
    return m_tokens.contains(QString::fromLatin1(request.bearer.reveal()));
}

Result<HttpAnswer> FakeCloud::answer(const HttpRequest& request)
{
    const auto fault = takeFault();
    if (!m_reachable || fault == Fault::Before) {
        return fail(ErrorCode::CloudUnreachable);
    }
    if (fault == Fault::Timeout) {
        return fail(ErrorCode::CloudTimeout);
    }
    if (fault == Fault::Busy) {
        return problem({ErrorCode::RateLimited, {}});
    }
    if (fault == Fault::Expired) {
        expireSessions();
    }
    const QUrl url(request.path);
    HttpAnswer result = route(request, QUrlQuery(url.query()), url.path().section(u'/', 3));
    if (fault == Fault::After) {
        return fail(ErrorCode::CloudUnreachable);
    }
    if (fault == Fault::CutShort) {
        result.body.chop(result.body.size() / 2);
    }
    return result;
}

HttpAnswer FakeCloud::route(const HttpRequest& request, const QUrlQuery& query, const QString& resource)
{
    if (resource == QLatin1String("sessions")) {
        return sessions(request.body);
    }
    if (!hasSession(request)) {
        return problem({ErrorCode::SessionExpired, {}});
    }
    if (resource == QLatin1String("staff/me/passphrase")) {
        return changePassphrase(request);
    }
    if (m_people.value(m_tokens.value(QString::fromLatin1(request.bearer.reveal()))).temporary) {
        return problem({ErrorCode::PassphraseTemporary, {}});
    }
    if (resource.startsWith(QLatin1String("staff"))) {
        return staff(request, resource);
    }
    if (resource == QLatin1String("acts")) {
        return acts(request.body);
    }
    return page(query.queryItemValue(QStringLiteral("after")).toLongLong(), query.queryItemValue(QStringLiteral("limit")).toInt());
}

HttpAnswer FakeCloud::page(qint64 after, int limit)
{
    LogPage found;
    found.head = m_shown > 0 ? m_shown : m_log.size();
    found.entries = m_log.mid(after, qMin<qint64>(limit, qMax<qint64>(found.head - after, 0)));
    if (m_tamper) {
        m_tamper(found);
    }
    return good(wire::encode(found));
}

HttpAnswer FakeCloud::acts(const QByteArray& body)
{
    const auto envelopes = wire::decodeActs(body);
    if (!envelopes) {
        return problem(envelopes.error());
    }
    QList<ActAnswer> answers;
    for (const SignedAct& envelope : *envelopes) {
        answers.append(apply(envelope));
    }
    return good(wire::encodeAnswers(answers));
}

ActAnswer FakeCloud::apply(const SignedAct& envelope)
{
    const Act act = ActCodec::decode(envelope.payload).value();
    if (m_acts.contains(act.id)) {
        return {act.id, ActAnswer::Kind::Duplicate, m_acts.value(act.id), {}};
    }
    const Staff author = m_people.value(act.staffId).staff;
    const auto authentic = ActSigner::verify(envelope, author.publicKey);
    const QDateTime at = m_clock.now();
    if (!authentic && m_formerKeys.contains(act.staffId)) {
        return {act.id, ActAnswer::Kind::Refused, 0, problemFor({ErrorCode::ActKeyReplaced, {}})};
    }
    if (!concernsCase(act.kind)) {
        m_acts.insert(act.id, m_log.size() + 1);
        append(EntryKind::Act, {}, 0, wire::encodeActBody(envelope), at);
        return {act.id, ActAnswer::Kind::Applied, m_acts.value(act.id), {}};
    }
    const auto after = CaseRules(CaseRules::Side::Cloud).apply(m_cases.value(act.caseId), act, author.role, {}, at);
    if (!authentic || !after) {
        return {act.id, ActAnswer::Kind::Refused, 0, problemFor(authentic ? after.error() : authentic.error())};
    }
    m_cases.insert(act.caseId, *after);
    m_acts.insert(act.id, m_log.size() + 1);
    append(EntryKind::Act, act.caseId, after->version, wire::encodeActBody(envelope), at);
    return {act.id, ActAnswer::Kind::Applied, m_acts.value(act.id), {}};
}

}  // namespace madoguchi::test
