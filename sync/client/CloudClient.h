// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Act.h"
#include "sync/client/HttpTransport.h"
#include "sync/wire/Wire.h"

#include <QFuture>

#include <memory>

namespace madoguchi {

/// The calls of the cloud (sync/wire/openapi.yaml) as functions: a value, the cloud's problem as an Error, or the transport's error.
/// Answers are decoded on the pool, never on the caller's thread or the network's. Safe on all threads.
class CloudClient {
public:
    CloudClient(std::shared_ptr<HttpTransport> transport, QString municipality);

    /// Entries after a number, at most `limit`; with `waitSeconds` the cloud answers when there is one, or after that time with none.
    QFuture<Result<LogPage>> log(const Sensitive<QByteArray>& token, qint64 after, int limit, int waitSeconds, const std::stop_token& stop) const;
    /// An answer for each act, in their order. CloudAnswerMalformed if the answers are not those of these acts.
    QFuture<Result<QList<ActAnswer>>> pushActs(const Sensitive<QByteArray>& token, const QList<SignedAct>& acts, const std::stop_token& stop) const;

    QFuture<Result<LogInParameters>> logInParameters(const QString& staffId, const std::stop_token& stop) const;
    QFuture<Result<SessionGrant>> logIn(const QString& staffId, const SecretKey& proof, const std::stop_token& stop) const;

    /// The person of the session chooses a new passphrase; each of these gives the person as the log has them then.
    QFuture<Result<Staff>> changePassphrase(const Sensitive<QByteArray>& token, const PassphraseChange& change, const std::stop_token& stop) const;
    /// For administrators. NotPermitted for others.
    QFuture<Result<Staff>> enrol(const Sensitive<QByteArray>& token, const NewMember& member, const std::stop_token& stop) const;
    QFuture<Result<Staff>> resetPassphrase(const Sensitive<QByteArray>& token, const QString& staffId, const PassphraseProof& temporary, const std::stop_token& stop) const;
    QFuture<Result<Staff>> leave(const Sensitive<QByteArray>& token, const QString& staffId, const std::stop_token& stop) const;

    /// The citizens' side: needs no terminal's certificate.
    QFuture<Result<SubmissionReceipt>> submit(const QByteArray& message, const std::stop_token& stop = {}) const;
    QFuture<Result<bool>> withdraw(const WithdrawalRequest& request, const std::stop_token& stop = {}) const;

    void cancelAll() { m_transport->cancelAll(); }

private:
    QString path(const QString& resource) const;
    QFuture<Result<Staff>> aboutStaff(const QByteArray& method, const QString& resource, const Sensitive<QByteArray>& token, const QByteArray& body,
                                      const std::stop_token& stop) const;

    std::shared_ptr<HttpTransport> m_transport;
    QString m_municipality;
};

}  // namespace madoguchi
