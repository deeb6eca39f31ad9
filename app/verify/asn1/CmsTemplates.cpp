// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/CmsTemplates.h"

namespace madoguchi::asn1 {

const ASN1_ITEM* AsnEncapsulatedContent_it();
const ASN1_ITEM* AsnIssuerSerial_it();

ASN1_SEQUENCE(AsnContentInfo) = {
    ASN1_SIMPLE(AsnContentInfo, type, ASN1_OBJECT),
    ASN1_EXP_OPT(AsnContentInfo, content, AsnAny, 0),
} ASN1_SEQUENCE_END(AsnContentInfo)

ASN1_SEQUENCE(AsnEncapsulatedContent) = {
    ASN1_SIMPLE(AsnEncapsulatedContent, type, ASN1_OBJECT),
    ASN1_EXP_OPT(AsnEncapsulatedContent, content, AsnAny, 0),
} ASN1_SEQUENCE_END(AsnEncapsulatedContent)

ASN1_SEQUENCE(AsnSignedData) = {
    ASN1_EMBED(AsnSignedData, version, INT32),
    ASN1_SIMPLE(AsnSignedData, digestAlgorithms, AsnSet),
    ASN1_SIMPLE(AsnSignedData, content, AsnEncapsulatedContent),
    ASN1_IMP_OPT(AsnSignedData, certificates, AsnSet, 0),
    ASN1_IMP_OPT(AsnSignedData, crls, AsnSet, 1),
    ASN1_SIMPLE(AsnSignedData, signerInfos, AsnSet),
} ASN1_SEQUENCE_END(AsnSignedData)

ASN1_SEQUENCE(AsnSignerInfo) = {
    ASN1_EMBED(AsnSignerInfo, version, INT32),
    ASN1_SIMPLE(AsnSignerInfo, signer, AsnAny),
    ASN1_SIMPLE(AsnSignerInfo, digestAlgorithm, X509_ALGOR),
    ASN1_IMP_OPT(AsnSignerInfo, signedAttributes, AsnSet, 0),
    ASN1_SIMPLE(AsnSignerInfo, signatureAlgorithm, X509_ALGOR),
    ASN1_SIMPLE(AsnSignerInfo, signature, AsnAny),
    ASN1_IMP_OPT(AsnSignerInfo, unsignedAttributes, AsnSet, 1),
} ASN1_SEQUENCE_END(AsnSignerInfo)

ASN1_SEQUENCE(AsnIssuerAndSerial) = {
    ASN1_SIMPLE(AsnIssuerAndSerial, issuer, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnIssuerAndSerial, serial, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnIssuerAndSerial)

ASN1_SEQUENCE(AsnAttribute) = {
    ASN1_SIMPLE(AsnAttribute, type, ASN1_OBJECT),
    ASN1_SET_OF(AsnAttribute, values, ASN1_ANY),
} ASN1_SEQUENCE_END(AsnAttribute)

ASN1_SEQUENCE(AsnIssuerSerial) = {
    ASN1_SIMPLE(AsnIssuerSerial, issuer, ASN1_SEQUENCE),
    ASN1_SIMPLE(AsnIssuerSerial, serial, ASN1_INTEGER),
} ASN1_SEQUENCE_END(AsnIssuerSerial)

ASN1_SEQUENCE(AsnEssCertificateId) = {
    ASN1_OPT(AsnEssCertificateId, digestAlgorithm, X509_ALGOR),
    ASN1_SIMPLE(AsnEssCertificateId, digest, ASN1_OCTET_STRING),
    ASN1_OPT(AsnEssCertificateId, issuerSerial, AsnIssuerSerial),
} ASN1_SEQUENCE_END(AsnEssCertificateId)

ASN1_SEQUENCE(AsnSigningCertificate) = {
    ASN1_SIMPLE(AsnSigningCertificate, certificates, ASN1_SEQUENCE),
    ASN1_OPT(AsnSigningCertificate, policies, ASN1_SEQUENCE),
} ASN1_SEQUENCE_END(AsnSigningCertificate)

}  // namespace madoguchi::asn1
