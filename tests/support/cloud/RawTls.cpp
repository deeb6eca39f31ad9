// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/RawTls.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/ssl.h>

namespace madoguchi::test {

struct RawTls::Private {
    OpenSslHandle<SSL_CTX, SSL_CTX_free> context;
    OpenSslHandle<BIO, BIO_free_all> connection;
    bool connected = false;
};

RawTls::RawTls(int port, int version, const QString& credentials) : d(new Private)
{
    d->context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_security_level(d->context.get(), 0);
    SSL_CTX_set_min_proto_version(d->context.get(), version);
    SSL_CTX_set_max_proto_version(d->context.get(), version);
    if (!credentials.isEmpty()) {
        SSL_CTX_use_certificate_chain_file(d->context.get(), (credentials + QStringLiteral("/cert.pem")).toUtf8().constData());
        SSL_CTX_use_PrivateKey_file(d->context.get(), (credentials + QStringLiteral("/key.pem")).toUtf8().constData(), SSL_FILETYPE_PEM);
    }
    d->connection.reset(BIO_new_ssl_connect(d->context.get()));
    BIO_set_conn_hostname(d->connection.get(), ("127.0.0.1:" + QByteArray::number(port)).constData());
    d->connected = BIO_do_connect(d->connection.get()) == 1 && BIO_do_handshake(d->connection.get()) == 1;
}

RawTls::~RawTls() = default;

bool RawTls::isConnected() const
{
    return d->connected;
}

bool RawTls::write(const QByteArray& bytes)
{
    return BIO_write(d->connection.get(), bytes.constData(), int(bytes.size())) == bytes.size();
}

QByteArray RawTls::read(int size)
{
    QByteArray bytes(size, '\0');
    const int got = BIO_read(d->connection.get(), bytes.data(), size);
    return bytes.left(qMax(0, got));
}

}  // namespace madoguchi::test
