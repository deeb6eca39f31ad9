// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SignedMessage.h"

namespace madoguchi {

bool MessageSigner::names(const Certificate& certificate) const
{
    if (!issuerAndSerial) {
        return !keyId.isEmpty() && keyId == certificate.subjectKeyId();
    }
    const bool isPositive = ASN1_STRING_type(issuerAndSerial->serial) == V_ASN1_INTEGER;
    return isPositive && asn1::view(issuerAndSerial->serial) == certificate.serial() && asn1::view(issuerAndSerial->issuer) == certificate.issuer();
}

std::vector<const asn1::AsnAttribute*> MessageSigner::attributesOf(QByteArrayView type) const
{
    std::vector<const asn1::AsnAttribute*> found;
    for (const AttributePointer& attribute : attributes) {
        if (asn1::view(attribute->type) == type) {
            found.push_back(attribute.get());
        }
    }
    return found;
}

}  // namespace madoguchi
