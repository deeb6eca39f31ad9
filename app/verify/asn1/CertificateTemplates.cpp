// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/CertificateTemplates.h"

namespace madoguchi::asn1 {

const ASN1_ITEM* AsnValidity_it();
const ASN1_ITEM* AsnOtherName_it();
const ASN1_ITEM* AsnPolicy_it();

ASN1_SEQUENCE(AsnExtension) = {
    ASN1_EMBED(AsnExtension, id, AsnAny),
    ASN1_OPT(AsnExtension, critical, ASN1_BOOLEAN),
    ASN1_EMBED(AsnExtension, value, AsnOctets),
} ASN1_SEQUENCE_END(AsnExtension)

ASN1_SEQUENCE(AsnValidity) = {
    ASN1_EMBED(AsnValidity, notBefore, AsnTime),
    ASN1_EMBED(AsnValidity, notAfter, AsnTime),
} ASN1_SEQUENCE_END(AsnValidity)

ASN1_SEQUENCE(AsnCertificateBody) = {
    ASN1_EXP_OPT_EMBED(AsnCertificateBody, version, ASN1_INTEGER, 0),
    ASN1_EMBED(AsnCertificateBody, serial, ASN1_INTEGER),
    ASN1_EMBED(AsnCertificateBody, algorithm, AsnSequence),
    ASN1_EMBED(AsnCertificateBody, issuer, AsnSequence),
    ASN1_EMBED(AsnCertificateBody, validity, AsnValidity),
    ASN1_EMBED(AsnCertificateBody, subject, AsnSequence),
    ASN1_EMBED(AsnCertificateBody, publicKey, AsnSequence),
    ASN1_IMP_OPT(AsnCertificateBody, issuerUniqueId, ASN1_BIT_STRING, 1),
    ASN1_IMP_OPT(AsnCertificateBody, subjectUniqueId, ASN1_BIT_STRING, 2),
    ASN1_EXP_OPT_EMBED(AsnCertificateBody, extensions, AsnAny, 3),
} ASN1_SEQUENCE_END(AsnCertificateBody)

ASN1_SEQUENCE(AsnCertificate) = {
    ASN1_EMBED(AsnCertificate, body, AsnSequence),
    ASN1_EMBED(AsnCertificate, algorithm, AsnSequence),
    ASN1_EMBED(AsnCertificate, signature, ASN1_BIT_STRING),
} ASN1_SEQUENCE_END(AsnCertificate)

ASN1_SEQUENCE(AsnPublicKeyInfo) = {
    ASN1_EMBED(AsnPublicKeyInfo, algorithm, AsnSequence),
    ASN1_EMBED(AsnPublicKeyInfo, key, ASN1_BIT_STRING),
} ASN1_SEQUENCE_END(AsnPublicKeyInfo)

ASN1_SEQUENCE(AsnRsaKey) = {
    ASN1_EMBED(AsnRsaKey, modulus, ASN1_INTEGER),
    ASN1_EMBED(AsnRsaKey, exponent, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnRsaKey)

ASN1_SEQUENCE(AsnBasicConstraints) = {
    ASN1_OPT(AsnBasicConstraints, isCa, ASN1_FBOOLEAN),
    ASN1_OPT(AsnBasicConstraints, pathLength, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnBasicConstraints)

ASN1_SEQUENCE(AsnAuthorityKeyId) = {
    ASN1_IMP_OPT_EMBED(AsnAuthorityKeyId, keyId, AsnOctets, 0),
    ASN1_IMP_OPT(AsnAuthorityKeyId, issuer, ASN1_SEQUENCE, 1),
    ASN1_IMP_OPT_EMBED(AsnAuthorityKeyId, serial, ASN1_INTEGER, 2),
} ASN1_SEQUENCE_END(AsnAuthorityKeyId)

ASN1_SEQUENCE(AsnPolicy) = {
    ASN1_SIMPLE(AsnPolicy, id, ASN1_OBJECT),
    ASN1_OPT(AsnPolicy, qualifiers, ASN1_SEQUENCE),
} ASN1_SEQUENCE_END(AsnPolicy)

ASN1_ITEM_TEMPLATE(AsnPolicies) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SEQUENCE_OF, 0, policies, AsnPolicy)
ASN1_ITEM_TEMPLATE_END(AsnPolicies)

ASN1_SEQUENCE(AsnDistributionPoint) = {
    ASN1_EXP_OPT_EMBED(AsnDistributionPoint, name, AsnAny, 0),
    ASN1_IMP_OPT(AsnDistributionPoint, reasons, ASN1_BIT_STRING, 1),
    ASN1_IMP_OPT(AsnDistributionPoint, crlIssuer, ASN1_SEQUENCE, 2),
} ASN1_SEQUENCE_END(AsnDistributionPoint)

ASN1_SEQUENCE(AsnOtherName) = {
    ASN1_EMBED(AsnOtherName, type, AsnAny),
    ASN1_EXP_EMBED(AsnOtherName, value, AsnAny, 0),
} ASN1_SEQUENCE_END(AsnOtherName)

ASN1_SEQUENCE(AsnFewOtherNames) = {
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[0], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[1], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[2], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[3], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[4], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[5], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[6], AsnOtherName, 0),
    ASN1_IMP_OPT_EMBED(AsnFewOtherNames, names[7], AsnOtherName, 0),
} ASN1_SEQUENCE_END(AsnFewOtherNames)

ASN1_ITEM_TEMPLATE(AsnTaggedOtherName) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_IMPLICIT, 0, name, AsnOtherName)
ASN1_ITEM_TEMPLATE_END(AsnTaggedOtherName)

ASN1_ITEM_TEMPLATE(AsnOtherNames) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SEQUENCE_OF, 0, names, AsnTaggedOtherName)
ASN1_ITEM_TEMPLATE_END(AsnOtherNames)

ASN1_ITEM_TEMPLATE(AsnDirectoryName) = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_EXPLICIT, 4, name, AsnSequence)
ASN1_ITEM_TEMPLATE_END(AsnDirectoryName)

}  // namespace madoguchi::asn1
