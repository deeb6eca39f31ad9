// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace madoguchi {

/// A certificate with its key, as PEM.
struct IssuedCertificate {
    QByteArray certificate;
    Sensitive<QByteArray> key;  ///< PKCS#8
    QString serial;             ///< lower-case hexadecimal
    QDateTime expiresAt;
};

/// The service's own CA (ECDSA P-256): signs its server certificate and those of the terminals and proxies, and nothing else.
class CertificateAuthority {
public:
    static constexpr int authorityDays = 3652, terminalDays = 1095;
    /// Of the server's own: as long as browsers take any (398), and how much of it must be left at a start.
    static constexpr int serverDays = 397, serverRenewDays = 180;
    /// Extended key usage of a proxy's certificate beside clientAuth: an OID of a UUID (ITU-T X.667), so that none had to be registered.
    static constexpr const char* proxyMarker = "2.25.166232891339614615777400072257361678547";

    /// A new self-signed CA for this municipality. CryptoFailed.
    static Result<IssuedCertificate> create(const QString& municipality, const QDateTime& now);
    /// KeyUnusable if the two can't be read or don't belong together.
    static Result<CertificateAuthority> fromPem(const QByteArray& certificate, const Sensitive<QByteArray>& key);

    /// For serving at these host names and addresses.
    Result<IssuedCertificate> issueServer(const QStringList& hosts, const QDateTime& now) const;
    /// For a terminal: CN is its name, O the municipality.
    Result<IssuedCertificate> issueTerminal(const QString& name, const QString& municipality, const QDateTime& now) const;
    /// For a proxy in front of this service: the same with the marker, which no terminal's has.
    Result<IssuedCertificate> issueProxy(const QString& name, const QString& municipality, const QDateTime& now) const;

    /// Whether a server certificate (PEM) is this CA's, names all these hosts and has serverRenewDays left.
    bool isFitServer(const QByteArray& certificate, const QStringList& hosts, const QDateTime& now) const;

private:
    struct Material;
    Result<IssuedCertificate> issueClient(const QString& name, const QString& municipality, const QByteArray& usages, const QDateTime& now) const;
    explicit CertificateAuthority(std::shared_ptr<const Material> material);

    std::shared_ptr<const Material> m_material;
};

}  // namespace madoguchi
