// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/EvidenceFacts.h"

#include "app/crypto/Digest.h"
#include "app/crypto/OpenSslHandle.h"
#include "app/verify/CertificateTime.h"

#include <openssl/ocsp.h>
#include <openssl/x509v3.h>

namespace madoguchi {

namespace {

using ResponseHandle = OpenSslHandle<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using BasicHandle = OpenSslHandle<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using PoliciesHandle = OpenSslHandle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>;

/// Null if the bytes are none.
template<typename T>
T* decoded(T* (*decode)(T**, const unsigned char**, long), const QByteArray& der)
{
    auto* begin = reinterpret_cast<const unsigned char*>(der.constData());
    return decode(nullptr, &begin, long(der.size()));
}

QDateTime moment(const ASN1_TIME* time)
{
    const auto seconds = time ? secondsOf(time) : std::nullopt;
    return seconds ? momentOf(*seconds) : QDateTime();
}

QString dotted(const ASN1_OBJECT* object)
{
    char text[128] = {};
    constexpr int onlyNumbers = 1;
    OBJ_obj2txt(text, sizeof text, object, onlyNumbers);
    return QString::fromLatin1(text);
}

QString keyOf(X509* certificate)
{
    EVP_PKEY* const key = X509_get0_pubkey(certificate);
    if (!key) {
        return {};
    }
    const int bits = EVP_PKEY_get_bits(key);
    return EVP_PKEY_is_a(key, "EC") ? QStringLiteral("ECDSA P-%1").arg(bits) : QStringLiteral("RSA %1").arg(bits);
}

QStringList policiesOf(const X509* certificate)
{
    QStringList policies;
    const PoliciesHandle list(static_cast<CERTIFICATEPOLICIES*>(X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    for (int i = 0; list && i < sk_POLICYINFO_num(list.get()); ++i) {
        policies.append(dotted(sk_POLICYINFO_value(list.get(), i)->policyid));
    }
    return policies;
}

void readRoot(EvidenceFacts::Item& item, const QByteArray& der)
{
    if (const X509Handle root(decoded(d2i_X509, der)); root) {
        item.from = moment(X509_get0_notBefore(root.get()));
        item.until = moment(X509_get0_notAfter(root.get()));
    }
}

void readList(EvidenceFacts::Item& item, const QByteArray& der)
{
    if (const X509CrlHandle list(decoded(d2i_X509_CRL, der)); list) {
        item.from = moment(X509_CRL_get0_lastUpdate(list.get()));
        item.until = moment(X509_CRL_get0_nextUpdate(list.get()));
    }
}

void readResponse(EvidenceFacts::Item& item, const QByteArray& der)
{
    const ResponseHandle response(decoded(d2i_OCSP_RESPONSE, der));
    const BasicHandle basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    if (!basic || OCSP_resp_count(basic.get()) == 0) {
        return;
    }
    ASN1_GENERALIZEDTIME* from = nullptr;
    ASN1_GENERALIZEDTIME* until = nullptr;
    OCSP_single_get0_status(OCSP_resp_get0(basic.get(), 0), nullptr, nullptr, &from, &until);
    item.from = moment(from);
    item.until = moment(until);
}

EvidenceFacts::Item factsOf(const EvidenceItem& evidence)
{
    EvidenceFacts::Item item{evidence.kind, evidence.digest, {}, {}};
    switch (evidence.kind) {
    case EvidenceItem::Kind::Root:
        readRoot(item, evidence.bytes);
        break;
    case EvidenceItem::Kind::RevocationList:
        readList(item, evidence.bytes);
        break;
    case EvidenceItem::Kind::StatusResponse:
        readResponse(item, evidence.bytes);
        break;
    }
    return item;
}

}  // namespace

EvidenceFacts EvidenceFacts::of(const Evidence& evidence)
{
    const OpenSslErrorScope errors;
    EvidenceFacts facts;
    if (!evidence.signerCertificate.isEmpty()) {
        facts.certificateDigest = sha256(evidence.signerCertificate);
    }
    if (const X509Handle certificate(decoded(d2i_X509, evidence.signerCertificate)); certificate) {
        facts.key = keyOf(certificate.get());
        facts.algorithm = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate.get())));
        facts.policies = policiesOf(certificate.get());
    }
    for (const EvidenceItem& item : evidence.items) {
        facts.items.append(factsOf(item));
    }
    return facts;
}

}  // namespace madoguchi
