// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/CertificateTemplates.h"

namespace madoguchi::asn1 {

/// CertificateList (RFC 5280 section 5.1.1). The signed part stays as it was received, and so does the AlgorithmIdentifier.
struct AsnSignedList {
    Slice body;
    Slice algorithm;
    ASN1_BIT_STRING signature;
};

/// IssuingDistributionPoint of a CRL (section 5.2.5).
struct AsnIssuingDistributionPoint {
    Slice name;  ///< DistributionPointName as encoded
    ASN1_BOOLEAN onlyUserCertificates;
    ASN1_BOOLEAN onlyCaCertificates;
    ASN1_BIT_STRING* onlySomeReasons;
    ASN1_BOOLEAN isIndirect;
    ASN1_BOOLEAN onlyAttributeCertificates;
};

/// An element of revokedCertificates (section 5.1.2.6).
struct AsnRevokedCertificate {
    ASN1_INTEGER serial;
    Slice date;
    ExtensionStack* extensions;
};

DEFINE_STACK_OF(AsnRevokedCertificate)

/// TBSCertList (section 5.1.2).
struct AsnCrlBody {
    ASN1_INTEGER* version;
    Slice algorithm;
    Slice issuer;
    Slice thisUpdate;
    Slice nextUpdate;
    STACK_OF(AsnRevokedCertificate)* revoked;
    ExtensionStack* extensions;
};

const ASN1_ITEM* AsnSignedList_it();
const ASN1_ITEM* AsnIssuingDistributionPoint_it();
const ASN1_ITEM* AsnCrlBody_it();

}  // namespace madoguchi::asn1
