// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"
#include "app/crypto/SecretKey.h"

namespace madoguchi {

/// Wraps secrets under a key (AES-256-GCM); `purpose` is bound in, so that a wrapped signing key is never taken for a data key.
QByteArray wrapPurpose(const char* use, const QString& owner);
Result<QByteArray> wrapSecret(const SecretKey& under, const Sensitive<QByteArray>& secret, const QByteArray& purpose);
/// KeyUnusable if the key is another one or a byte differs.
Result<Sensitive<QByteArray>> unwrapSecret(const SecretKey& under, const QByteArray& wrapped, const QByteArray& purpose);

/// One key out of two halves of 32 bytes that lie in different places: HKDF-SHA256 (RFC 5869) over both, in this order.
/// KeyUnusable if a half has another size.
Result<SecretKey> combineShares(const QByteArray& first, const QByteArray& second, const QByteArray& purpose);

}  // namespace madoguchi
