// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/CertificateTime.h"
#include "app/verify/Extensions.h"
#include "app/verify/asn1/CertificateTemplates.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// A certificate as far as the profile reads it. Reading checks nothing but the form.
class Certificate {
public:
    /// Nothing if it is not DER of a certificate, or if its serial number is negative or longer than 20 octets (RFC 5280 section 4.1.2.2),
    /// or if it has more than 64 extensions.
    static std::optional<Certificate> read(QByteArrayView der);

    const QByteArray& der() const { return m_der; }
    const asn1::AsnCertificate& document() const { return *m_document; }
    QByteArrayView signedPart() const { return asn1::view(m_document->body); }
    /// True if it is of version 3, and the algorithm outside the signed part is the one inside (RFC 5280 section 4.1.1.2).
    bool isConsistent() const;

    QByteArrayView issuer() const { return asn1::view(m_body->issuer); }    ///< the Name as encoded
    QByteArrayView subject() const { return asn1::view(m_body->subject); }  ///< the Name as encoded
    QByteArrayView serial() const { return asn1::view(m_body->serial); }    ///< big endian, without leading zeros
    QByteArrayView publicKeyInfo() const { return asn1::view(m_body->publicKey); }
    UnixSeconds notBefore() const { return m_notBefore; }
    UnixSeconds notAfter() const { return m_notAfter; }
    const Extensions& extensions() const { return m_extensions; }

    /// Empty if the extension is missing or unreadable.
    QByteArray subjectKeyId() const;
    /// What the authority key identifier says; `keyId` is empty if the extension is missing or unreadable.
    struct Authority {
        QByteArray keyId;
        std::optional<QByteArray> serial;  ///< of the issuer's certificate
    };
    const Authority& authority() const { return m_authority; }

private:
    Certificate() = default;
    static Authority authorityOf(const Extensions& extensions);
    static Authority readAuthority(QByteArrayView value);

    QByteArray m_der;  ///< never written again: all below refers to it
    asn1::Owned<asn1::AsnCertificate, asn1::AsnCertificate_it> m_document;
    asn1::Owned<asn1::AsnCertificateBody, asn1::AsnCertificateBody_it> m_body;
    UnixSeconds m_notBefore = 0;
    UnixSeconds m_notAfter = 0;
    Extensions m_extensions;
    Authority m_authority;
};

}  // namespace madoguchi
