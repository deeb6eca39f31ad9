// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/domain/Act.h"

#include <memory>

namespace madoguchi {

/// A person's signing key (ECDSA P-256, SHA-256), opened for as long as they are logged in.
class ActSigner {
public:
    /// A new key pair for a person.
    static Result<ActSigner> generate(const QString& staffId);
    /// From PKCS#8 DER; KeyUnusable if it is no P-256 key.
    static Result<ActSigner> fromPrivateKey(const QString& staffId, const Sensitive<QByteArray>& pkcs8);

    const QString& staffId() const { return m_staffId; }
    /// SubjectPublicKeyInfo, DER.
    Result<QByteArray> publicKey() const;
    Result<Sensitive<QByteArray>> privateKey() const;
    /// Signs ActCodec's form of the act, which must be this person's own (the cloud's key signs as "cloud"): KeyUnusable otherwise.
    Result<SignedAct> sign(const Act& act) const;

    /// ActSignatureInvalid unless the signature is the key's (SubjectPublicKeyInfo, DER, P-256 only) over the payload.
    /// It says nothing about whose act the payload claims to be: the caller compares the payload's staffId with the key's owner.
    static Done verify(const SignedAct& act, const QByteArray& publicKey);
    /// Whether it is a key that verify() takes.
    static bool isPublicKey(const QByteArray& publicKey);

private:
    struct Key;
    ActSigner(QString staffId, std::shared_ptr<const Key> key);
    QString m_staffId;
    std::shared_ptr<const Key> m_key;
};

}  // namespace madoguchi
