// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/SignedMessage.h"

namespace madoguchi {

bool MessageSigner::names(const Certificate& certificate) const
{
    if (!issuerAndSerial) {
        return !keyId.isEmpty() && keyId == certificate.subjectKeyId();
    }
    const bool isPositive = issuerAndSerial->serial.type == V_ASN1_INTEGER;
    return isPositive && asn1::view(issuerAndSerial->serial) == certificate.serial() && asn1::view(issuerAndSerial->issuer) == certificate.issuer();
}

std::vector<const asn1::AsnAttribute*> MessageSigner::attributesOf(QByteArrayView type) const
{
    std::vector<const asn1::AsnAttribute*> found;
    for (int i = 0; i < asn1::sk_AsnAttribute_num(attributes.get()); ++i) {
        const asn1::AsnAttribute* const attribute = asn1::sk_AsnAttribute_value(attributes.get(), i);
        if (asn1::view(attribute->type) == type) {
            found.push_back(attribute);
        }
    }
    return found;
}

}  // namespace madoguchi
