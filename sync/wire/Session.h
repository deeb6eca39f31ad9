// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Sensitive.h"
#include "app/crypto/PassphraseKeys.h"
#include "app/domain/Staff.h"

#include <QDateTime>

namespace madoguchi {

/// Body of POST sessions. First without a proof, answered by LogInParameters; then with it, answered by SessionGrant.
struct LogInRequest {
    QString staffId;
    Sensitive<QByteArray> proof;  ///< PassphraseKeys::proof, 32 bytes; empty in the first step

    bool isFirstStep() const { return proof.reveal().isEmpty(); }
};

/// First half of a log-in: what the terminal needs to derive its keys. Also given for unknown persons (a stable invented salt).
/// A terminal refuses a cost below ScryptCost's default: a cloud that asks for a cheap proof could guess the passphrase from it.
struct LogInParameters {
    QByteArray salt;     ///< 16 to 64 bytes
    ScryptCost cost;

    friend bool operator==(const LogInParameters&, const LogInParameters&) = default;
};

/// Second half: the session.
struct SessionGrant {
    QString token;             ///< 16 to 200 characters of RFC 6750's b64token, sent as "Authorization: Bearer"
    QDateTime until;           ///< UTC
    Staff staff;
    QByteArray wrappedKey;     ///< the person's signing key under their wrap key; empty if temporary
    QByteArray terminalShare;  ///< the cloud's half of the key that opens this terminal's data for a person new to it, 32 bytes
    QString municipality, terminal;
    bool temporary = false;    ///< logged in with a temporary passphrase: good for nothing but PUT staff/me/passphrase

    friend bool operator==(const SessionGrant&, const SessionGrant&) = default;
};

}  // namespace madoguchi
