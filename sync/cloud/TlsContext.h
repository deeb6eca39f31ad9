// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/ClientPatience.h"
#include "sync/cloud/CloudRequest.h"

#include <QString>

#include <functional>

#include <openssl/types.h>

namespace madoguchi {

/// The files of the server's side of TLS, PEM.
struct TlsFiles {
    QString authority, certificate, key;
};

/// How this service speaks TLS: 1.3, or 1.2 with AEAD and forward secrecy; every client is asked for a certificate and none is forced to have one,
/// because the citizen's side has none. A foreign certificate ends in "terminal-refused" where one is needed: a clear word instead of a broken line.
class TlsContext {
public:
    using OnRefusal = std::function<void(const char* reason)>;

    /// What is told of every connection; must outlive the context.
    struct Watchers {
        OnRefusal onRefusal;  ///< called when a handshake fails
        ClientPatience patience;
    };

    /// False if a file can't be used.
    static bool setUp(SSL_CTX* context, const TlsFiles& files, const Watchers* watchers);
    static PeerCertificate peerOf(const SSL* connection);
};

}  // namespace madoguchi
