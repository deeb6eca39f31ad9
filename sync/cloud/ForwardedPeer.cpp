// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ForwardedPeer.h"

#include "sync/cloud/ClientCertificate.h"
#include "sync/cloud/Pem.h"

#include <QFile>

#include <openssl/x509_vfy.h>

namespace madoguchi {

namespace {

using VerifyContext = OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;

bool isTrusted(X509_STORE& store, X509& certificate)
{
    const VerifyContext context(X509_STORE_CTX_new());
    return context && X509_STORE_CTX_init(context.get(), &store, &certificate, nullptr) == 1 && X509_STORE_CTX_set_default(context.get(), "ssl_client") == 1
        && X509_verify_cert(context.get()) == 1;
}

}  // namespace

/// OpenSSL locks a store itself while it is looked into.
struct ForwardedPeer::Store {
    OpenSslHandle<X509_STORE, X509_STORE_free> authorities;
};

Result<ForwardedPeer> ForwardedPeer::open(const QString& authorityFile)
{
    auto store = std::make_shared<Store>(Store{OpenSslHandle<X509_STORE, X509_STORE_free>(X509_STORE_new())});
    if (!store->authorities || X509_STORE_load_file(store->authorities.get(), QFile::encodeName(authorityFile).constData()) != 1) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("ca"));
    }
    return ForwardedPeer(std::move(store));
}

PeerCertificate ForwardedPeer::read(const QByteArray& verdict, const QByteArray& certificate) const
{
    if (certificate.isEmpty()) {
        return {};
    }
    const Result<X509Handle> read = pem::certificate(QByteArray::fromPercentEncoding(certificate));
    if (!read) {
        return {true, false, false, {}, {}, {}};
    }
    return ClientCertificate::read(**read, verdict == "SUCCESS" && isTrusted(*m_store->authorities, **read));
}

}  // namespace madoguchi
