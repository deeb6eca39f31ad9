// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/crypto/PassphraseKeys.h"

#include <QByteArray>

namespace madoguchi {

/// scrypt (RFC 7914). CryptoFailed for a cost outside its rules or above 512 MiB of memory: a terminal must not be stopped by a number.
Result<Sensitive<QByteArray>> scrypt(const Sensitive<QByteArray>& passphrase, const QByteArray& salt, ScryptCost cost, int size);

/// HKDF with SHA-256, extract and expand (RFC 5869); at most 255 * 32 bytes.
Result<Sensitive<QByteArray>> hkdfSha256(const Sensitive<QByteArray>& secret, const QByteArray& salt, const QByteArray& info, int size);

/// 32 bytes of hkdfSha256 with an empty salt, as a key.
Result<SecretKey> derivedKey(const Sensitive<QByteArray>& secret, const QByteArray& info);

}  // namespace madoguchi
