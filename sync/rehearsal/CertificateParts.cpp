// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/CertificateParts.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/conf.h>
#include <openssl/x509v3.h>

namespace madoguchi {

namespace {

using ConfHandle = OpenSslHandle<CONF, NCONF_free>;
using ExtensionHandle = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;

ExtensionHandle extension(X509V3_CTX* context, int nid, const std::string& value, const std::string& sections)
{
    ConfHandle conf(NCONF_new(nullptr));
    const OpenSslHandle<BIO, BIO_free_all> text(BIO_new_mem_buf(sections.data(), int(sections.size())));
    long line = 0;
    if (!sections.empty() && NCONF_load_bio(conf.get(), text.get(), &line) != 1) {
        return nullptr;
    }
    X509V3_set_nconf(context, conf.get());
    return ExtensionHandle(X509V3_EXT_nconf_nid(conf.get(), context, nid, value.c_str()));
}

}  // namespace

X509_NAME* CertificateParts::name(const QList<QPair<QByteArray, QByteArray>>& parts)
{
    X509_NAME* name = X509_NAME_new();
    for (const auto& [key, value] : parts) {
        const int type = key == "C" ? V_ASN1_PRINTABLESTRING : V_ASN1_UTF8STRING;
        X509_NAME_add_entry_by_txt(name, key.constData(), type, reinterpret_cast<const unsigned char*>(value.constData()), int(value.size()), -1, 0);
    }
    return name;
}

X509_NAME* CertificateParts::authorityName()
{
    return name({{"C", "JP"}, {"O", "JPKI-TEST"}, {"OU", "JPKI for digital signature"}, {"OU", "Japan Agency for Local Authority Information Systems"}});
}

bool CertificateParts::frame(X509* certificate, quint32 serial, const QDateTime& notBefore, const QDateTime& notAfter)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial) == 1
        && ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(notBefore.toSecsSinceEpoch())) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(notAfter.toSecsSinceEpoch())) != nullptr;
}

bool CertificateParts::extend(X509* certificate, X509* issuer, int nid, const std::string& value, const std::string& sections)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionHandle made = extension(&context, nid, value, sections);
    return made != nullptr && X509_add_ext(certificate, made.get(), -1) == 1;
}

bool CertificateParts::extend(X509_CRL* crl, X509* issuer, int nid, const std::string& value, const std::string& sections)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, nullptr, nullptr, crl, 0);
    const ExtensionHandle made = extension(&context, nid, value, sections);
    return made != nullptr && X509_CRL_add_ext(crl, made.get(), -1) == 1;
}

std::string CertificateParts::distributionPoint(const QString& prefecture, const QString& city, const std::string& section)
{
    return "[" + section + "]\nfullname=dirName:dpname\n[dpname]\nC=JP\nO=JPKI-TEST\n1.OU=JPKI for digital signature\n2.OU=CRL Distribution Points\n3.OU="
        + prefecture.toStdString() + "\nCN=" + city.toStdString() + " CRLDP\n";
}

}  // namespace madoguchi
