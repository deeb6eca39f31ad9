// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SigningCertificateCheck.h"

#include "app/verify/Hash.h"
#include "app/verify/asn1/List.h"
#include "app/verify/asn1/Oid.h"

#include <algorithm>

namespace madoguchi {

namespace {

using asn1::view;
using DirectoryName = asn1::Owned<asn1::Slice, asn1::AsnDirectoryName_it>;
using EssId = asn1::Owned<asn1::AsnEssCertificateId, asn1::AsnEssCertificateId_it>;

constexpr int mostElements = 64;

bool isIssuerSerialOf(const asn1::AsnIssuerSerial& issuerSerial, const Certificate& certificate)
{
    const auto names = asn1::List::of<asn1::AsnSequenceOfAny_it>(view(issuerSerial.issuer), mostElements);
    if (!names || names->elements().size() != 1 || issuerSerial.serial.type != V_ASN1_INTEGER) {
        return false;
    }
    const DirectoryName issuer = asn1::decode<asn1::Slice, asn1::AsnDirectoryName_it>(names->elements().front());
    return issuer && view(*issuer) == certificate.issuer() && view(issuerSerial.serial) == certificate.serial();
}

/// The first certificate that the attribute names; null if it is unreadable.
EssId firstOf(const MessageAttribute& attribute)
{
    const auto signing = attribute.onlyValue ? asn1::decode<asn1::AsnSigningCertificate, asn1::AsnSigningCertificate_it>(*attribute.onlyValue) : nullptr;
    const auto list = signing ? asn1::List::of<asn1::AsnSequenceOfAny_it>(view(signing->certificates), mostElements) : std::nullopt;
    return list && !list->elements().empty()
        ? asn1::decode<asn1::AsnEssCertificateId, asn1::AsnEssCertificateId_it>(list->elements().front())
        : nullptr;
}

/// Version 1 knows SHA-1 only. It is no signature: the certificate named is signed over twice already.
std::optional<Hash> hashFor(const asn1::AsnEssCertificateId& id, bool isVersion2)
{
    if (!isVersion2) {
        return asn1::isPresent(id.digestAlgorithm) ? std::nullopt : std::optional(Hash::Sha1);
    }
    const std::optional<Hash> hash = asn1::isPresent(id.digestAlgorithm) ? hashOf(view(id.digestAlgorithm)) : Hash::Sha256;
    return hash && isAccepted(*hash) ? hash : std::nullopt;
}

bool namesSigner(const MessageAttribute& attribute, bool isVersion2, const Certificate& certificate)
{
    const EssId id = firstOf(attribute);
    const auto hash = id ? hashFor(*id, isVersion2) : std::nullopt;
    return hash && view(id->digest) == digest(*hash, certificate.der()) && (!id->issuerSerial || isIssuerSerialOf(*id->issuerSerial, certificate));
}

}  // namespace

void SigningCertificateCheck::check(const MessageSigner& signer, const Certificate& certificate, Findings& findings)
{
    for (const bool isVersion2 : {false, true}) {
        const auto attributes = signer.attributesOf(isVersion2 ? oid::signingCertificateV2 : oid::signingCertificate);
        const bool isRight = attributes.empty() || (attributes.size() == 1 && namesSigner(*attributes.front(), isVersion2, certificate));
        if (!isRight) {
            findings.add(FindingCode::CmsSigningCertificate, isVersion2 ? QStringLiteral("signingCertificateV2") : QStringLiteral("signingCertificate"));
        }
    }
}

}  // namespace madoguchi
