// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/TrustStore.h"

#include <QByteArray>

#include <vector>

namespace madoguchi::bench {

/// The limit: of each message nothing but its two signatures, the signer's and that on the certificate, with keys, contexts, padding
/// and digests made ready beforehand. Nobody can judge a message faster.
class BareSignatures {
public:
    BareSignatures(const std::vector<QByteArray>& messages, const TrustStore& trust);

    /// Both signatures of the message with this number.
    bool verify(size_t message) const;
    /// The same, but the signer's key is made from its bytes as it must be for somebody who was never seen before.
    bool verifyWithNewKey(size_t message) const;

private:
    struct Signature {
        EvpKeyContext context;
        QByteArray digest;
        QByteArray bytes;
    };
    static bool holds(const Signature& signature);
    static Signature prepared(EVP_PKEY* key, const EVP_MD* hash, QByteArrayView signedBytes, QByteArrayView signature);

    std::vector<Signature> m_signatures;  ///< two of each message
    std::vector<QByteArray> m_keys;       ///< SubjectPublicKeyInfo of the signers
};

}  // namespace madoguchi::bench
