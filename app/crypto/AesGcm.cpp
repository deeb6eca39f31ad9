// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/AesGcm.h"

#include "app/base/Sensitive.h"
#include "app/crypto/OpenSslHandle.h"

#include <openssl/rand.h>

#include <limits>

namespace madoguchi {

namespace {

/// Looked up once: a look-up per message costs more than the encryption of a column.
const EVP_CIPHER* aes256Gcm()
{
    static EVP_CIPHER* const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    return cipher;
}

const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* octets(QByteArray& bytes, qsizetype offset)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

/// OpenSSL counts in int.
bool fits(qsizetype size)
{
    return size <= std::numeric_limits<int>::max() - AesGcm::nonceSize - AesGcm::tagSize;
}

}  // namespace

Result<QByteArray> AesGcm::seal(const SecretKey& key, const QByteArray& plain, const QByteArray& associated)
{
    if (key.isEmpty()) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("empty"));
    }
    const OpenSslErrorScope errors;
    const EvpCipherContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto* nonce = octets(sealed, 0);
    auto* text = octets(sealed, nonceSize);
    int written = 0, rest = 0;
    const bool done = fits(plain.size()) && fits(associated.size()) && context && RAND_bytes(nonce, nonceSize) == 1
        && EVP_EncryptInit_ex2(context.get(), aes256Gcm(), key.data(), nonce, nullptr) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &written, octets(associated), int(associated.size())) == 1
        && EVP_EncryptUpdate(context.get(), text, &written, octets(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), text + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, text + plain.size()) == 1;
    if (!done) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("seal"));
    }
    return sealed;
}

Result<QByteArray> AesGcm::open(const SecretKey& key, QByteArrayView sealed, const QByteArray& associated)
{
    if (key.isEmpty()) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("empty"));
    }
    const qsizetype size = sealed.size() - nonceSize - tagSize;
    if (size < 0 || !fits(size) || !fits(associated.size())) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("open"));
    }
    const OpenSslErrorScope errors;
    const EvpCipherContext context(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(tagSize).toByteArray();
    QByteArray plain(size, Qt::Uninitialized);
    int written = 0, rest = 0;
    const bool done = context && EVP_DecryptInit_ex2(context.get(), aes256Gcm(), key.data(), octets(sealed), nullptr) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &written, octets(associated), int(associated.size())) == 1
        && EVP_DecryptUpdate(context.get(), octets(plain, 0), &written, octets(sealed.sliced(nonceSize)), int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), octets(plain, written), &rest) == 1;
    if (!done) {
        wipe(plain);
        return fail(ErrorCode::CryptoFailed, QStringLiteral("open"));
    }
    return plain;
}

}  // namespace madoguchi
