// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/SignerKey.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace madoguchi {

Result<SignerKey> SignerKey::generate()
{
    EVP_PKEY* key = EVP_RSA_gen(2048);
    if (key == nullptr) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("RSA key generation"));
    }
    return SignerKey(std::shared_ptr<evp_pkey_st>(key, EVP_PKEY_free));
}

}  // namespace madoguchi
