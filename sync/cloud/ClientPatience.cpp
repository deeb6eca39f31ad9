// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ClientPatience.h"

#include <openssl/bio.h>
#include <openssl/ssl.h>

#include <sys/socket.h>

#include <chrono>

namespace madoguchi {

namespace {

using Time = std::chrono::steady_clock;

/// Where one connection stands: hearing a request (or a handshake), or telling an answer.
struct Watch {
    ClientPatience::Bounds bounds;
    bool isReading = true;
    bool headersRead = false;
    Time::time_point since = Time::now();
    qint64 bytes = 0;

    void turn(bool reading)
    {
        if (reading != isReading) {
            // Known while something is told: that was "100 Continue" (RFC 9110 section 10.1.1), and the body comes now.
            const bool bodyFollows = reading && headersRead;
            *this = Watch{bounds, reading, bodyFollows};
        }
    }
    bool isOver() const
    {
        const bool tooMuch = isReading && !headersRead && bytes > bounds.headerBytes;
        return tooMuch || Time::now() - since > std::chrono::seconds(bounds.seconds + bytes / bounds.leastRate);
    }
};

void forget(void*, void* watch, CRYPTO_EX_DATA*, int, long, void*)
{
    delete static_cast<Watch*>(watch);
}

int watchIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, forget);
    return index;
}

long observe(BIO* line, int operation, const char*, size_t, int, long, int result, size_t* done)
{
    auto& watch = *reinterpret_cast<Watch*>(BIO_get_callback_arg(line));
    switch (operation) {
    case BIO_CB_READ:
    case BIO_CB_WRITE:
        watch.turn(operation == BIO_CB_READ);
        break;
    case BIO_CB_READ | BIO_CB_RETURN:
    case BIO_CB_WRITE | BIO_CB_RETURN:
        watch.bytes += result > 0 && done ? qint64(*done) : 0;
        return result;
    default:
        return result;
    }
    if (!watch.isOver()) {
        return 1;
    }
    // Whoever waits at this socket is to see its end, not another try; and what lies in the system's buffers is not kept for a client like this.
    BIO_clear_retry_flags(line);
    const int socket = int(BIO_get_fd(line, nullptr));
    constexpr linger abort{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
    ::shutdown(socket, SHUT_RDWR);
    return 0;
}

}  // namespace

void ClientPatience::watch(SSL* connection) const
{
    BIO* line = SSL_get_rbio(connection);
    if (!line || SSL_get_ex_data(connection, watchIndex())) {
        return;
    }
    auto* watch = new Watch{m_bounds};
    SSL_set_ex_data(connection, watchIndex(), watch);
    BIO_set_callback_arg(line, reinterpret_cast<char*>(watch));
    BIO_set_callback_ex(line, observe);
}

void ClientPatience::headersRead(const SSL* connection)
{
    if (auto* watch = static_cast<Watch*>(SSL_get_ex_data(connection, watchIndex()))) {
        watch->headersRead = true;
    }
}

}  // namespace madoguchi
