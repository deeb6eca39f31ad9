// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CertificateBuilder.h"

#include "app/crypto/Random.h"
#include "sync/cloud/Pem.h"

#include <openssl/x509v3.h>

namespace madoguchi {

namespace {

constexpr int x509Version3 = 2;
constexpr int serialBytes = 16;  // RFC 5280 4.1.2.2: at most 20 octets, positive
constexpr qint64 backdatedSeconds = 300;  // a terminal's clock may be a little behind

using BigNumber = OpenSslHandle<BIGNUM, BN_free>;
using Extension = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;

bool addName(X509_NAME* name, const char* field, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(utf8.constData()), int(utf8.size()), -1, 0) == 1;
}

}  // namespace

CertificateBuilder::CertificateBuilder() : m_certificate(X509_new()), m_key(EVP_EC_gen("P-256"))
{
    const Result<QByteArray> random = randomBytes(serialBytes);
    if (!m_certificate || !m_key || !random) {
        m_good = false;
        return;
    }
    QByteArray serial = *random;
    serial[0] = char((serial.at(0) & 0x3f) | 0x40);
    const BigNumber number(BN_bin2bn(reinterpret_cast<const unsigned char*>(serial.constData()), int(serial.size()), nullptr));
    check(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(m_certificate.get())) != nullptr);
    check(X509_set_version(m_certificate.get(), x509Version3) == 1);
    check(X509_set_pubkey(m_certificate.get(), m_key.get()) == 1);
}

void CertificateBuilder::subject(const QString& commonName, const QString& organisation)
{
    if (m_good) {
        X509_NAME* name = X509_get_subject_name(m_certificate.get());
        check(addName(name, "O", organisation) && addName(name, "CN", commonName));
    }
}

void CertificateBuilder::validity(const QDateTime& from, int days)
{
    m_expiresAt = from.addDays(days);
    if (m_good) {
        check(ASN1_TIME_set(X509_getm_notBefore(m_certificate.get()), time_t(from.toSecsSinceEpoch() - backdatedSeconds)) != nullptr);
        check(ASN1_TIME_set(X509_getm_notAfter(m_certificate.get()), time_t(m_expiresAt.toSecsSinceEpoch())) != nullptr);
    }
}

void CertificateBuilder::extension(int nid, const QByteArray& value)
{
    m_extensions.append({nid, value});
}

Result<IssuedCertificate> CertificateBuilder::sign(X509* issuer, EVP_PKEY* issuerKey)
{
    if (!m_good) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("certificate"));
    }
    X509* signer = issuer ? issuer : m_certificate.get();
    check(X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(signer)) == 1);
    X509V3_CTX context;
    X509V3_set_ctx(&context, signer, m_certificate.get(), nullptr, nullptr, 0);
    for (const auto& [nid, value] : std::as_const(m_extensions)) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
        check(extension && X509_add_ext(m_certificate.get(), extension.get(), -1) == 1);
    }
    check(X509_sign(m_certificate.get(), issuerKey ? issuerKey : m_key.get(), EVP_sha256()) > 0);
    const BigNumber serial(ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_certificate.get()), nullptr));
    const Result<QByteArray> certificate = pem::text(*m_certificate);
    const Result<Sensitive<QByteArray>> key = pem::text(*m_key);
    if (!m_good || !serial || !certificate || !key) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("certificate"));
    }
    QByteArray bytes(BN_num_bytes(serial.get()), '\0');
    BN_bn2bin(serial.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return IssuedCertificate{*certificate, *key, QString::fromLatin1(bytes.toHex()), m_expiresAt};
}

}  // namespace madoguchi
