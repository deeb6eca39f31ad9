// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/ForwardedPeer.h"
#include "sync/cloud/Router.h"

#include <QElapsedTimer>

#include <httplib.h>

namespace madoguchi {

/// One request on its way from httplib to the router and back. For HttpsServer.cpp only.
class HttpExchange {
public:
    static constexpr qint64 mostDrained = 16 * 1024 * 1024;

    /// `forwarded`: reads whom the proxy at the other end vouches for; null without a proxy.
    HttpExchange(const Router& router, const ForwardedPeer* forwarded, const httplib::Request& request, httplib::Response& response);

    /// `reader`: gives the body piece by piece; null for a request without one.
    void run(const httplib::ContentReader* reader);

private:
    void serve(const httplib::ContentReader* reader);
    void listenToProxy(const ForwardedPeer& forwarded);
    /// The body up to the route's limit. What is sent beyond is thrown away, so that the answer reaches who still sends; who sends without end is cut off.
    std::optional<CloudAnswer> readBody(const httplib::ContentReader& reader, qint64 limit);
    void write(const CloudAnswer& answer);
    void hangUp();

    const Router& m_router;
    const httplib::Request& m_request;
    httplib::Response& m_response;
    CloudRequest m_call;
    QElapsedTimer m_timer;
};

}  // namespace madoguchi
