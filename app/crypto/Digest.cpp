// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"

#include "app/crypto/OpenSslHandle.h"

namespace madoguchi {

QByteArray sha256(const QByteArray& data)
{
    // Looked up once: the look-up costs more than the digest of a short message.
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const EvpDigestContext context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    // An empty or wrong digest would compare equal to another one somewhere; without SHA-256 nothing here can be trusted.
    const bool isDone = algorithm && context && EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1
        && EVP_DigestUpdate(context.get(), data.constData(), size_t(data.size())) == 1
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) == 1;
    if (!isDone) {
        qFatal("OpenSSL has no SHA-256");
    }
    return digest;
}

}  // namespace madoguchi
