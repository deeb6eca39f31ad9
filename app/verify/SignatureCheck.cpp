// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SignatureCheck.h"

#include "app/verify/Certificate.h"

namespace madoguchi {

namespace {

QString objectionTo(const PublicKey& key, const std::optional<SignatureScheme>& scheme, std::optional<Hash> declared)
{
    if (!scheme) {
        return QStringLiteral("signature algorithm");
    }
    if (!scheme->hash && !declared) {
        return QStringLiteral("signature algorithm without digest");
    }
    if (scheme->hash && declared && scheme->hash != declared) {
        return QStringLiteral("digest of the signature differs from the declared one");
    }
    if (!isAccepted(scheme->hash.value_or(declared.value_or(Hash::Md5)))) {
        return QStringLiteral("digest algorithm");
    }
    if (!key.objection().isEmpty()) {
        return key.objection();
    }
    return key.fits(scheme->kind) ? QString() : QStringLiteral("signature algorithm does not fit the key");
}

}  // namespace

SignatureCheck SignatureCheck::of(const PublicKey& key, QByteArrayView algorithmIdentifier, std::optional<Hash> declared, QByteArrayView data, QByteArrayView signature)
{
    const auto scheme = SignatureScheme::of(algorithmIdentifier);
    const auto hash = scheme && scheme->hash ? scheme->hash : declared;
    SignatureCheck check{Proof::Unknown, objectionTo(key, scheme, declared)};
    if (!scheme || !hash || !key.fits(scheme->kind) || !implementation(*hash)) {
        if (check.objection.isEmpty()) {  // fails closed: what can't be tried never passes in silence
            check.objection = QStringLiteral("algorithm not available");
        }
        return check;
    }
    check.proof = key.verifies(*scheme, *hash, digest(*hash, data), signature) ? Proof::Holds : Proof::Fails;
    return check;
}

SignatureCheck SignatureCheck::of(const PublicKey& key, QByteArrayView algorithmIdentifier, QByteArrayView body, const ASN1_BIT_STRING& signature)
{
    const auto octets = asn1::wholeOctets(signature);
    return octets ? of(key, algorithmIdentifier, std::nullopt, body, *octets) : SignatureCheck{Proof::Fails, {}};
}

SignatureCheck SignatureCheck::of(const PublicKey& key, const Certificate& certificate)
{
    const asn1::AsnCertificate& document = certificate.document();
    return of(key, asn1::view(document.algorithm), certificate.signedPart(), document.signature);
}

}  // namespace madoguchi
