// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Certificate.h"
#include "app/verify/Hash.h"
#include "app/verify/asn1/CmsTemplates.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi {

using AttributeSet = asn1::Owned<asn1::AttributeStack, asn1::AsnAttributeSet_it>;

/// One SignerInfo, read and not yet believed.
struct MessageSigner {
    asn1::Owned<asn1::AsnSignerInfo, asn1::AsnSignerInfo_it> info;
    /// The certificate's name: either issuer and serial number …
    asn1::Owned<asn1::AsnIssuerAndSerial, asn1::AsnIssuerAndSerial_it> issuerAndSerial;
    QByteArray keyId;  ///< … or its subject key identifier
    bool hasSignedAttributes = false;
    AttributeSet attributes;
    QByteArray signedAttributes;  ///< in DER, as they are digested (RFC 5652 section 5.4)
    QByteArray signature;

    bool names(const Certificate& certificate) const;
    /// Attributes of this type, in the order received.
    std::vector<const asn1::AsnAttribute*> attributesOf(QByteArrayView type) const;
};

/// A SignedData message, read and not yet believed.
struct SignedMessage {
    std::vector<std::optional<Hash>> digestAlgorithms;  ///< nothing for one that is unknown
    QByteArray contentType;             ///< eContentType, content octets of the identifier
    std::optional<QByteArray> content;  ///< none if the message is detached
    std::vector<Certificate> certificates;
    std::vector<MessageSigner> signers;
};

}  // namespace madoguchi
