// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/crypto/SecretKey.h"

#include <QByteArray>

namespace madoguchi {

/// AES-256-GCM (NIST SP 800-38D, on the CRYPTREC list) for columns and wrapped keys: 96-bit nonce, ciphertext, 128-bit tag in one piece.
/// With random nonces a key may seal 2^32 messages, which no terminal reaches.
class AesGcm {
public:
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;

    /// KeyUnusable if the key is empty, CryptoFailed if OpenSSL refuses.
    static Result<QByteArray> seal(const SecretKey& key, const QByteArray& plain, const QByteArray& associated);
    /// CryptoFailed if anything differs; nothing of the plain text is given out then.
    static Result<QByteArray> open(const SecretKey& key, QByteArrayView sealed, const QByteArray& associated);
};

}  // namespace madoguchi
