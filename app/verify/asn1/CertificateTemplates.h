// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/Asn1.h"

#include <openssl/x509.h>

namespace madoguchi::asn1 {

/// What certificates and revocation lists have in common (RFC 5280 sections 4.1.1, 5.1.1). The signed part stays as it was received.
struct AsnSigned {
    ASN1_STRING* body;
    X509_ALGOR* algorithm;
    ASN1_BIT_STRING* signature;
};

/// Validity (section 4.1.2.5).
struct AsnValidity {
    ASN1_TIME* notBefore;
    ASN1_TIME* notAfter;
};

/// TBSCertificate (section 4.1.2). Names and the public key stay encoded: names are compared by their bytes, and the key is made
/// with EVP_PKEY_fromdata, because X509_PUBKEY looks for decoders through all providers for each certificate.
struct AsnCertificateBody {
    ASN1_INTEGER* version;
    ASN1_INTEGER* serial;
    X509_ALGOR* algorithm;
    ASN1_STRING* issuer;
    AsnValidity* validity;
    ASN1_STRING* subject;
    ASN1_STRING* publicKey;
    ASN1_BIT_STRING* issuerUniqueId;
    ASN1_BIT_STRING* subjectUniqueId;
    STACK_OF(X509_EXTENSION)* extensions;
};

/// SubjectPublicKeyInfo.
struct AsnPublicKeyInfo {
    X509_ALGOR* algorithm;
    ASN1_BIT_STRING* key;
};

/// RSAPublicKey (RFC 8017 appendix A.1.1).
struct AsnRsaKey {
    ASN1_INTEGER* modulus;
    ASN1_INTEGER* exponent;
};

/// BasicConstraints (section 4.2.1.9): whether the holder may issue certificates.
struct AsnBasicConstraints {
    ASN1_BOOLEAN isCa;
    ASN1_INTEGER* pathLength;
};

/// AuthorityKeyIdentifier (section 4.2.1.1): which of several roots with one name.
struct AsnAuthorityKeyId {
    ASN1_OCTET_STRING* keyId;
    ASN1_STRING* issuer;
    ASN1_INTEGER* serial;
};

/// PolicyInformation, an element of certificatePolicies (section 4.2.1.4).
struct AsnPolicy {
    ASN1_OBJECT* id;
    ASN1_STRING* qualifiers;
};

/// An element of cRLDistributionPoints.
struct AsnDistributionPoint {
    ASN1_STRING* name;  ///< DistributionPointName as encoded; null if absent
    ASN1_BIT_STRING* reasons;
    ASN1_STRING* crlIssuer;
};

/// IssuingDistributionPoint of a CRL (section 5.2.5).
struct AsnIssuingDistributionPoint {
    ASN1_STRING* name;  ///< DistributionPointName as encoded; null if absent
    ASN1_BOOLEAN onlyUserCertificates;
    ASN1_BOOLEAN onlyCaCertificates;
    ASN1_BIT_STRING* onlySomeReasons;
    ASN1_BOOLEAN isIndirect;
    ASN1_BOOLEAN onlyAttributeCertificates;
};

/// GeneralName otherName: `[0] { OID, [0] EXPLICIT value }`.
struct AsnOtherName {
    ASN1_OBJECT* type;
    ASN1_TYPE* value;
};

/// An element of revokedCertificates (section 5.1.2.6).
struct AsnRevokedCertificate {
    ASN1_INTEGER* serial;
    ASN1_TIME* date;
    STACK_OF(X509_EXTENSION)* extensions;
};

DEFINE_STACK_OF(AsnRevokedCertificate)

/// TBSCertList (section 5.1.2).
struct AsnCrlBody {
    ASN1_INTEGER* version;
    X509_ALGOR* algorithm;
    ASN1_STRING* issuer;
    ASN1_TIME* thisUpdate;
    ASN1_TIME* nextUpdate;
    STACK_OF(AsnRevokedCertificate)* revoked;
    STACK_OF(X509_EXTENSION)* extensions;
};

const ASN1_ITEM* AsnSigned_it();
const ASN1_ITEM* AsnCertificateBody_it();
const ASN1_ITEM* AsnPublicKeyInfo_it();
const ASN1_ITEM* AsnRsaKey_it();
const ASN1_ITEM* AsnBasicConstraints_it();
const ASN1_ITEM* AsnAuthorityKeyId_it();
const ASN1_ITEM* AsnPolicy_it();
const ASN1_ITEM* AsnDistributionPoint_it();
const ASN1_ITEM* AsnIssuingDistributionPoint_it();
const ASN1_ITEM* AsnTaggedOtherName_it();  ///< `[0] IMPLICIT OtherName`, as it stands in GeneralNames
const ASN1_ITEM* AsnDirectoryName_it();    ///< `[4] EXPLICIT Name`, as it stands in GeneralNames; the Name as encoded
const ASN1_ITEM* AsnCrlBody_it();

}  // namespace madoguchi::asn1
