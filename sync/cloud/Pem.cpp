// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/Pem.h"

#include <openssl/pem.h>

namespace madoguchi::pem {

namespace {

using Bio = OpenSslHandle<BIO, BIO_free_all>;

Bio readable(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray written(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

Bio secretBio()
{
    return Bio(BIO_new(BIO_s_secmem()));
}

}  // namespace

Result<X509Handle> certificate(const QByteArray& text)
{
    X509Handle read(PEM_read_bio_X509(readable(text).get(), nullptr, nullptr, nullptr));
    if (!read) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("certificate"));
    }
    return read;
}

Result<EvpKey> privateKey(const Sensitive<QByteArray>& text)
{
    // An empty pass phrase instead of a question on the terminal.
    EvpKey read(PEM_read_bio_PrivateKey(readable(text.reveal()).get(), nullptr, nullptr, const_cast<char*>("")));
    if (!read) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("key"));
    }
    return read;
}

Result<QByteArray> text(const X509& certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), &certificate) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("certificate"));
    }
    return written(bio);
}

Result<Sensitive<QByteArray>> text(const EVP_PKEY& key)
{
    const Bio bio = secretBio();
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("key"));
    }
    return Sensitive<QByteArray>(written(bio));
}

Result<Sensitive<QByteArray>> pkcs8(const Sensitive<QByteArray>& text)
{
    const Result<EvpKey> key = privateKey(text);
    if (!key) {
        return failAs(key);
    }
    const Bio bio = secretBio();
    if (!bio || i2d_PKCS8PrivateKey_bio(bio.get(), key->get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return fail(ErrorCode::CryptoFailed, QStringLiteral("key"));
    }
    return Sensitive<QByteArray>(written(bio));
}

Result<Sensitive<QByteArray>> fromPkcs8(const Sensitive<QByteArray>& der)
{
    const EvpKey key(d2i_PrivateKey_bio(readable(der.reveal()).get(), nullptr));
    if (!key) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("key"));
    }
    return text(*key);
}

}  // namespace madoguchi::pem
