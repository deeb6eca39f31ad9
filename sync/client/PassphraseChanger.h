// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "app/domain/Staff.h"
#include "app/store/KeyTable.h"
#include "sync/wire/Wire.h"

#include <stop_token>

namespace madoguchi {

class CloudClient;
class CloudSession;

/// What a person works with after a change of passphrase.
struct NewKeys {
    Staff staff;             ///< with the new public key
    ActSigner signer;
    PassphraseKeys keys;
    LogInParameters parameters;
    QByteArray wrappedKey;   ///< the signer's key under keys.wrap

    /// For the key table, without the data key.
    StaffKeys row() const { return {staff.id, parameters.salt, parameters.cost, {}, wrappedKey}; }
};

/// Brings a new passphrase to the cloud, and with it a new signing key that is made here and leaves this terminal only wrapped. Blocks.
class PassphraseChanger {
public:
    /// `session` is the person's; both must outlive the changer.
    PassphraseChanger(const CloudClient& cloud, CloudSession& session, std::stop_token stop);

    /// PassphraseWeak; SessionRefused if `current` is wrong, SessionLocked; the errors of the line as long as nothing can have changed, and
    /// PassphraseUnsure when an answer got lost twice. Afterwards the session goes on with the new passphrase.
    Result<NewKeys> run(const QString& staffId, const Sensitive<QString>& current, const Sensitive<QString>& chosen);

private:
    Result<Staff> bring(const PassphraseChange& change);
    Result<Staff> send(const PassphraseChange& change) const;

    const CloudClient& m_cloud;
    CloudSession& m_session;
    std::stop_token m_stop;
};

}  // namespace madoguchi
