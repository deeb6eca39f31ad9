// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Certificate.h"

#include "app/verify/asn1/Oid.h"

namespace madoguchi {

namespace {

using asn1::view;
using OctetString = asn1::Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_it>;

constexpr qsizetype longestSerial = 20;
constexpr int version3 = 2;
constexpr int mostExtensions = 64;  // the profile has ten; each is compared with all others

}  // namespace

std::optional<Certificate> Certificate::read(QByteArrayView der)
{
    Certificate certificate;
    certificate.m_document = asn1::decode<asn1::AsnSigned, asn1::AsnSigned_it>(der);
    if (!certificate.m_document) {
        return std::nullopt;
    }
    certificate.m_body = asn1::decode<asn1::AsnCertificateBody, asn1::AsnCertificateBody_it>(view(certificate.m_document->body));
    if (!certificate.m_body) {
        return std::nullopt;
    }
    const asn1::AsnCertificateBody& body = *certificate.m_body;
    const auto notBefore = secondsOf(body.validity->notBefore);
    const auto notAfter = secondsOf(body.validity->notAfter);
    if (!notBefore || !notAfter || ASN1_STRING_type(body.serial) != V_ASN1_INTEGER || ASN1_STRING_length(body.serial) > longestSerial) {
        return std::nullopt;
    }
    if (sk_X509_EXTENSION_num(body.extensions) > mostExtensions) {
        return std::nullopt;
    }
    certificate.m_der = der.toByteArray();
    certificate.m_notBefore = *notBefore;
    certificate.m_notAfter = *notAfter;
    certificate.m_extensions = Extensions(body.extensions);
    certificate.m_authority = authorityOf(certificate.m_extensions);
    return certificate;
}

bool Certificate::isConsistent() const
{
    return m_body->version && ASN1_INTEGER_get(m_body->version) == version3 && X509_ALGOR_cmp(m_document->algorithm, m_body->algorithm) == 0;
}

QByteArray Certificate::subjectKeyId() const
{
    const Extension* const extension = m_extensions.find(oid::subjectKeyIdentifier);
    const OctetString id = extension ? asn1::decode<ASN1_OCTET_STRING, ASN1_OCTET_STRING_it>(extension->value) : nullptr;
    return id ? view(id.get()).toByteArray() : QByteArray();
}

Certificate::Authority Certificate::authorityOf(const Extensions& extensions)
{
    const Extension* const extension = extensions.find(oid::authorityKeyIdentifier);
    const auto id = extension ? asn1::decode<asn1::AsnAuthorityKeyId, asn1::AsnAuthorityKeyId_it>(extension->value) : nullptr;
    Authority authority;
    if (id) {
        authority.keyId = view(id->keyId).toByteArray();
        authority.serial = id->serial ? std::optional(view(id->serial).toByteArray()) : std::nullopt;
    }
    return authority;
}

}  // namespace madoguchi
