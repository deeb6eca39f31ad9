// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <openssl/types.h>

namespace madoguchi {

/// How long a client may take to say one thing or to hear one, and how much may come before it is known what it is. A byte now and then would
/// otherwise hold a thread for as long as somebody likes: httplib bounds the silence between two, and neither the whole nor the headers.
class ClientPatience {
public:
    struct Bounds {
        int seconds = 60;                ///< from the first byte of a request or handshake to its last, and the same for the answer
        qint64 leastRate = 16 * 1024;    ///< bytes a second that make the time longer: a large answer on a slow line is no slow client
        qint64 headerBytes = 64 * 1024;  ///< on the line, before the request is known
    };

    explicit ClientPatience(const Bounds& bounds) : m_bounds(bounds) {}

    /// To be called when a handshake begins; who goes beyond the bounds from then on finds the connection closed. The object must outlive it.
    void watch(SSL* connection) const;
    /// The headers are read: the size of what comes now is bounded by who reads it.
    static void headersRead(const SSL* connection);

private:
    Bounds m_bounds;
};

}  // namespace madoguchi
