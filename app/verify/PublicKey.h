// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/OpenSslHandle.h"
#include "app/verify/SignatureScheme.h"

#include <QString>

#include <array>

namespace madoguchi {

/// The key of a certificate, made from the bytes of its SubjectPublicKeyInfo. Immutable, so safe on all threads.
class PublicKey {
public:
    /// Always gives a key object: of unknown kinds and unreadable bytes one that verifies nothing.
    static PublicKey of(QByteArrayView publicKeyInfo);

    /// Why the key is outside the allow-list (contract: verdict.md, cms.algorithm and rule 6); empty if it is on it.
    const QString& objection() const { return m_objection; }
    /// True if a signature of this kind can be tried with this key.
    bool fits(SignatureScheme::Kind kind) const { return m_key && (kind == SignatureScheme::Kind::Ecdsa) == m_isElliptic; }
    /// `digest` is that of the signed bytes, made with `hash`.
    bool verifies(const SignatureScheme& scheme, Hash hash, QByteArrayView digest, QByteArrayView signature) const;

    /// For a key that verifies again and again, as a root's does: what is looked up for a signature is looked up now, once. Only
    /// before other threads see the key.
    void prepare();

private:
    /// Ready to verify one signature; null if the key can't be used so.
    EvpKeyContext context(const SignatureScheme& scheme, Hash hash) const;
    void readRsa(QByteArrayView key);
    void readElliptic(const ASN1_TYPE* parameters, QByteArrayView point);

    EvpKey m_key;
    std::array<EvpKeyContext, hashCount> m_prepared;  ///< by digest, of the scheme without parameters; copied for each signature
    bool m_isElliptic = false;
    QString m_objection;
};

}  // namespace madoguchi
