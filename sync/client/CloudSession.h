// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/crypto/SecretKey.h"
#include "sync/wire/Session.h"

#include <QMutex>

#include <stop_token>

namespace madoguchi {

class CloudClient;

/// A person's session at the cloud, and the proof that gets a new one when it has expired or when the person logged in offline.
/// Lives no longer than the screen is unlocked. Safe on all threads.
class CloudSession {
public:
    /// `client` must outlive the session.
    CloudSession(const CloudClient& client, QString staffId, SecretKey proof);

    /// Asks the cloud for a session; blocks. The errors of CloudClient::logIn.
    Result<SessionGrant> renew(const std::stop_token& stop);
    /// Empty if there is none.
    Sensitive<QByteArray> token() const;
    bool hasToken() const;
    void forget();
    /// The person has a new passphrase: sessions to come are asked for with its proof. The present token goes on.
    void replaceProof(SecretKey proof);

private:
    const CloudClient& m_client;
    const QString m_staffId;
    mutable QMutex m_mutex;
    SecretKey m_proof;  ///< guarded by m_mutex, as the token
    Sensitive<QByteArray> m_token;
};

}  // namespace madoguchi
