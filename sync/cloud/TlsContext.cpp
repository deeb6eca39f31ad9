// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/TlsContext.h"

#include "sync/cloud/ClientCertificate.h"

#include <QFile>

#include <openssl/ssl.h>

namespace madoguchi {

namespace {

constexpr const char* ciphers12 = "ECDHE+AESGCM";
constexpr const char* ciphers13 = "TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256";

/// The handshake goes on whatever the certificate is; the outcome stays in the connection, and the gatekeeper asks for it.
int goOn(int, X509_STORE_CTX*)
{
    return 1;
}

int watchersIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

void watchHandshake(const SSL* connection, int where, int value)
{
    const auto* watchers = static_cast<const TlsContext::Watchers*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), watchersIndex()));
    const int severity = value >> 8;
    if (watchers && (where & SSL_CB_HANDSHAKE_START) != 0) {
        watchers->patience.watch(const_cast<SSL*>(connection));
    }
    if (watchers && (where & SSL_CB_ALERT) != 0 && severity == SSL3_AL_FATAL) {
        watchers->onRefusal(SSL_alert_desc_string_long(value));
    }
}

}  // namespace

bool TlsContext::setUp(SSL_CTX* context, const TlsFiles& files, const Watchers* watchers)
{
    const QByteArray authority = QFile::encodeName(files.authority);
    const bool keys = SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(files.certificate).constData()) == 1
        && SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(files.key).constData(), SSL_FILETYPE_PEM) == 1
        && SSL_CTX_load_verify_file(context, authority.constData()) == 1;
    const bool protocol = SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 && SSL_CTX_set_cipher_list(context, ciphers12) == 1
        && SSL_CTX_set_ciphersuites(context, ciphers13) == 1;
    STACK_OF(X509_NAME)* names = SSL_load_client_CA_file(authority.constData());
    if (!keys || !protocol || !names) {
        return false;
    }
    SSL_CTX_set_client_CA_list(context, names);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, goOn);
    // No resumption: a session taken up again would bring back an old answer about the certificate.
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_ex_data(context, watchersIndex(), const_cast<Watchers*>(watchers));
    SSL_CTX_set_info_callback(context, watchHandshake);
    return true;
}

PeerCertificate TlsContext::peerOf(const SSL* connection)
{
    const X509* certificate = SSL_get0_peer_certificate(connection);
    if (!certificate) {
        return {};
    }
    return ClientCertificate::read(*certificate, SSL_get_verify_result(connection) == X509_V_OK);
}

}  // namespace madoguchi
