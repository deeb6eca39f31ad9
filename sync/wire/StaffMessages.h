// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Sensitive.h"
#include "app/crypto/PassphraseKeys.h"
#include "app/domain/Role.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// What the cloud is told of a passphrase: enough to know it again, nothing that opens anything.
struct PassphraseProof {
    QByteArray salt;              ///< 16 to 64 bytes, new for every passphrase
    ScryptCost cost;              ///< not below ScryptCost's default
    Sensitive<QByteArray> proof;  ///< PassphraseKeys::proof, 32 bytes
};

/// Body of PUT staff/me/passphrase, answered by the Staff the log has now. Every new passphrase brings a new signing key: what an old
/// passphrase opens is worth nothing from then on.
struct PassphraseChange {
    Sensitive<QByteArray> currentProof;  ///< of the passphrase that counts until now
    PassphraseProof passphrase;
    QByteArray publicKey;                ///< of the new signing key: SubjectPublicKeyInfo, DER, P-256
    QByteArray wrappedKey;               ///< the new signing key under the new passphrase's wrap key
};

/// Body of POST staff: somebody new with a temporary passphrase, who has no signing key before they have chosen their own.
struct NewMember {
    QString id, name;
    Role role = Role::Clerk;
    PassphraseProof temporary;
};

}  // namespace madoguchi
