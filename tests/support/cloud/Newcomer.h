// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "app/crypto/Digest.h"
#include "app/crypto/KeyWrap.h"
#include "sync/wire/StaffMessages.h"

#include <QUuid>

namespace madoguchi::test {

/// A terminal's half of a new passphrase, for tests of the cloud: the keys are known here.
struct Newcomer {
    PassphraseProof proof;
    ActSigner signer;
    QByteArray publicKey, wrappedKey;

    static Newcomer make(const QString& staffId, const QString& passphrase)
    {
        const QByteArray salt = sha256(QUuid::createUuid().toRfc4122()).left(16);
        const PassphraseKeys keys = PassphraseKeys::derive(Sensitive<QString>(passphrase), salt).value();
        ActSigner signer = ActSigner::generate(staffId).value();
        const QByteArray publicKey = signer.publicKey().value();
        const QByteArray wrapped = wrapSecret(keys.wrap, signer.privateKey().value(), wrapPurpose("sign", staffId)).value();
        return {{salt, {}, Sensitive<QByteArray>(keys.proof.toBytes())}, signer, publicKey, wrapped};
    }

    /// Without a passphrase behind it, which the cloud can't tell: where many are needed.
    static Newcomer unproven(const QString& staffId)
    {
        ActSigner signer = ActSigner::generate(staffId).value();
        const QByteArray publicKey = signer.publicKey().value(), random = sha256(publicKey);
        return {{random.left(16), {}, Sensitive<QByteArray>(sha256(random))}, signer, publicKey, random};
    }

    PassphraseChange changeFrom(const QByteArray& currentProof) const { return {Sensitive<QByteArray>(currentProof), proof, publicKey, wrappedKey}; }
};

}  // namespace madoguchi::test
