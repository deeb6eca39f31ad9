// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Asn1.h"

#include <openssl/x509.h>

namespace madoguchi::asn1 {

/// ContentInfo (RFC 5652 section 3) of whatever type: tells what a message is that AsnMessage can't read.
struct AsnContentInfo {
    ASN1_OBJECT* type;
    Slice content;  ///< [0] EXPLICIT, any value
};

/// EncapsulatedContentInfo (section 5.2).
struct AsnEncapsulatedContent {
    Slice type;     ///< as encoded, for identifierOf()
    Slice content;  ///< the OCTET STRING as encoded; absent if detached
};

/// SignedData (section 5.1). The sets stay encoded, for List to read.
struct AsnSignedData {
    int32_t version;
    Slice digestAlgorithms;
    AsnEncapsulatedContent content;
    Slice certificates;
    Slice crls;
    Slice signerInfos;
};

/// ContentInfo with SignedData in it, in one pass.
struct AsnMessage {
    Slice type;  ///< as encoded, for identifierOf()
    AsnSignedData data;
};

/// SignerInfo (section 5.3).
struct AsnSignerInfo {
    int32_t version;
    Slice signer;           ///< SignerIdentifier as encoded
    Slice digestAlgorithm;  ///< for AlgorithmIdentifier
    Slice signedAttributes; ///< [0] as encoded
    Slice signatureAlgorithm;
    Slice signature;        ///< the OCTET STRING as encoded
    Slice unsignedAttributes;
};

/// IssuerAndSerialNumber (section 10.2.4).
struct AsnIssuerAndSerial {
    Slice issuer;  ///< the Name as encoded
    ASN1_INTEGER serial;
};

/// Attribute (section 5.3).
struct AsnAttribute {
    Slice type;    ///< as encoded, for identifierOf()
    Slice values;  ///< the SET OF any values as encoded
};

/// IssuerSerial of ESS (RFC 5035 section 5).
struct AsnIssuerSerial {
    Slice issuer;  ///< GeneralNames as encoded
    ASN1_INTEGER serial;
};

/// ESSCertID and ESSCertIDv2, which differ in the digest's name only: absent it is SHA-1 in the former, SHA-256 in the latter.
struct AsnEssCertificateId {
    Slice digestAlgorithm;
    Slice digest;
    AsnIssuerSerial* issuerSerial;
};

/// SigningCertificate and SigningCertificateV2.
struct AsnSigningCertificate {
    Slice certificates;  ///< SEQUENCE OF ESSCertID(v2) as encoded
    ASN1_STRING* policies;
};

const ASN1_ITEM* AsnContentInfo_it();
const ASN1_ITEM* AsnMessage_it();
const ASN1_ITEM* AsnSignerInfo_it();
const ASN1_ITEM* AsnIssuerAndSerial_it();
const ASN1_ITEM* AsnAttribute_it();
const ASN1_ITEM* AsnEssCertificateId_it();
const ASN1_ITEM* AsnSigningCertificate_it();

}  // namespace madoguchi::asn1
