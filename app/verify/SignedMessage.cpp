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

std::vector<const MessageAttribute*> MessageSigner::attributesOf(QByteArrayView type) const
{
    std::vector<const MessageAttribute*> found;
    for (const MessageAttribute& attribute : attributes) {
        if (asn1::isSame(attribute.type, type)) {
            found.push_back(&attribute);
        }
    }
    return found;
}

}  // namespace madoguchi
