// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/OcspTemplates.h"

namespace madoguchi::asn1 {

const ASN1_ITEM* AsnStatusBytes_it();
const ASN1_ITEM* AsnCertificateId_it();
const ASN1_ITEM* AsnRevokedInfo_it();
const ASN1_ITEM* AsnSingleStatus_it();

ASN1_SEQUENCE(AsnStatusBytes) = {
    ASN1_SIMPLE(AsnStatusBytes, type, ASN1_OBJECT),
    ASN1_SIMPLE(AsnStatusBytes, response, ASN1_OCTET_STRING),
} ASN1_SEQUENCE_END(AsnStatusBytes)

ASN1_SEQUENCE(AsnStatusResponse) = {
    ASN1_SIMPLE(AsnStatusResponse, status, ASN1_ENUMERATED),
    ASN1_EXP_OPT(AsnStatusResponse, bytes, AsnStatusBytes, 0),
} ASN1_SEQUENCE_END(AsnStatusResponse)

ASN1_SEQUENCE(AsnBasicResponse) = {
    ASN1_EMBED(AsnBasicResponse, body, ASN1_SEQUENCE),
    ASN1_EMBED(AsnBasicResponse, algorithm, ASN1_SEQUENCE),
    ASN1_EMBED(AsnBasicResponse, signature, ASN1_BIT_STRING),
    ASN1_EXP_OPT(AsnBasicResponse, certificates, ASN1_SEQUENCE, 0),
} ASN1_SEQUENCE_END(AsnBasicResponse)

ASN1_SEQUENCE(AsnCertificateId) = {
    ASN1_EMBED(AsnCertificateId, digestAlgorithm, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnCertificateId, issuerName, ASN1_OCTET_STRING),
    ASN1_SIMPLE(AsnCertificateId, issuerKey, ASN1_OCTET_STRING),
    ASN1_SIMPLE(AsnCertificateId, serial, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnCertificateId)

ASN1_SEQUENCE(AsnRevokedInfo) = {
    ASN1_SIMPLE(AsnRevokedInfo, date, ASN1_GENERALIZEDTIME),
    ASN1_EXP_OPT(AsnRevokedInfo, reason, ASN1_ENUMERATED, 0),
} ASN1_SEQUENCE_END(AsnRevokedInfo)

ASN1_SEQUENCE(AsnSingleStatus) = {
    ASN1_SIMPLE(AsnSingleStatus, id, AsnCertificateId),
    ASN1_IMP_OPT(AsnSingleStatus, good, ASN1_NULL, 0),
    ASN1_IMP_OPT(AsnSingleStatus, revoked, AsnRevokedInfo, 1),
    ASN1_IMP_OPT(AsnSingleStatus, unknown, ASN1_NULL, 2),
    ASN1_SIMPLE(AsnSingleStatus, thisUpdate, ASN1_GENERALIZEDTIME),
    ASN1_EXP_OPT(AsnSingleStatus, nextUpdate, ASN1_GENERALIZEDTIME, 0),
    ASN1_EXP_SEQUENCE_OF_OPT(AsnSingleStatus, extensions, AsnExtension, 1),
} ASN1_SEQUENCE_END(AsnSingleStatus)

ASN1_SEQUENCE(AsnStatusBody) = {
    ASN1_EXP_OPT(AsnStatusBody, version, ASN1_INTEGER, 0),
    ASN1_EXP_OPT(AsnStatusBody, responderName, ASN1_SEQUENCE, 1),
    ASN1_EXP_OPT(AsnStatusBody, responderKey, ASN1_OCTET_STRING, 2),
    ASN1_SIMPLE(AsnStatusBody, producedAt, ASN1_GENERALIZEDTIME),
    ASN1_SEQUENCE_OF(AsnStatusBody, singles, AsnSingleStatus),
    ASN1_EXP_SEQUENCE_OF_OPT(AsnStatusBody, extensions, AsnExtension, 1),
} ASN1_SEQUENCE_END(AsnStatusBody)

}  // namespace madoguchi::asn1
