// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/PassphraseKeys.h"

#include "app/crypto/KeyDerivation.h"

namespace madoguchi {

Result<PassphraseKeys> PassphraseKeys::derive(const Sensitive<QString>& passphrase, const QByteArray& salt, ScryptCost cost)
{
    constexpr qsizetype shortestSalt = 16;
    if (salt.size() < shortestSalt) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("salt"));
    }
    const Sensitive<QString> normalised(passphrase.reveal().normalized(QString::NormalizationForm_KC));
    const Sensitive<QByteArray> bytes(normalised.reveal().toUtf8());
    const auto stretched = scrypt(bytes, salt, cost, SecretKey::size);
    if (!stretched) {
        return failAs(stretched);
    }
    auto proof = derivedKey(*stretched, QByteArrayLiteral("madoguchi.passphrase.proof/1"));
    if (!proof) {
        return failAs(proof);
    }
    auto wrap = derivedKey(*stretched, QByteArrayLiteral("madoguchi.passphrase.wrap/1"));
    if (!wrap) {
        return failAs(wrap);
    }
    return PassphraseKeys{*std::move(proof), *std::move(wrap)};
}

}  // namespace madoguchi
