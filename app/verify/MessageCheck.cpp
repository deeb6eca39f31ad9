// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/MessageCheck.h"

#include "app/verify/SigningCertificateCheck.h"
#include "app/verify/asn1/Oid.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

using asn1::view;

/// The value of an attribute that must be there once, with one value; nothing otherwise.
std::optional<QByteArrayView> onlyValue(const MessageSigner& signer, QByteArrayView type)
{
    const auto attributes = signer.attributesOf(type);
    return attributes.size() == 1 ? attributes.front()->onlyValue : std::nullopt;
}

void checkDigestAlgorithms(const SignedMessage& message, std::optional<Hash> hash, Findings& findings)
{
    if (!hash || !isAccepted(*hash)) {
        findings.add(FindingCode::CmsAlgorithm, QStringLiteral("digest algorithm"));
    }
    // No signature covers this list: it may name the signer's digest and nothing else.
    const auto isSigners = [&](std::optional<Hash> algorithm) { return algorithm == hash; };
    if (message.digestAlgorithms.empty() || !std::ranges::all_of(message.digestAlgorithms, isSigners)) {
        findings.add(FindingCode::CmsAlgorithm, QStringLiteral("digestAlgorithms differ from the signer's"));
    }
}

void checkContentType(const SignedMessage& message, const MessageSigner& signer, Findings& findings)
{
    if (message.contentType != oid::data) {
        findings.add(FindingCode::CmsContentType, QStringLiteral("eContentType is not id-data"));
    }
    if (!signer.hasSignedAttributes) {
        return;
    }
    const auto value = onlyValue(signer, oid::contentType);
    if (!value || asn1::identifierOf(*value, std::array{oid::data}) != message.contentType) {
        findings.add(FindingCode::CmsContentType, QStringLiteral("signed attribute contentType missing, doubled or other than eContentType"));
    }
}

void checkDigest(const SignedMessage& message, const MessageSigner& signer, std::optional<Hash> hash, Findings& findings)
{
    if (!signer.hasSignedAttributes) {
        findings.add(FindingCode::CmsNoSignedAttributes);
        return;
    }
    const auto value = onlyValue(signer, oid::messageDigest);
    const auto declared = value ? asn1::decode<asn1::Slice, asn1::AsnOctets_it>(*value) : nullptr;
    if (!declared) {
        findings.add(FindingCode::CmsDigestMismatch, QStringLiteral("messageDigest missing or doubled"));
    } else if (message.content && hash && implementation(*hash) && view(*declared) != digest(*hash, *message.content)) {
        findings.add(FindingCode::CmsDigestMismatch);
    }
}

SignatureCheck signatureBy(const Certificate& certificate, const SignedMessage& message, const MessageSigner& signer, std::optional<Hash> hash)
{
    const QByteArrayView data = signer.hasSignedAttributes ? QByteArrayView(signer.signedAttributes) : QByteArrayView(*message.content);
    return SignatureCheck::of(PublicKey::of(certificate.publicKeyInfo()), view(signer.info->signatureAlgorithm), hash, data, signer.signature);
}

/// All roots have one name, so a serial number can be theirs twice: of several certificates that fit, the one whose key signed.
const Certificate* checkSignature(const SignedMessage& message, const MessageSigner& signer, std::optional<Hash> hash, Findings& findings)
{
    const Certificate* first = nullptr;
    SignatureCheck checkOfFirst;
    const bool canBeTried = signer.hasSignedAttributes || message.content;
    for (const Certificate& certificate : message.certificates) {
        if (!signer.names(certificate) || (first && first->der() == certificate.der())) {
            continue;
        }
        const SignatureCheck check = canBeTried ? signatureBy(certificate, message, signer, hash) : SignatureCheck();
        if (!first || check.holds()) {
            first = &certificate;
            checkOfFirst = check;
        }
        if (check.holds()) {
            break;
        }
    }
    if (!first) {
        findings.add(FindingCode::CertMissing);
        return nullptr;
    }
    if (!checkOfFirst.objection.isEmpty()) {
        findings.add(FindingCode::CmsAlgorithm, checkOfFirst.objection);
    }
    if (checkOfFirst.proof == SignatureCheck::Proof::Fails) {
        findings.add(FindingCode::CmsSignatureMismatch);
    }
    return first;
}

}  // namespace

const Certificate* MessageCheck::check(const SignedMessage& message, Findings& findings)
{
    if (message.signers.size() != 1) {
        findings.add(message.signers.empty() ? FindingCode::CmsNoSigner : FindingCode::CmsSeveralSigners);
        return nullptr;
    }
    if (!message.content) {
        findings.add(FindingCode::CmsNoContent);
    }
    const MessageSigner& signer = message.signers.front();
    const std::optional<Hash> hash = hashOf(view(signer.info->digestAlgorithm));
    checkDigestAlgorithms(message, hash, findings);
    checkContentType(message, signer, findings);
    checkDigest(message, signer, hash, findings);
    const Certificate* const certificate = checkSignature(message, signer, hash, findings);
    if (certificate) {
        SigningCertificateCheck::check(signer, *certificate, findings);
    }
    return certificate;
}

}  // namespace madoguchi
