// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/CertificateTemplates.h"

namespace madoguchi::asn1 {

const ASN1_ITEM* AsnValidity_it();
const ASN1_ITEM* AsnOtherName_it();
const ASN1_ITEM* AsnRevokedCertificate_it();

ASN1_SEQUENCE(AsnSigned) = {
    ASN1_SIMPLE(AsnSigned, body, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnSigned, algorithm, X509_ALGOR),
    ASN1_SIMPLE(AsnSigned, signature, ASN1_BIT_STRING),
} ASN1_SEQUENCE_END(AsnSigned)

ASN1_SEQUENCE(AsnValidity) = {
    ASN1_SIMPLE(AsnValidity, notBefore, ASN1_TIME),
    ASN1_SIMPLE(AsnValidity, notAfter, ASN1_TIME),
} ASN1_SEQUENCE_END(AsnValidity)

ASN1_SEQUENCE(AsnCertificateBody) = {
    ASN1_EXP_OPT(AsnCertificateBody, version, ASN1_INTEGER, 0),
    ASN1_SIMPLE(AsnCertificateBody, serial, ASN1_INTEGER),
    ASN1_SIMPLE(AsnCertificateBody, algorithm, X509_ALGOR),
    ASN1_SIMPLE(AsnCertificateBody, issuer, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnCertificateBody, validity, AsnValidity),
    ASN1_SIMPLE(AsnCertificateBody, subject, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnCertificateBody, publicKey, ASN1_SEQUENCE),
    ASN1_IMP_OPT(AsnCertificateBody, issuerUniqueId, ASN1_BIT_STRING, 1),
    ASN1_IMP_OPT(AsnCertificateBody, subjectUniqueId, ASN1_BIT_STRING, 2),
    ASN1_EXP_SEQUENCE_OF_OPT(AsnCertificateBody, extensions, X509_EXTENSION, 3),
} ASN1_SEQUENCE_END(AsnCertificateBody)

ASN1_SEQUENCE(AsnPublicKeyInfo) = {
    ASN1_SIMPLE(AsnPublicKeyInfo, algorithm, X509_ALGOR),
    ASN1_SIMPLE(AsnPublicKeyInfo, key, ASN1_BIT_STRING),
} ASN1_SEQUENCE_END(AsnPublicKeyInfo)

ASN1_SEQUENCE(AsnRsaKey) = {
    ASN1_SIMPLE(AsnRsaKey, modulus, ASN1_INTEGER),
    ASN1_SIMPLE(AsnRsaKey, exponent, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnRsaKey)

ASN1_SEQUENCE(AsnBasicConstraints) = {
    ASN1_OPT(AsnBasicConstraints, isCa, ASN1_FBOOLEAN),
    ASN1_OPT(AsnBasicConstraints, pathLength, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnBasicConstraints)

ASN1_SEQUENCE(AsnAuthorityKeyId) = {
    ASN1_IMP_OPT(AsnAuthorityKeyId, keyId, ASN1_OCTET_STRING, 0),
    ASN1_IMP_OPT(AsnAuthorityKeyId, issuer, ASN1_SEQUENCE, 1),
    ASN1_IMP_OPT(AsnAuthorityKeyId, serial, ASN1_INTEGER, 2),
} ASN1_SEQUENCE_END(AsnAuthorityKeyId)

ASN1_SEQUENCE(AsnPolicy) = {
    ASN1_SIMPLE(AsnPolicy, id, ASN1_OBJECT),
    ASN1_OPT(AsnPolicy, qualifiers, ASN1_SEQUENCE),
} ASN1_SEQUENCE_END(AsnPolicy)

ASN1_SEQUENCE(AsnDistributionPoint) = {
    ASN1_EXP_OPT(AsnDistributionPoint, name, AsnAny, 0),
    ASN1_IMP_OPT(AsnDistributionPoint, reasons, ASN1_BIT_STRING, 1),
    ASN1_IMP_OPT(AsnDistributionPoint, crlIssuer, ASN1_SEQUENCE, 2),
} ASN1_SEQUENCE_END(AsnDistributionPoint)

ASN1_SEQUENCE(AsnIssuingDistributionPoint) = {
    ASN1_EXP_OPT(AsnIssuingDistributionPoint, name, AsnAny, 0),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlyUserCertificates, ASN1_FBOOLEAN, 1),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlyCaCertificates, ASN1_FBOOLEAN, 2),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlySomeReasons, ASN1_BIT_STRING, 3),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, isIndirect, ASN1_FBOOLEAN, 4),
    ASN1_IMP_OPT(AsnIssuingDistributionPoint, onlyAttributeCertificates, ASN1_FBOOLEAN, 5),
} ASN1_SEQUENCE_END(AsnIssuingDistributionPoint)

ASN1_SEQUENCE(AsnOtherName) = {
    ASN1_SIMPLE(AsnOtherName, type, ASN1_OBJECT),
    ASN1_EXP(AsnOtherName, value, ASN1_ANY, 0),
} ASN1_SEQUENCE_END(AsnOtherName)

ASN1_ITEM_TEMPLATE(AsnTaggedOtherName) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_IMPLICIT, 0, name, AsnOtherName)
ASN1_ITEM_TEMPLATE_END(AsnTaggedOtherName)

ASN1_ITEM_TEMPLATE(AsnDirectoryName) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_EXPLICIT, 4, name, ASN1_SEQUENCE)
ASN1_ITEM_TEMPLATE_END(AsnDirectoryName)

ASN1_SEQUENCE(AsnRevokedCertificate) = {
    ASN1_SIMPLE(AsnRevokedCertificate, serial, ASN1_INTEGER),
    ASN1_SIMPLE(AsnRevokedCertificate, date, ASN1_TIME),
    ASN1_SEQUENCE_OF_OPT(AsnRevokedCertificate, extensions, X509_EXTENSION),
} ASN1_SEQUENCE_END(AsnRevokedCertificate)

ASN1_SEQUENCE(AsnCrlBody) = {
    ASN1_OPT(AsnCrlBody, version, ASN1_INTEGER),
    ASN1_SIMPLE(AsnCrlBody, algorithm, X509_ALGOR),
    ASN1_SIMPLE(AsnCrlBody, issuer, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnCrlBody, thisUpdate, ASN1_TIME),
    ASN1_OPT(AsnCrlBody, nextUpdate, ASN1_TIME),
    ASN1_SEQUENCE_OF_OPT(AsnCrlBody, revoked, AsnRevokedCertificate),
    ASN1_EXP_SEQUENCE_OF_OPT(AsnCrlBody, extensions, X509_EXTENSION, 0),
} ASN1_SEQUENCE_END(AsnCrlBody)

}  // namespace madoguchi::asn1
