// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/KeyWrap.h"

#include "app/crypto/AesGcm.h"
#include "app/crypto/KeyDerivation.h"

namespace madoguchi {

namespace {

constexpr char format = 1;

/// The format is bound in, and a column sealed under the same key is never taken for a wrapped key.
QByteArray associatedData(const QByteArray& purpose)
{
    return QByteArrayLiteral("madoguchi.wrap/1:") + purpose;
}

}  // namespace

QByteArray wrapPurpose(const char* use, const QString& owner)
{
    return QByteArray(use) + ':' + owner.toUtf8();
}

Result<QByteArray> wrapSecret(const SecretKey& under, const Sensitive<QByteArray>& secret, const QByteArray& purpose)
{
    return AesGcm::seal(under, secret.reveal(), associatedData(purpose)).map([](QByteArray&& sealed) { return sealed.prepend(format); });
}

Result<Sensitive<QByteArray>> unwrapSecret(const SecretKey& under, const QByteArray& wrapped, const QByteArray& purpose)
{
    if (wrapped.startsWith(format)) {
        if (auto secret = AesGcm::open(under, QByteArrayView(wrapped).sliced(1), associatedData(purpose))) {
            return Sensitive<QByteArray>(*std::move(secret));
        }
    }
    return fail(ErrorCode::KeyUnusable, QStringLiteral("wrapped key"));
}

Result<SecretKey> combineShares(const QByteArray& first, const QByteArray& second, const QByteArray& purpose)
{
    // A fixed size keeps the border between the halves where it is.
    if (first.size() != SecretKey::size || second.size() != SecretKey::size) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("share"));
    }
    return derivedKey(Sensitive<QByteArray>(first + second), QByteArrayLiteral("madoguchi.shares/1:") + purpose);
}

}  // namespace madoguchi
