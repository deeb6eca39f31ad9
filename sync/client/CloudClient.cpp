// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CloudClient.h"

#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"


namespace madoguchi {

namespace {

constexpr int patience = 30;
constexpr qint64 pageLimit = 64 * 1024 * 1024;

/// What an answer without success means. A gateway between us and the cloud speaks without problem documents.
Error problemOf(const HttpAnswer& answer)
{
    if (answer.contentType == "application/problem+json") {
        const auto problem = wire::decodeProblem(answer.body);
        if (!problem) {
            return problem.error();
        }
        // The cloud's inside failed, not ours.
        return problem->code == ErrorCode::Internal ? Error{ErrorCode::CloudProblem, problem->type} : errorFrom(*problem);
    }
    const bool gateway = answer.status >= 502 && answer.status <= 504;
    return {gateway ? ErrorCode::CloudUnreachable : ErrorCode::CloudAnswerMalformed, QStringLiteral("status %1").arg(answer.status)};
}

template<typename T, typename Decode>
QFuture<Result<T>> decoded(const QFuture<Result<HttpAnswer>>& answer, Decode decode)
{
    return QFuture<Result<HttpAnswer>>(answer).then(QtFuture::Launch::Async, [decode](const Result<HttpAnswer>& got) -> Result<T> {
        if (!got) {
            return failAs(got);
        }
        if (got->status < 200 || got->status > 299) {
            return tl::unexpected<Error>(problemOf(*got));
        }
        return decode(got->body);
    });
}

HttpRequest post(const QString& path, const QByteArray& contentType, const QByteArray& body, const std::stop_token& stop)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.contentType = contentType;
    request.body = body;
    request.patienceSeconds = patience;
    request.stop = stop;
    return request;
}

constexpr auto json = "application/json";

/// Answers stand in the order of the acts; PushStep says which act each belongs to.
Result<QList<ActAnswer>> answersTo(const QList<SignedAct>& acts, const QByteArray& body)
{
    auto answers = wire::decodeAnswers(body);
    if (answers && answers->size() != acts.size()) {
        return fail(ErrorCode::CloudAnswerMalformed, QStringLiteral("/answers: count"));
    }
    return answers;
}

}  // namespace

CloudClient::CloudClient(std::shared_ptr<HttpTransport> transport, QString municipality)
    : m_transport(std::move(transport)), m_municipality(std::move(municipality))
{
}

QString CloudClient::path(const QString& resource) const
{
    return QStringLiteral("/v1/%1/%2").arg(m_municipality, resource);
}

QFuture<Result<LogPage>> CloudClient::log(const Sensitive<QByteArray>& token, qint64 after, int limit, int waitSeconds, const std::stop_token& stop) const
{
    HttpRequest request;
    request.path = path(QStringLiteral("log")) + QStringLiteral("?after=%1&limit=%2&wait=%3").arg(after).arg(limit).arg(waitSeconds);
    request.bearer = token;
    request.patienceSeconds = patience + waitSeconds;
    request.answerLimit = pageLimit;
    request.stop = stop;
    return decoded<LogPage>(m_transport->send(std::move(request)), &wire::decodeLogPage);
}

QFuture<Result<QList<ActAnswer>>> CloudClient::pushActs(const Sensitive<QByteArray>& token, const QList<SignedAct>& acts, const std::stop_token& stop) const
{
    HttpRequest request = post(path(QStringLiteral("acts")), json, wire::encodeActs(acts), stop);
    request.bearer = token;
    request.answerLimit = pageLimit;
    return decoded<QList<ActAnswer>>(m_transport->send(std::move(request)), [acts](const QByteArray& body) { return answersTo(acts, body); });
}

QFuture<Result<LogInParameters>> CloudClient::logInParameters(const QString& staffId, const std::stop_token& stop) const
{
    return decoded<LogInParameters>(m_transport->send(post(path(QStringLiteral("sessions")), json, wire::encode(LogInRequest{staffId, {}}), stop)), &wire::decodeLogInParameters);
}

QFuture<Result<SessionGrant>> CloudClient::logIn(const QString& staffId, const SecretKey& proof, const std::stop_token& stop) const
{
    const LogInRequest logIn{staffId, Sensitive<QByteArray>(proof.toBytes())};
    return decoded<SessionGrant>(m_transport->send(post(path(QStringLiteral("sessions")), json, wire::encode(logIn), stop)), &wire::decodeSessionGrant);
}

QFuture<Result<Staff>> CloudClient::aboutStaff(const QByteArray& method, const QString& resource, const Sensitive<QByteArray>& token, const QByteArray& body,
                                               const std::stop_token& stop) const
{
    HttpRequest request = post(path(resource), json, body, stop);
    request.method = method;
    request.bearer = token;
    return decoded<Staff>(m_transport->send(std::move(request)), &wire::decodeStaffBody);
}

QFuture<Result<Staff>> CloudClient::changePassphrase(const Sensitive<QByteArray>& token, const PassphraseChange& change, const std::stop_token& stop) const
{
    return aboutStaff("PUT", QStringLiteral("staff/me/passphrase"), token, wire::encode(change), stop);
}

QFuture<Result<Staff>> CloudClient::enrol(const Sensitive<QByteArray>& token, const NewMember& member, const std::stop_token& stop) const
{
    return aboutStaff("POST", QStringLiteral("staff"), token, wire::encode(member), stop);
}

QFuture<Result<Staff>> CloudClient::resetPassphrase(const Sensitive<QByteArray>& token, const QString& staffId, const PassphraseProof& temporary,
                                                    const std::stop_token& stop) const
{
    return aboutStaff("PUT", QStringLiteral("staff/%1/passphrase").arg(staffId), token, wire::encode(temporary), stop);
}

QFuture<Result<Staff>> CloudClient::leave(const Sensitive<QByteArray>& token, const QString& staffId, const std::stop_token& stop) const
{
    return aboutStaff("PUT", QStringLiteral("staff/%1/active").arg(staffId), token, wire::encodeLeaving(), stop);
}

QFuture<Result<SubmissionReceipt>> CloudClient::submit(const QByteArray& message, const std::stop_token& stop) const
{
    return decoded<SubmissionReceipt>(m_transport->send(post(path(QStringLiteral("submissions")), "application/pkcs7-mime", message, stop)), &wire::decodeSubmissionReceipt);
}

QFuture<Result<bool>> CloudClient::withdraw(const WithdrawalRequest& request, const std::stop_token& stop) const
{
    return decoded<bool>(m_transport->send(post(path(QStringLiteral("withdrawals")), json, wire::encode(request), stop)), [](const QByteArray&) -> Result<bool> { return true; });
}

}  // namespace madoguchi
