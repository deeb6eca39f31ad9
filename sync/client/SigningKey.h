// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"

#include <QMutex>
#include <QMutexLocker>

namespace madoguchi {

/// With what the person at this terminal signs now: another one after a change of passphrase, while the exchange goes on. Safe on all threads.
class SigningKey {
public:
    explicit SigningKey(ActSigner signer) : m_signer(std::move(signer)) {}

    ActSigner current() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_signer;
    }
    void replace(ActSigner signer)
    {
        const QMutexLocker lock(&m_mutex);
        m_signer = std::move(signer);
    }

private:
    mutable QMutex m_mutex;
    ActSigner m_signer;
};

}  // namespace madoguchi
