// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Asn1.h"

#include <openssl/x509.h>

namespace madoguchi::asn1 {

/// Extension (RFC 5280 section 4.1).
struct AsnExtension {
    Slice id;  ///< as encoded, for identifierOf(): the engine's ASN1_OBJECT would be looked for among a thousand names
    ASN1_BOOLEAN critical;
    Slice value;
};

DEFINE_STACK_OF(AsnExtension)
using ExtensionStack = STACK_OF(AsnExtension);

/// Validity (section 4.1.2.5).
struct AsnValidity {
    Slice notBefore;
    Slice notAfter;
};

/// TBSCertificate (section 4.1.2). Algorithms stay encoded, for AlgorithmIdentifier; names, which are compared by their bytes; and the
/// public key, which is made with EVP_PKEY_fromdata, because X509_PUBKEY looks for decoders through all providers for each certificate.
struct AsnCertificateBody {
    ASN1_INTEGER version;
    ASN1_INTEGER serial;
    Slice algorithm;
    Slice issuer;
    AsnValidity validity;
    Slice subject;
    Slice publicKey;
    ASN1_BIT_STRING* issuerUniqueId;
    ASN1_BIT_STRING* subjectUniqueId;
    Slice extensions;  ///< the SEQUENCE OF Extension as encoded
};

/// Certificate (section 4.1). The signed part stays as it was received.
struct AsnCertificate {
    Slice body;
    Slice algorithm;
    ASN1_BIT_STRING signature;
};

/// SubjectPublicKeyInfo.
struct AsnPublicKeyInfo {
    Slice algorithm;
    ASN1_BIT_STRING key;
};

/// RSAPublicKey (RFC 8017 appendix A.1.1).
struct AsnRsaKey {
    ASN1_INTEGER modulus;
    ASN1_INTEGER exponent;
};

/// BasicConstraints (section 4.2.1.9): whether the holder may issue certificates.
struct AsnBasicConstraints {
    ASN1_BOOLEAN isCa;
    ASN1_INTEGER* pathLength;
};

/// AuthorityKeyIdentifier (section 4.2.1.1): which of several roots with one name.
struct AsnAuthorityKeyId {
    Slice keyId;
    ASN1_STRING* issuer;
    ASN1_INTEGER serial;
};

/// PolicyInformation, an element of certificatePolicies (section 4.2.1.4).
struct AsnPolicy {
    ASN1_OBJECT* id;
    ASN1_STRING* qualifiers;
};

DEFINE_STACK_OF(AsnPolicy)
using PolicyStack = STACK_OF(AsnPolicy);

/// An element of cRLDistributionPoints.
struct AsnDistributionPoint {
    Slice name;  ///< DistributionPointName as encoded
    ASN1_BIT_STRING* reasons;
    ASN1_STRING* crlIssuer;
};

/// GeneralName otherName: `[0] { OID, [0] EXPLICIT value }`.
struct AsnOtherName {
    Slice type;   ///< as encoded, for identifierOf()
    Slice value;  ///< as encoded
};

/// GeneralNames of which all are otherName, and no more than these, in one piece of memory: the basic four items with their positions are six.
struct AsnFewOtherNames {
    AsnOtherName names[8];  ///< those behind the last are absent
};

DEFINE_STACK_OF(AsnOtherName)
using OtherNameStack = STACK_OF(AsnOtherName);

const ASN1_ITEM* AsnCertificate_it();
const ASN1_ITEM* AsnCertificateBody_it();
const ASN1_ITEM* AsnPublicKeyInfo_it();
const ASN1_ITEM* AsnRsaKey_it();
const ASN1_ITEM* AsnBasicConstraints_it();
const ASN1_ITEM* AsnAuthorityKeyId_it();
const ASN1_ITEM* AsnExtension_it();
const ASN1_ITEM* AsnPolicies_it();  ///< certificatePolicies
const ASN1_ITEM* AsnDistributionPoint_it();
const ASN1_ITEM* AsnTaggedOtherName_it();  ///< `[0] IMPLICIT OtherName`, as it stands in GeneralNames
const ASN1_ITEM* AsnFewOtherNames_it();
const ASN1_ITEM* AsnOtherNames_it();       ///< GeneralNames of which all are otherName
const ASN1_ITEM* AsnDirectoryName_it();    ///< `[4] EXPLICIT Name`, as it stands in GeneralNames; the Name as encoded

}  // namespace madoguchi::asn1
