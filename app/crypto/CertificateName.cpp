// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/CertificateName.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace madoguchi {

namespace {

OpenSslHandle<BIO, BIO_free_all> reader(const QByteArray& pem)
{
    return OpenSslHandle<BIO, BIO_free_all>(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

/// The program never asks for a passphrase here: an encrypted key is as good as none.
int noPassphrase(char*, int, int, void*)
{
    return -1;
}

X509Handle firstCertificate(const QByteArray& pem)
{
    const auto bio = reader(pem);
    X509Handle certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    ERR_clear_error();
    return certificate;
}

QString onlyValue(X509_NAME* name, int nid)
{
    const int place = X509_NAME_get_index_by_NID(name, nid, -1);
    if (place < 0 || X509_NAME_get_index_by_NID(name, nid, place) >= 0) {
        return {};
    }
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    const QString value = length > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(utf8), length) : QString();
    OPENSSL_free(utf8);
    return value;
}

}  // namespace

Result<CertificateName> CertificateName::fromPem(const QByteArray& pem)
{
    const X509Handle certificate = firstCertificate(pem);
    if (!certificate) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("certificate"));
    }
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    CertificateName name{onlyValue(subject, NID_commonName), onlyValue(subject, NID_organizationName)};
    if (name.commonName.isEmpty() || name.organization.isEmpty()) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("certificate subject"));
    }
    return name;
}

Done CertificateName::checkKey(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    const X509Handle certificate = firstCertificate(certificatePem);
    const auto bio = reader(keyPem);
    const EvpKey key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    const bool fits = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    if (!fits) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("key of the certificate"));
    }
    return {};
}

Result<int> CertificateName::countPem(const QByteArray& pem)
{
    const auto bio = reader(pem);
    int count = 0;
    while (bio && X509Handle(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr))) {
        ++count;
    }
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (count == 0 || !atEnd) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("certificates"));
    }
    return count;
}

}  // namespace madoguchi
