// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// What the certificate of a terminal says of it: which terminal of which municipality. Nothing is verified here; the cloud does that.
struct CertificateName {
    QString commonName;    ///< CN, the terminal's name
    QString organization;  ///< O, the municipality's code

    /// The first certificate of a PEM file. KeyUnusable if there is none, or its CN or O is missing or doubled.
    static Result<CertificateName> fromPem(const QByteArray& pem);
    /// KeyUnusable unless the PEM private key (not encrypted) belongs to the first certificate.
    static Done checkKey(const QByteArray& certificatePem, const QByteArray& keyPem);
    /// The number of certificates in a PEM file; KeyUnusable if one can't be read or there is none.
    static Result<int> countPem(const QByteArray& pem);
};

}  // namespace madoguchi
