// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/crypto/SecretKey.h"

namespace madoguchi {

/// The cost of scrypt (RFC 7914), kept beside the salt so that it can grow.
struct ScryptCost {
    int log2N = 15, r = 8, p = 1;
    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// Two keys out of one passphrase: `proof` is shown to the cloud, `wrap` opens what is wrapped for the person.
/// Neither tells anything about the other (HKDF, RFC 5869, with different infos); the passphrase never leaves the terminal.
struct PassphraseKeys {
    SecretKey proof;
    SecretKey wrap;

    /// The passphrase is UTF-8, NFKC-normalised (RFC 8265 in spirit: a Japanese keyboard may send full-width letters); salt at least 16 bytes.
    static Result<PassphraseKeys> derive(const Sensitive<QString>& passphrase, const QByteArray& salt, ScryptCost cost = {});
};

}  // namespace madoguchi
