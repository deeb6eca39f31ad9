// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/CitizenMessages.h"

#include "app/crypto/OpenSslHandle.h"

#include <QJsonDocument>
#include <QUuid>

#include <openssl/cms.h>

namespace madoguchi::test {

namespace {

using CmsMessage = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using Bio = OpenSslHandle<BIO, BIO_free_all>;

struct Signer {
    EvpKey key;
    X509Handle certificate;
};

const Signer& nobody()
{
    static const Signer signer = [] {
        Signer made{EvpKey(EVP_EC_gen("P-256")), X509Handle(X509_new())};
        X509* certificate = made.certificate.get();
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
        X509_set_pubkey(certificate, made.key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("nobody"), -1, -1, 0);
        X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
        X509_sign(certificate, made.key.get(), EVP_sha256());
        return made;
    }();
    return signer;
}

}  // namespace

QJsonObject CitizenMessages::form(const QString& submissionId)
{
    QJsonObject form = QJsonDocument::fromJson(R"({
        "format": "madoguchi.application/1", "municipality": "352021", "preparedAt": "2026-11-23T09:00:00+09:00",
        "applicant": {"name": "架空　太郎", "kana": "カクウ　タロウ", "birthDate": "1980-02-17", "gender": "male", "postalCode": "7558601",
                      "address": "山口県宇部市常盤町一丁目７番１号", "email": "kakuu@example.jp", "phone": "0836-31-4111"},
        "requests": [{"kind": "juminhyo", "copies": 1, "purpose": "勤務先に出すため",
                      "subject": {"name": "架空　太郎", "birthDate": "1980-02-17", "relationship": "self"}}],
        "delivery": {"service": "ordinary"},
        "payment": {"feeYen": 300, "postageYen": 110, "totalYen": 410, "reference": "pay_abcdefgh12"}})").object();
    form.insert(QLatin1String("submissionId"), submissionId);
    return form;
}

QByteArray CitizenMessages::json(const QJsonObject& form)
{
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

QByteArray CitizenMessages::sign(const QByteArray& content)
{
    const Bio data(BIO_new_mem_buf(content.constData(), int(content.size())));
    const CmsMessage message(CMS_sign(nobody().certificate.get(), nobody().key.get(), nullptr, data.get(), CMS_BINARY));
    unsigned char* der = nullptr;
    const int size = i2d_CMS_ContentInfo(message.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return bytes;
}

QString CitizenMessages::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace madoguchi::test
