// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"

#include "app/crypto/OpenSslHandle.h"

namespace madoguchi {

QByteArray sha256(const QByteArray& data)
{
    // Looked up once: the look-up costs more than the digest of a short message.
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray digest(32, Qt::Uninitialized);
    // An empty or wrong digest would compare equal to another one somewhere; without SHA-256 nothing here can be trusted.
    if (!algorithm || EVP_Digest(data.constData(), size_t(data.size()), reinterpret_cast<unsigned char*>(digest.data()), nullptr, algorithm, nullptr) != 1) {
        qFatal("OpenSSL has no SHA-256");
    }
    return digest;
}

}  // namespace madoguchi
