// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/cloud/ClientPatience.h"
#include "sync/cloud/Router.h"

#include <memory>

namespace madoguchi {

struct TlsFiles;

/// Carries requests over TLS to the router: bounded in connections, sizes and times. Runs on threads of its own from start() to stop().
class HttpsServer {
public:
    /// How much it takes on.
    struct Bounds {
        int threads = 192;          ///< connections served at once; each long poll holds one
        int waiting = 64;           ///< connections accepted beyond
        int idleSeconds = 5;        ///< a connection without a request; a stop waits for it
        int readSeconds = 10;       ///< silence within a request
        int writeSeconds = 15;
        int requestsPerConnection = 10'000;
        ClientPatience::Bounds patience = {};
    };

    HttpsServer(const Router& router, Metrics& metrics, RequestLog& log, const Bounds& bounds, Position position);
    ~HttpsServer();

    /// Listens and returns; port 0 takes a free one. KeyUnusable if the files do not fit, CloudUnreachable (detail: the address) if it can't be bound.
    Result<int> start(const QString& host, int port, const TlsFiles& files);
    /// Ends the listening and waits for the requests under way; end long polls first.
    void stop();
    /// Called on the server's thread if listening ends by itself.
    void onEnded(std::function<void()> ended);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
