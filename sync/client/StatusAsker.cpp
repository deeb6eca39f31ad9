// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/StatusAsker.h"

#include "app/base/Log.h"
#include "app/crypto/Random.h"
#include "app/verify/StatusCheck.h"

#include <chrono>
#include <deque>
#include <functional>

namespace madoguchi {

namespace {

constexpr qint64 largestAnswer = 64 * 1024;
constexpr int statusOk = 200;

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

/// A question under way.
struct StatusAsker::Question {
    qsizetype index = 0;
    QByteArray nonce;
    QFuture<Result<HttpAnswer>> answer;
};

/// One call of ask(): what is under way, and how much patience is left.
class StatusAsker::Round {
public:
    Round(const StatusAsker& asker, const StatusCheck& check, const QList<QByteArray>& certificates, const std::stop_token& stop)
        : m_asker(asker), m_check(check), m_certificates(certificates), m_answers(certificates.size()), m_stop(stop),
          m_chained(stop, [this] { m_hangUp.request_stop(); }), m_until(steadyMilliseconds() + asker.m_limits.secondsTogether * 1000)
    {
    }

    QList<QByteArray> run()
    {
        for (qsizetype i = 0; i < m_certificates.size() && !hasEnough(); ++i) {
            if (m_certificates.at(i).isEmpty()) {
                continue;
            }
            if (m_underWay.size() >= size_t(m_asker.m_limits.atOnce)) {
                take();
            }
            send(i);
        }
        while (!m_underWay.empty()) {
            take();
        }
        return m_answers;
    }

private:
    bool hasEnough() const { return m_stop.stop_requested() || m_failures >= m_asker.m_limits.failures || steadyMilliseconds() > m_until; }

    void send(qsizetype index)
    {
        const auto nonce = randomBytes(StatusNonce::usualSize);
        const auto question = nonce.and_then([&](const QByteArray& value) { return m_check.question(m_certificates.at(index), value); });
        if (!question) {
            return;  // not the responder's fault
        }
        HttpRequest request;
        request.method = "POST";
        request.path = m_asker.m_path;
        request.contentType = "application/ocsp-request";
        request.body = *question;
        request.patienceSeconds = m_asker.m_limits.secondsEach;
        request.limitSeconds = m_asker.m_limits.secondsEach;
        request.answerLimit = largestAnswer;
        request.stop = m_hangUp.get_token();
        m_underWay.push_back({index, *nonce, m_asker.m_transport->send(std::move(request))});
    }

    void take()
    {
        Question question = std::move(m_underWay.front());
        m_underWay.pop_front();
        const auto answer = question.answer.result().and_then([&](const HttpAnswer& got) { return believed(got, question); });
        if (answer) {
            m_answers[question.index] = *answer;
            m_failures = 0;
            return;
        }
        if (answer.error().code != ErrorCode::Cancelled) {
            qCInfo(logVerify).noquote() << "OCSP:" << errorName(answer.error().code) << answer.error().detail;
        }
        if (++m_failures == m_asker.m_limits.failures && !m_stop.stop_requested()) {
            m_asker.m_restUntil = steadyMilliseconds() + m_asker.m_limits.secondsOfRest * 1000;
            m_hangUp.request_stop();
        }
    }

    Result<QByteArray> believed(const HttpAnswer& answer, const Question& question) const
    {
        if (answer.status != statusOk || answer.contentType != "application/ocsp-response") {
            return fail(ErrorCode::CrlUnusable, QStringLiteral("HTTP %1").arg(answer.status));
        }
        return m_check.believe(m_certificates.at(question.index), answer.body, {question.nonce, m_asker.m_nonceMayBeMissing}).map([&] { return answer.body; });
    }

    const StatusAsker& m_asker;
    const StatusCheck& m_check;
    const QList<QByteArray>& m_certificates;
    QList<QByteArray> m_answers;
    const std::stop_token m_stop;
    std::stop_source m_hangUp;
    std::stop_callback<std::function<void()>> m_chained;
    const qint64 m_until;
    std::deque<Question> m_underWay;
    int m_failures = 0;
};

StatusAsker::StatusAsker(std::shared_ptr<HttpTransport> transport, QString path, bool nonceMayBeMissing)
    : StatusAsker(std::move(transport), std::move(path), nonceMayBeMissing, Limits())
{
}

StatusAsker::StatusAsker(std::shared_ptr<HttpTransport> transport, QString path, bool nonceMayBeMissing, Limits limits)
    : m_transport(std::move(transport)), m_path(std::move(path)), m_nonceMayBeMissing(nonceMayBeMissing), m_limits(limits)
{
}

QList<QByteArray> StatusAsker::ask(const StatusCheck& check, const QList<QByteArray>& certificates, const std::stop_token& stop) const
{
    if (steadyMilliseconds() < m_restUntil) {
        return QList<QByteArray>(certificates.size());
    }
    return Round(*this, check, certificates, stop).run();
}

}  // namespace madoguchi
