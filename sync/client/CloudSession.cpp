// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CloudSession.h"

#include "sync/client/CloudClient.h"

#include <QMutexLocker>

namespace madoguchi {

CloudSession::CloudSession(const CloudClient& client, QString staffId, SecretKey proof)
    : m_client(client), m_staffId(std::move(staffId)), m_proof(std::move(proof))
{
}

Result<SessionGrant> CloudSession::renew(const std::stop_token& stop)
{
    const SecretKey proof = [this] {
        const QMutexLocker lock(&m_mutex);
        return m_proof;
    }();
    auto grant = m_client.logIn(m_staffId, proof, stop).result();
    if (grant) {
        const QMutexLocker lock(&m_mutex);
        m_token = Sensitive<QByteArray>(grant->token.toLatin1());
    }
    return grant;
}

Sensitive<QByteArray> CloudSession::token() const
{
    const QMutexLocker lock(&m_mutex);
    return m_token;
}

bool CloudSession::hasToken() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_token.reveal().isEmpty();
}

void CloudSession::replaceProof(SecretKey proof)
{
    const QMutexLocker lock(&m_mutex);
    m_proof = std::move(proof);
}

void CloudSession::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_token = Sensitive<QByteArray>();
}

}  // namespace madoguchi
