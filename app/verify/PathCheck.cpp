// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PathCheck.h"

#include "app/verify/SignatureCheck.h"
#include "app/verify/TrustedRoot.h"
#include "app/verify/asn1/Oid.h"

#include <array>

namespace madoguchi {

namespace {

/// What this verifier understands; any other extension that says it is critical stops it (RFC 5280 section 4.2).
constexpr std::array knownCritical{
    oid::keyUsage,        oid::certificatePolicies,   oid::basicConstraints,       oid::subjectAltName,
    oid::issuerAltName,   oid::subjectKeyIdentifier,  oid::authorityKeyIdentifier, oid::crlDistributionPoints,
};

void checkForm(const Certificate& certificate, Findings& findings)
{
    if (!certificate.isConsistent()) {
        findings.add(FindingCode::CertUntrusted, QStringLiteral("not version 3, or two different signature algorithms"));
    }
    if (certificate.extensions().hasUnknownCritical(knownCritical)) {
        findings.add(FindingCode::CertUntrusted, QStringLiteral("unknown critical extension"));
    }
    if (certificate.extensions().hasDoubled()) {
        findings.add(FindingCode::CertUntrusted, QStringLiteral("the same extension twice"));
    }
}

}  // namespace

const TrustedRoot* PathCheck::check(const Certificate& certificate, Findings& findings) const
{
    checkForm(certificate, findings);
    checkTime(certificate, QStringLiteral("signer"), findings);
    const TrustedRoot* const root = issuerOf(certificate, findings);
    if (root) {
        checkTime(root->certificate, QStringLiteral("root"), findings);
        if (!root->ownAlgorithm.isEmpty()) {
            findings.add(FindingCode::CmsAlgorithm, QStringLiteral("root: ") + root->ownAlgorithm);
        }
    }
    return root;
}

const TrustedRoot* PathCheck::issuerOf(const Certificate& certificate, Findings& findings) const
{
    const Certificate::Authority& authority = certificate.authority();
    const TrustedRoot* issuer = nullptr;
    bool isNamed = false;
    for (const auto& root : m_trust.roots()) {
        if (root->certificate.der() == certificate.der()) {
            return root.get();
        }
        const bool sameKeyId = !authority.keyId.isEmpty() && authority.keyId == root->keyId;
        const bool sameSerial = !authority.serial || *authority.serial == root->certificate.serial();
        if (!sameKeyId || !sameSerial || certificate.issuer() != root->certificate.subject()) {
            continue;
        }
        isNamed = true;
        const SignatureCheck signature = SignatureCheck::of(root->key, certificate);
        if (signature.proof == SignatureCheck::Proof::Fails) {
            continue;
        }
        if (!issuer || (!isValid(issuer->certificate) && isValid(root->certificate))) {  // one key may have two certificates
            issuer = root.get();
        }
        if (!signature.objection.isEmpty()) {
            findings.add(FindingCode::CmsAlgorithm, QStringLiteral("certificate: ") + signature.objection);
        }
    }
    if (!issuer) {
        findings.add(FindingCode::CertUntrusted, isNamed ? QStringLiteral("the signature is not that of the pinned root named as its issuer")
                                                         : QStringLiteral("no pinned root has the name and key identifier of its issuer"));
    }
    return issuer;
}

bool PathCheck::isValid(const Certificate& certificate) const
{
    return m_at >= certificate.notBefore() && m_at <= certificate.notAfter();
}

void PathCheck::checkTime(const Certificate& certificate, const QString& which, Findings& findings) const
{
    if (m_at < certificate.notBefore()) {
        findings.add(FindingCode::CertNotYetValid, which + QStringLiteral(": from ") + momentOf(certificate.notBefore()).toString(Qt::ISODate));
    }
    if (m_at > certificate.notAfter()) {
        findings.add(FindingCode::CertExpired, which + QStringLiteral(": until ") + momentOf(certificate.notAfter()).toString(Qt::ISODate));
    }
}

}  // namespace madoguchi
