// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/CmsTemplates.h"

namespace madoguchi::asn1 {

const ASN1_ITEM* AsnEncapsulatedContent_it();
const ASN1_ITEM* AsnSignedData_it();
const ASN1_ITEM* AsnIssuerSerial_it();

ASN1_SEQUENCE(AsnContentInfo) = {
    ASN1_SIMPLE(AsnContentInfo, type, ASN1_OBJECT),
    ASN1_EXP_OPT_EMBED(AsnContentInfo, content, AsnAny, 0),
} ASN1_SEQUENCE_END(AsnContentInfo)

ASN1_SEQUENCE(AsnEncapsulatedContent) = {
    ASN1_EMBED(AsnEncapsulatedContent, type, AsnAny),
    ASN1_EXP_OPT_EMBED(AsnEncapsulatedContent, content, AsnAny, 0),
} ASN1_SEQUENCE_END(AsnEncapsulatedContent)

ASN1_SEQUENCE(AsnSignedData) = {
    ASN1_EMBED(AsnSignedData, version, INT32),
    ASN1_EMBED(AsnSignedData, digestAlgorithms, AsnSet),
    ASN1_EMBED(AsnSignedData, content, AsnEncapsulatedContent),
    ASN1_IMP_OPT_EMBED(AsnSignedData, certificates, AsnSet, 0),
    ASN1_IMP_OPT_EMBED(AsnSignedData, crls, AsnSet, 1),
    ASN1_EMBED(AsnSignedData, signerInfos, AsnSet),
} ASN1_SEQUENCE_END(AsnSignedData)

ASN1_SEQUENCE(AsnMessage) = {
    ASN1_EMBED(AsnMessage, type, AsnAny),
    ASN1_EXP_EMBED(AsnMessage, data, AsnSignedData, 0),
} ASN1_SEQUENCE_END(AsnMessage)

ASN1_SEQUENCE(AsnSignerInfo) = {
    ASN1_EMBED(AsnSignerInfo, version, INT32),
    ASN1_EMBED(AsnSignerInfo, signer, AsnAny),
    ASN1_EMBED(AsnSignerInfo, digestAlgorithm, AsnSequence),
    ASN1_IMP_OPT_EMBED(AsnSignerInfo, signedAttributes, AsnSet, 0),
    ASN1_EMBED(AsnSignerInfo, signatureAlgorithm, AsnSequence),
    ASN1_EMBED(AsnSignerInfo, signature, AsnAny),
    ASN1_IMP_OPT_EMBED(AsnSignerInfo, unsignedAttributes, AsnSet, 1),
} ASN1_SEQUENCE_END(AsnSignerInfo)

ASN1_SEQUENCE(AsnIssuerAndSerial) = {
    ASN1_EMBED(AsnIssuerAndSerial, issuer, AsnSequence),
    ASN1_EMBED(AsnIssuerAndSerial, serial, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnIssuerAndSerial)

ASN1_SEQUENCE(AsnAttribute) = {
    ASN1_EMBED(AsnAttribute, type, AsnAny),
    ASN1_EMBED(AsnAttribute, values, AsnAny),
} ASN1_SEQUENCE_END(AsnAttribute)

ASN1_SEQUENCE(AsnIssuerSerial) = {
    ASN1_EMBED(AsnIssuerSerial, issuer, AsnSequence),
    ASN1_EMBED(AsnIssuerSerial, serial, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnIssuerSerial)

ASN1_SEQUENCE(AsnEssCertificateId) = {
    ASN1_OPT_EMBED(AsnEssCertificateId, digestAlgorithm, AsnSequence),
    ASN1_EMBED(AsnEssCertificateId, digest, AsnOctets),
    ASN1_OPT(AsnEssCertificateId, issuerSerial, AsnIssuerSerial),
} ASN1_SEQUENCE_END(AsnEssCertificateId)

ASN1_SEQUENCE(AsnSigningCertificate) = {
    ASN1_EMBED(AsnSigningCertificate, certificates, AsnSequence),
    ASN1_OPT(AsnSigningCertificate, policies, ASN1_SEQUENCE),
} ASN1_SEQUENCE_END(AsnSigningCertificate)

}  // namespace madoguchi::asn1
