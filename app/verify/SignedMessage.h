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

/// A signed or unsigned attribute of a SignerInfo (RFC 5652 section 5.3).
struct MessageAttribute {
    QByteArrayView type;                      ///< content octets of the identifier
    std::optional<QByteArrayView> onlyValue;  ///< as encoded; nothing if there is another number of values than one
};

/// One SignerInfo, read and not yet believed. Good as long as the message is.
struct MessageSigner {
    asn1::Owned<asn1::AsnSignerInfo, asn1::AsnSignerInfo_it> info;
    /// The certificate's name: either issuer and serial number …
    asn1::Owned<asn1::AsnIssuerAndSerial, asn1::AsnIssuerAndSerial_it> issuerAndSerial;
    QByteArrayView keyId;  ///< … or its subject key identifier
    bool hasSignedAttributes = false;
    std::vector<MessageAttribute> attributes;  ///< the signed ones
    QByteArray signedAttributes;  ///< in DER, as they are digested (RFC 5652 section 5.4)
    QByteArray signature;

    bool names(const Certificate& certificate) const;
    /// Attributes of this type, in the order received.
    std::vector<const MessageAttribute*> attributesOf(QByteArrayView type) const;
};

/// A SignedData message, read and not yet believed. Good as long as the message is.
struct SignedMessage {
    std::vector<std::optional<Hash>> digestAlgorithms;  ///< nothing for one that is unknown
    QByteArrayView contentType;         ///< eContentType, content octets of the identifier
    std::optional<QByteArray> content;  ///< none if the message is detached
    std::vector<Certificate> certificates;
    std::vector<MessageSigner> signers;
};

}  // namespace madoguchi
