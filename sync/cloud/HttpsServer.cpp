// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/HttpsServer.h"

#include "sync/cloud/ConnectionQueue.h"
#include "sync/cloud/HttpExchange.h"
#include "sync/cloud/TlsContext.h"

#include <sys/socket.h>

#include <thread>

namespace madoguchi {

namespace {

/// Every address: the router knows them, httplib's expressions need not.
constexpr const char* anyPath = R"([\s\S]*)";

}  // namespace

struct HttpsServer::Private {
    const Router& router;
    Metrics& metrics;
    RequestLog& log;
    Bounds bounds;
    Position position;
    std::optional<ForwardedPeer> forwarded;  ///< only behind a proxy
    TlsContext::Watchers watchers;
    std::function<void()> onEnded;
    std::unique_ptr<httplib::SSLServer> server;
    std::thread listener;

    void limit();
    void route();
    void serve(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader* reader) const;
};

HttpsServer::HttpsServer(const Router& router, Metrics& metrics, RequestLog& log, const Bounds& bounds, Position position)
    : d(new Private{router, metrics, log, bounds, position, {}, {{}, ClientPatience(bounds.patience)}, {}, {}, {}})
{
    d->watchers.onRefusal = [this](const char* reason) {
        d->metrics.countTlsRefusal();
        d->log.event(QStringLiteral("tls-refused"), {{QStringLiteral("reason"), QLatin1String(reason)}});
    };
}

HttpsServer::~HttpsServer()
{
    stop();
}

void HttpsServer::onEnded(std::function<void()> ended)
{
    d->onEnded = std::move(ended);
}

Result<int> HttpsServer::start(const QString& host, int port, const TlsFiles& files)
{
    d->server = std::make_unique<httplib::SSLServer>([&](SSL_CTX& context) { return TlsContext::setUp(&context, files, &d->watchers); });
    if (!d->server->is_valid()) {
        return fail(ErrorCode::KeyUnusable, QStringLiteral("server"));
    }
    if (d->position == Position::BehindProxy) {
        Result<ForwardedPeer> forwarded = ForwardedPeer::open(files.authority);
        if (!forwarded) {
            return failAs(forwarded);
        }
        d->forwarded = std::move(*forwarded);
    }
    d->limit();
    d->route();
    const std::string name = host.toStdString();
    const int bound = port == 0 ? d->server->bind_to_any_port(name) : (d->server->bind_to_port(name, port) ? port : -1);
    if (bound <= 0) {
        return fail(ErrorCode::CloudUnreachable, QStringLiteral("%1:%2").arg(host).arg(port));
    }
    d->listener = std::thread([this] {
        d->server->listen_after_bind();
        if (d->onEnded) {
            d->onEnded();
        }
    });
    return bound;
}

void HttpsServer::stop()
{
    if (d->listener.joinable()) {
        while (!d->server->is_running()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));  // stop() before listen_after_bind() would be lost
        }
        d->server->stop();
        d->listener.join();
    }
}

void HttpsServer::Private::limit()
{
    server->new_task_queue = [this] { return new ConnectionQueue(metrics, bounds.threads, bounds.waiting); };
    server->set_keep_alive_max_count(size_t(bounds.requestsPerConnection));
    server->set_keep_alive_timeout(bounds.idleSeconds);
    server->set_read_timeout(bounds.readSeconds);
    server->set_write_timeout(bounds.writeSeconds);
    server->set_payload_max_length(size_t(HttpExchange::mostDrained));
    server->set_tcp_nodelay(true);
    // httplib's own choice is SO_REUSEPORT: a second service would silently take half of the connections.
    server->set_socket_options([](socket_t listening) {
        const int on = 1;
        ::setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
}

void HttpsServer::Private::route()
{
    server->Get(anyPath, [this](const httplib::Request& request, httplib::Response& response) { serve(request, response, nullptr); });
    const auto withBody = [this](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
        serve(request, response, &reader);
    };
    server->Post(anyPath, withBody);
    server->Put(anyPath, withBody);
    // Other methods never reach a body reader, which would take any size.
    server->set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        if (request.method == "GET" || request.method == "POST" || request.method == "PUT") {
            return httplib::Server::HandlerResponse::Unhandled;
        }
        serve(request, response, nullptr);
        return httplib::Server::HandlerResponse::Handled;
    });
}

void HttpsServer::Private::serve(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader* reader) const
{
    HttpExchange(router, forwarded ? &*forwarded : nullptr, request, response).run(reader);
}

}  // namespace madoguchi
