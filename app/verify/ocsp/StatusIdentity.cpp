// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ocsp/StatusIdentity.h"

#include "app/verify/Hash.h"

namespace madoguchi {

namespace {

using asn1::view;

/// Of the key itself, without its algorithm (RFC 6960 section 4.1.1); empty if it can't be read.
QByteArray keyDigest(Hash hash, const Certificate& certificate)
{
    const auto info = asn1::decode<asn1::AsnPublicKeyInfo, asn1::AsnPublicKeyInfo_it>(certificate.publicKeyInfo());
    return info ? digest(hash, view(info->key)) : QByteArray();
}

bool isSame(const ASN1_STRING* said, const QByteArray& expected)
{
    return !expected.isEmpty() && view(said) == expected;
}

}  // namespace

bool StatusIdentity::names(const asn1::AsnCertificateId& id, const Certificate& certificate, const Certificate& issuer)
{
    const auto hash = hashOf(view(id.digestAlgorithm));
    const bool isKnown = hash && *hash != Hash::Md5 && implementation(*hash);
    return isKnown && ASN1_STRING_type(id.serial) == V_ASN1_INTEGER && view(id.serial) == certificate.serial()
        && isSame(id.issuerName, digest(*hash, issuer.subject())) && isSame(id.issuerKey, keyDigest(*hash, issuer));
}

bool StatusIdentity::isResponder(const asn1::AsnStatusBody& body, const Certificate& certificate)
{
    if (body.responderName) {
        return !body.responderKey && view(body.responderName) == certificate.subject();
    }
    return body.responderKey && isSame(body.responderKey, keyDigest(Hash::Sha1, certificate));  // section 4.2.1: always SHA-1
}

}  // namespace madoguchi
