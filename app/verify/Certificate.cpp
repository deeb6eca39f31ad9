// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Certificate.h"

#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/LastReading.h"
#include "app/verify/asn1/Oid.h"

namespace madoguchi {

namespace {

using asn1::view;

constexpr qsizetype longestSerial = 20;
constexpr int version3 = 2;
constexpr int mostExtensions = 64;  // the profile has ten; each is compared with all others

}  // namespace

std::optional<Certificate> Certificate::read(QByteArrayView der)
{
    Certificate certificate;
    certificate.m_der = der.toByteArray();
    certificate.m_document = asn1::decode<asn1::AsnCertificate, asn1::AsnCertificate_it>(std::as_const(certificate.m_der));
    if (!certificate.m_document) {
        return std::nullopt;
    }
    certificate.m_body = asn1::decode<asn1::AsnCertificateBody, asn1::AsnCertificateBody_it>(certificate.signedPart());
    if (!certificate.m_body) {
        return std::nullopt;
    }
    const asn1::AsnCertificateBody& body = *certificate.m_body;
    const auto notBefore = secondsOf(view(body.validity.notBefore), body.validity.notBefore.type);
    const auto notAfter = secondsOf(view(body.validity.notAfter), body.validity.notAfter.type);
    if (!notBefore || !notAfter || body.serial.type != V_ASN1_INTEGER || body.serial.length > longestSerial) {
        return std::nullopt;
    }
    if (!AlgorithmIdentifier::of(view(certificate.m_document->algorithm)) || !AlgorithmIdentifier::of(view(body.algorithm))) {
        return std::nullopt;
    }
    auto extensions = asn1::isPresent(body.extensions) ? Extensions::of(view(body.extensions), mostExtensions) : Extensions();
    if (!extensions) {
        return std::nullopt;
    }
    certificate.m_notBefore = *notBefore;
    certificate.m_notAfter = *notAfter;
    certificate.m_extensions = std::move(*extensions);
    certificate.m_authority = authorityOf(certificate.m_extensions);
    return certificate;
}

bool Certificate::isConsistent() const
{
    return asn1::isPresent(m_body->version) && ASN1_INTEGER_get(&m_body->version) == version3 && view(m_document->algorithm) == view(m_body->algorithm);
}

QByteArray Certificate::subjectKeyId() const
{
    const Extension* const extension = m_extensions.find(oid::subjectKeyIdentifier);
    const auto id = extension ? asn1::decode<asn1::Slice, asn1::AsnOctets_it>(extension->value) : nullptr;
    return id ? view(*id).toByteArray() : QByteArray();
}

Certificate::Authority Certificate::authorityOf(const Extensions& extensions)
{
    thread_local LastReading<Authority> last;
    const Extension* const extension = extensions.find(oid::authorityKeyIdentifier);
    return extension ? last.of(extension->value, &Certificate::readAuthority) : Authority();
}

Certificate::Authority Certificate::readAuthority(QByteArrayView value)
{
    const auto id = asn1::decode<asn1::AsnAuthorityKeyId, asn1::AsnAuthorityKeyId_it>(value);
    Authority authority;
    if (id) {
        authority.keyId = view(id->keyId).toByteArray();
        authority.serial = asn1::isPresent(id->serial) ? std::optional(view(id->serial).toByteArray()) : std::nullopt;
    }
    return authority;
}

}  // namespace madoguchi
