// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/evp.h>

#include <optional>

namespace madoguchi {

/// The digests a message may name. The weak ones are known only so that a finding can say exactly what is wrong.
enum class Hash { Md5, Sha1, Sha224, Sha256, Sha384, Sha512 };
inline constexpr std::size_t hashCount = std::size_t(Hash::Sha512) + 1;

/// On the allow-list (contract: verdict.md, cms.algorithm).
bool isAccepted(Hash hash);

/// From a digest's AlgorithmIdentifier, encoded; its parameters must be absent or NULL (RFC 5754 section 2), because no signature covers them.
std::optional<Hash> hashOf(QByteArrayView algorithmIdentifier);

/// OpenSSL's implementation, fetched once; null if its providers have none.
const EVP_MD* implementation(Hash hash);

/// Empty if there is no implementation.
QByteArray digest(Hash hash, QByteArrayView data);

}  // namespace madoguchi
