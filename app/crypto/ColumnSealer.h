// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/crypto/SecretKey.h"

#include <QByteArray>
#include <QByteArrayView>

namespace madoguchi {

/// Where a sealed column stands: it opens nowhere else (associated data of AES-GCM).
struct SealedPlace {
    QByteArrayView table;
    QByteArrayView row;   ///< the row's key as text
    qint64 version = 0;   ///< grows with every write of the row where the row is rewritten
};

/// Seals personal data for SQLite: format byte 1, 96-bit random nonce, AES-256-GCM ciphertext, 128-bit tag. Thread-safe.
class ColumnSealer {
public:
    explicit ColumnSealer(SecretKey key) : m_key(std::move(key)) {}

    Result<QByteArray> seal(const QByteArray& plain, const SealedPlace& place) const;
    /// SealBroken if a byte differs, or it was sealed for another place or with another key.
    Result<QByteArray> open(const QByteArray& sealed, const SealedPlace& place) const;

    /// The key itself, wrapped for one more person (wrapSecret).
    Result<QByteArray> wrapKey(const SecretKey& under, const QByteArray& purpose) const;

private:
    SecretKey m_key;
};

}  // namespace madoguchi
