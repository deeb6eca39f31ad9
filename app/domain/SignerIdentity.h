// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace madoguchi {

/// What the signer's certificate says of the person (基本4情報) and of itself. Proven only if the verdict is not bad.
struct SignerIdentity {
    QString name, address;
    QString nameFlags, addressFlags;  ///< 代替文字 positions, '0'/'1' a character; empty if the certificate has none
    QString birthDate;                ///< "1980-02-17"; unknown parts "00"; empty if unreadable
    QString gender;                   ///< "male", "female", "other"; empty if unreadable
    QByteArray serial;                ///< lower-case hexadecimal
    QByteArray issuerKeyId;           ///< lower-case hexadecimal
    QDateTime notBefore, notAfter;    ///< UTC

    friend bool operator==(const SignerIdentity&, const SignerIdentity&) = default;
};

}  // namespace madoguchi
