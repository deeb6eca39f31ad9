// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ocsp/StatusSigner.h"

#include "app/verify/PolicyCheck.h"
#include "app/verify/SignatureCheck.h"
#include "app/verify/asn1/List.h"
#include "app/verify/asn1/Oid.h"
#include "app/verify/ocsp/StatusIdentity.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using asn1::view;

constexpr int mostCertificates = 8;
constexpr int mostUsages = 64;
constexpr int digitalSignature = 0;  // bit of keyUsage (RFC 5280 section 4.2.1.3)

constexpr std::array knownCritical{
    oid::keyUsage,        oid::certificatePolicies,     oid::basicConstraints,       oid::subjectAltName, oid::issuerAltName,
    oid::subjectKeyIdentifier, oid::authorityKeyIdentifier, oid::crlDistributionPoints, oid::extendedKeyUsage, oid::ocspNoCheck,
};

bool isAllowed(const SignatureCheck& check)
{
    return check.holds() && check.objection.isEmpty();
}

bool isSignedBy(const PublicKey& key, const asn1::AsnBasicResponse& response)
{
    return isAllowed(SignatureCheck::of(key, view(response.algorithm), view(response.body), response.signature));
}

bool mayAnswer(const Certificate& certificate)
{
    const Extension* const usages = certificate.extensions().find(oid::extendedKeyUsage);
    const auto list = usages ? asn1::List::of<asn1::AsnSequenceOfAny_it>(usages->value, mostUsages) : std::nullopt;
    const bool isDelegate = list && std::ranges::any_of(list->elements(), [](QByteArrayView usage) {
        const auto id = asn1::decode<ASN1_OBJECT, ASN1_OBJECT_it>(usage);
        return id && view(id.get()) == oid::ocspSigning;
    });
    const Extension* const keyUsage = certificate.extensions().find(oid::keyUsage);
    const auto bits = keyUsage ? asn1::decode<ASN1_BIT_STRING, ASN1_BIT_STRING_it>(keyUsage->value) : nullptr;
    const bool maySign = !keyUsage || (bits && ASN1_BIT_STRING_get_bit(bits.get(), digitalSignature));
    return isDelegate && maySign && !PolicyCheck::isAuthority(certificate);
}

bool isIssuedBy(const TrustedRoot& issuer, const Certificate& certificate)
{
    const Certificate::Authority authority = certificate.authority();
    const bool isNamed = certificate.issuer() == issuer.certificate.subject() && (authority.keyId.isEmpty() || authority.keyId == issuer.keyId);
    const bool isWellFormed = certificate.isConsistent() && !certificate.extensions().hasDoubled() && !certificate.extensions().hasUnknownCritical(knownCritical);
    return isNamed && isWellFormed && isAllowed(SignatureCheck::of(issuer.key, certificate));
}

/// Empty if this certificate makes the answer believable.
QString objectionTo(const Certificate& certificate, const asn1::AsnBasicResponse& response, UnixSeconds producedAt, const TrustedRoot& issuer)
{
    if (!isSignedBy(PublicKey::of(certificate.publicKeyInfo()), response)) {
        return QStringLiteral("the signature does not hold");
    }
    if (!isIssuedBy(issuer, certificate)) {
        return QStringLiteral("the responder's certificate is not from the issuing root");
    }
    if (!mayAnswer(certificate)) {
        return QStringLiteral("the responder's certificate is not for OCSP");
    }
    const bool isValid = producedAt >= certificate.notBefore() && producedAt <= certificate.notAfter();
    return isValid ? QString() : QStringLiteral("the responder's certificate was not valid when it answered");
}

}  // namespace

std::optional<StatusSigner> StatusSigner::of(const asn1::AsnBasicResponse& response, const asn1::AsnStatusBody& body, UnixSeconds producedAt,
                                             const TrustedRoot& issuer, QString& reason)
{
    reason = QStringLiteral("no certificate of the responder");
    if (StatusIdentity::isResponder(body, issuer.certificate)) {
        if (isSignedBy(issuer.key, response)) {
            return StatusSigner();
        }
        reason = QStringLiteral("the signature does not hold");
    }
    const auto list = response.certificates ? asn1::List::of<asn1::AsnSequenceOfAny_it>(view(response.certificates), mostCertificates) : std::nullopt;
    for (const QByteArrayView der : list ? list->elements() : std::vector<QByteArrayView>()) {
        auto certificate = Certificate::read(der);
        if (!certificate || !StatusIdentity::isResponder(body, *certificate)) {
            continue;
        }
        reason = objectionTo(*certificate, response, producedAt, issuer);
        if (reason.isEmpty()) {
            const bool needsNoCheck = certificate->extensions().find(oid::ocspNoCheck);
            return StatusSigner{std::move(certificate), needsNoCheck};
        }
    }
    return std::nullopt;
}

}  // namespace madoguchi
