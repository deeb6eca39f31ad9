// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/deploy/Citizen.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace madoguchi::test {

namespace {

sockaddr_in loopback(quint32 host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + host);
    address.sin_port = htons(quint16(port));
    return address;
}

/// A TCP connection from 127.0.0.1 plus `host`; -1 if there is none.
int connected(quint32 host, int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{20, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const sockaddr_in from = loopback(host, 0), to = loopback(0, port);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0
        || ::connect(descriptor, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

}  // namespace

int Citizen::say(const QByteArray& request)
{
    const int descriptor = connected(++m_addresses, m_port);
    if (descriptor < 0) {
        return 0;
    }
    QByteArray answer(16, '\0');
    {
        const OpenSslHandle<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_client_method()));
        const OpenSslHandle<SSL, SSL_free> session(SSL_new(context.get()));
        SSL_set_fd(session.get(), descriptor);
        const bool said = SSL_connect(session.get()) == 1 && SSL_write(session.get(), request.constData(), int(request.size())) > 0;
        answer.truncate(said ? qMax(0, SSL_read(session.get(), answer.data(), int(answer.size()))) : 0);
    }
    ::close(descriptor);
    return answer.mid(9, 3).toInt();  // HTTP/1.1 403
}

}  // namespace madoguchi::test
