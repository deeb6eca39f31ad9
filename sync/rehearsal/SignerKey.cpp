// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/SignerKey.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace madoguchi {

Result<SignerKey> SignerKey::generate(Kind kind)
{
    EVP_PKEY* key = kind == Kind::P384 ? EVP_EC_gen("P-384") : EVP_RSA_gen(2048);
    if (key == nullptr) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("key generation"));
    }
    return SignerKey(std::shared_ptr<evp_pkey_st>(key, EVP_PKEY_free));
}

const EVP_MD* SignerKey::digest() const
{
    return EVP_PKEY_get_base_id(handle()) == EVP_PKEY_EC ? EVP_sha384() : EVP_sha256();
}

}  // namespace madoguchi
