// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Asn1.h"

#include <openssl/x509.h>

namespace madoguchi::asn1 {

/// ContentInfo (RFC 5652 section 3) of whatever type: tells what a message is that AsnMessage can't read.
struct AsnContentInfo {
    ASN1_OBJECT* type;
    ASN1_STRING content;  ///< [0] EXPLICIT, any value
};

/// EncapsulatedContentInfo (section 5.2).
struct AsnEncapsulatedContent {
    ASN1_OBJECT* type;
    ASN1_STRING content;  ///< the OCTET STRING as encoded; absent if detached
};

/// SignedData (section 5.1). The sets stay encoded, for List to read.
struct AsnSignedData {
    int32_t version;
    ASN1_STRING digestAlgorithms;
    AsnEncapsulatedContent content;
    ASN1_STRING certificates;
    ASN1_STRING crls;
    ASN1_STRING signerInfos;
};

/// ContentInfo with SignedData in it, in one pass.
struct AsnMessage {
    ASN1_OBJECT* type;
    AsnSignedData data;
};

/// SignerInfo (section 5.3).
struct AsnSignerInfo {
    int32_t version;
    ASN1_STRING signer;  ///< SignerIdentifier as encoded
    ASN1_STRING digestAlgorithm;  ///< for AlgorithmIdentifier
    ASN1_STRING signedAttributes;  ///< [0] as encoded
    ASN1_STRING signatureAlgorithm;
    ASN1_STRING signature;  ///< the OCTET STRING as encoded
    ASN1_STRING unsignedAttributes;
};

/// IssuerAndSerialNumber (section 10.2.4).
struct AsnIssuerAndSerial {
    ASN1_STRING issuer;  ///< the Name as encoded
    ASN1_INTEGER serial;
};

/// Attribute (section 5.3). It keeps its own encoding, which is what was signed.
struct AsnAttribute {
    ASN1_OBJECT* type;
    STACK_OF(ASN1_TYPE)* values;
    ASN1_ENCODING encoding;
};

DEFINE_STACK_OF(AsnAttribute)
using AttributeStack = STACK_OF(AsnAttribute);

/// IssuerSerial of ESS (RFC 5035 section 5).
struct AsnIssuerSerial {
    ASN1_STRING issuer;  ///< GeneralNames as encoded
    ASN1_INTEGER serial;
};

/// ESSCertID and ESSCertIDv2, which differ in the digest's name only: absent it is SHA-1 in the former, SHA-256 in the latter.
struct AsnEssCertificateId {
    ASN1_STRING digestAlgorithm;
    ASN1_OCTET_STRING digest;
    AsnIssuerSerial* issuerSerial;
};

/// SigningCertificate and SigningCertificateV2.
struct AsnSigningCertificate {
    ASN1_STRING certificates;  ///< SEQUENCE OF ESSCertID(v2) as encoded
    ASN1_STRING* policies;
};

const ASN1_ITEM* AsnContentInfo_it();
const ASN1_ITEM* AsnMessage_it();
const ASN1_ITEM* AsnSignerInfo_it();
const ASN1_ITEM* AsnIssuerAndSerial_it();
const ASN1_ITEM* AsnAttribute_it();
const ASN1_ITEM* AsnSignedAttributes_it();  ///< [0] IMPLICIT SET OF Attribute, as it stands in SignerInfo
const ASN1_ITEM* AsnAttributeSet_it();      ///< SET OF Attribute, as it is signed
const ASN1_ITEM* AsnEssCertificateId_it();
const ASN1_ITEM* AsnSigningCertificate_it();

}  // namespace madoguchi::asn1
