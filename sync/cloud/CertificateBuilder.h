// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/crypto/OpenSslHandle.h"
#include "sync/cloud/CertificateAuthority.h"

#include <QDateTime>
#include <QString>

namespace madoguchi {

/// Puts one X.509 v3 certificate with a fresh P-256 key together; remembers that something failed, so that only sign() need be asked.
class CertificateBuilder {
public:
    CertificateBuilder();

    /// CN is at most 64 characters, as X.520 has it.
    void subject(const QString& commonName, const QString& organisation);
    void validity(const QDateTime& from, int days);
    /// An extension in OpenSSL's configuration words: (NID_key_usage, "critical,digitalSignature").
    void extension(int nid, const QByteArray& value);

    /// Signs with the issuer's key; self-signed without one. CryptoFailed.
    Result<IssuedCertificate> sign(X509* issuer, EVP_PKEY* issuerKey);

private:
    void check(bool done) { m_good = m_good && done; }

    X509Handle m_certificate;
    EvpKey m_key;
    QDateTime m_expiresAt;
    QList<QPair<int, QByteArray>> m_extensions;
    bool m_good = true;
};

}  // namespace madoguchi
