// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/KeyDerivation.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/core_names.h>

namespace madoguchi {

namespace {

constexpr quint64 memoryLimit = quint64(512) << 20;

/// What scrypt needs (RFC 7914 section 2: 128 r bytes for each of N + p blocks, and OpenSSL's two on top); 0 if the cost is out of the rules.
quint64 scryptMemory(const ScryptCost& cost)
{
    const bool inRules = cost.log2N >= 1 && cost.log2N <= 24 && cost.r >= 1 && cost.r <= 64 && cost.p >= 1 && cost.p <= 64;
    if (!inRules) {
        return 0;
    }
    return quint64(128) * quint64(cost.r) * ((quint64(1) << cost.log2N) + quint64(cost.p) + 2);
}

OSSL_PARAM octetString(const char* key, const QByteArray& bytes)
{
    return OSSL_PARAM_construct_octet_string(key, const_cast<char*>(bytes.constData()), size_t(bytes.size()));
}

}  // namespace

Result<Sensitive<QByteArray>> scrypt(const Sensitive<QByteArray>& passphrase, const QByteArray& salt, ScryptCost cost, int size)
{
    const quint64 memory = scryptMemory(cost);
    if (memory == 0 || memory > memoryLimit) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("scrypt cost"));
    }
    const OpenSslErrorScope errors;
    QByteArray key(size, Qt::Uninitialized);
    const QByteArray& secret = passphrase.reveal();
    if (EVP_PBE_scrypt(secret.constData(), size_t(secret.size()), reinterpret_cast<const unsigned char*>(salt.constData()), size_t(salt.size()),
            quint64(1) << cost.log2N, quint64(cost.r), quint64(cost.p), memory, reinterpret_cast<unsigned char*>(key.data()), size_t(size)) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("scrypt"));
    }
    return Sensitive<QByteArray>(std::move(key));
}

Result<Sensitive<QByteArray>> hkdfSha256(const Sensitive<QByteArray>& secret, const QByteArray& salt, const QByteArray& info, int size)
{
    const OpenSslErrorScope errors;
    const EvpKdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const EvpKdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octetString(OSSL_KDF_PARAM_KEY, secret.reveal()),
        octetString(OSSL_KDF_PARAM_SALT, salt),
        octetString(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    QByteArray key(size, Qt::Uninitialized);
    if (!context || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(key.data()), size_t(size), parameters) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("hkdf"));
    }
    return Sensitive<QByteArray>(std::move(key));
}

Result<SecretKey> derivedKey(const Sensitive<QByteArray>& secret, const QByteArray& info)
{
    return hkdfSha256(secret, {}, info, SecretKey::size).and_then([](const Sensitive<QByteArray>& bytes) {
        return SecretKey::from(QByteArray(bytes.reveal().constData(), bytes.reveal().size()));
    });
}

}  // namespace madoguchi
