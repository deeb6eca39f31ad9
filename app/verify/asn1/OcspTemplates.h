// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/asn1/CertificateTemplates.h"

#include <openssl/x509.h>

namespace madoguchi::asn1 {

/// ResponseBytes (RFC 6960 section 4.2.1).
struct AsnStatusBytes {
    ASN1_OBJECT* type;
    ASN1_OCTET_STRING* response;
};

/// OCSPResponse.
struct AsnStatusResponse {
    ASN1_ENUMERATED* status;
    AsnStatusBytes* bytes;  ///< null unless the status is "successful"
};

/// BasicOCSPResponse. The signed part stays as it was received.
struct AsnBasicResponse {
    ASN1_STRING body;
    ASN1_STRING algorithm;
    ASN1_BIT_STRING signature;
    ASN1_STRING* certificates;  ///< SEQUENCE OF Certificate as encoded; null if absent
};

/// CertID (section 4.1.1).
struct AsnCertificateId {
    ASN1_STRING digestAlgorithm;
    ASN1_OCTET_STRING* issuerName;
    ASN1_OCTET_STRING* issuerKey;
    ASN1_INTEGER* serial;
};

/// RevokedInfo.
struct AsnRevokedInfo {
    ASN1_GENERALIZEDTIME* date;
    ASN1_ENUMERATED* reason;
};

/// SingleResponse. CertStatus, a CHOICE, is read as three that may be absent: exactly one must be there.
struct AsnSingleStatus {
    AsnCertificateId* id;
    ASN1_NULL* good;
    AsnRevokedInfo* revoked;
    ASN1_NULL* unknown;
    ASN1_GENERALIZEDTIME* thisUpdate;
    ASN1_GENERALIZEDTIME* nextUpdate;
    ExtensionStack* extensions;
};

DEFINE_STACK_OF(AsnSingleStatus)

/// ResponseData. ResponderID, a CHOICE, is read as two that may be absent: exactly one must be there.
struct AsnStatusBody {
    ASN1_INTEGER* version;
    ASN1_STRING* responderName;  ///< the Name as encoded
    ASN1_OCTET_STRING* responderKey;
    ASN1_GENERALIZEDTIME* producedAt;
    STACK_OF(AsnSingleStatus)* singles;
    ExtensionStack* extensions;
};

const ASN1_ITEM* AsnStatusResponse_it();
const ASN1_ITEM* AsnBasicResponse_it();
const ASN1_ITEM* AsnStatusBody_it();

}  // namespace madoguchi::asn1
