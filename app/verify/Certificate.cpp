// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Certificate.h"

#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/LastReading.h"
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
    certificate.m_document = asn1::decode<asn1::AsnCertificate, asn1::AsnCertificate_it>(der);
    if (!certificate.m_document) {
        return std::nullopt;
    }
    const asn1::AsnCertificateBody& body = certificate.m_document->body;
    const auto notBefore = secondsOf(&body.validity.notBefore);
    const auto notAfter = secondsOf(&body.validity.notAfter);
    if (!notBefore || !notAfter || body.serial.type != V_ASN1_INTEGER || body.serial.length > longestSerial) {
        return std::nullopt;
    }
    if (!AlgorithmIdentifier::of(view(certificate.m_document->algorithm)) || !AlgorithmIdentifier::of(view(body.algorithm))) {
        return std::nullopt;
    }
    if (asn1::sk_AsnExtension_num(body.extensions) > mostExtensions) {
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
    const asn1::AsnCertificateBody& body = m_document->body;
    return asn1::isPresent(body.version) && ASN1_INTEGER_get(&body.version) == version3 && view(m_document->algorithm) == view(body.algorithm);
}

QByteArray Certificate::subjectKeyId() const
{
    const Extension* const extension = m_extensions.find(oid::subjectKeyIdentifier);
    const OctetString id = extension ? asn1::decode<ASN1_OCTET_STRING, ASN1_OCTET_STRING_it>(extension->value) : nullptr;
    return id ? view(id.get()).toByteArray() : QByteArray();
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
