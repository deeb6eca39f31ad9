// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/CrlTemplates.h"

namespace madoguchi::asn1 {

const ASN1_ITEM* AsnRevokedCertificate_it();

ASN1_SEQUENCE(AsnSignedList) = {
    ASN1_EMBED(AsnSignedList, body, AsnSequence),
    ASN1_EMBED(AsnSignedList, algorithm, AsnSequence),
    ASN1_EMBED(AsnSignedList, signature, ASN1_BIT_STRING),
} ASN1_SEQUENCE_END(AsnSignedList)

ASN1_SEQUENCE(AsnIssuingDistributionPoint) = {
    ASN1_EXP_OPT_EMBED(AsnIssuingDistributionPoint, name, AsnAny, 0),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlyUserCertificates, ASN1_FBOOLEAN, 1),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlyCaCertificates, ASN1_FBOOLEAN, 2),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlySomeReasons, ASN1_BIT_STRING, 3),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, isIndirect, ASN1_FBOOLEAN, 4),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlyAttributeCertificates, ASN1_FBOOLEAN, 5),
} ASN1_SEQUENCE_END(AsnIssuingDistributionPoint)

ASN1_SEQUENCE(AsnRevokedCertificate) = {
    ASN1_EMBED(AsnRevokedCertificate, serial, ASN1_INTEGER),
    ASN1_EMBED(AsnRevokedCertificate, date, AsnTime),
    ASN1_SEQUENCE_OF_OPT(AsnRevokedCertificate, extensions, AsnExtension),
} ASN1_SEQUENCE_END(AsnRevokedCertificate)

ASN1_SEQUENCE(AsnCrlBody) = {
    ASN1_OPT(AsnCrlBody, version, ASN1_INTEGER),
    ASN1_EMBED(AsnCrlBody, algorithm, AsnSequence),
    ASN1_EMBED(AsnCrlBody, issuer, AsnSequence),
    ASN1_EMBED(AsnCrlBody, thisUpdate, AsnTime),
    ASN1_OPT_EMBED(AsnCrlBody, nextUpdate, AsnTime),
    ASN1_SEQUENCE_OF_OPT(AsnCrlBody, revoked, AsnRevokedCertificate),
    ASN1_EXP_SEQUENCE_OF_OPT(AsnCrlBody, extensions, AsnExtension, 0),
} ASN1_SEQUENCE_END(AsnCrlBody)

}  // namespace madoguchi::asn1
