// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Random.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/rand.h>

namespace madoguchi {

Result<QByteArray> randomBytes(int count)
{
    const OpenSslErrorScope errors;
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), count) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("random"));
    }
    return bytes;
}

}  // namespace madoguchi
