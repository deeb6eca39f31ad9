// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/HttpsProbe.h"

#include "sync/wire/WireCodec.h"

#include <httplib.h>

namespace madoguchi::test {

struct HttpsProbe::Private {
    httplib::SSLClient client;
    httplib::Headers headers = {};

    static HttpsProbe::Answer answer(const httplib::Result& result)
    {
        if (!result) {
            return {};
        }
        return {result->status, QByteArray::fromStdString(result->body), QByteArray::fromStdString(result->get_header_value("Content-Type")),
                QByteArray::fromStdString(result->get_header_value("X-Request-Id")), QByteArray::fromStdString(result->get_header_value("Retry-After"))};
    }
};

QString HttpsProbe::Answer::problem() const
{
    const auto read = wire::decodeProblem(body);
    return read ? read->type : QString();
}

HttpsProbe::HttpsProbe(int port, const QString& authorityFile, const QString& credentials)
    : d(credentials.isEmpty() ? new Private{httplib::SSLClient("127.0.0.1", port)}
                              : new Private{httplib::SSLClient("127.0.0.1", port, (credentials + QStringLiteral("/cert.pem")).toStdString(),
                                                               (credentials + QStringLiteral("/key.pem")).toStdString())})
{
    d->client.set_ca_cert_path(authorityFile.toStdString());
    d->client.enable_server_certificate_verification(true);
    d->client.set_read_timeout(70);
    d->client.set_keep_alive(true);
    d->client.set_tcp_nodelay(true);
}

HttpsProbe::HttpsProbe(HttpsProbe&&) noexcept = default;

HttpsProbe::~HttpsProbe() = default;

void HttpsProbe::setHeaders(const QList<QPair<QByteArray, QByteArray>>& headers)
{
    d->headers.clear();
    for (const auto& [name, value] : headers) {
        d->headers.emplace(name.toStdString(), value.toStdString());
    }
}

HttpsProbe::Answer HttpsProbe::get(const QString& path)
{
    return send("GET", path);
}

HttpsProbe::Answer HttpsProbe::post(const QString& path, const QByteArray& body, const char* contentType)
{
    d->client.set_bearer_token_auth(m_bearer.toStdString());
    return Private::answer(d->client.Post(path.toStdString(), d->headers, body.toStdString(), contentType));
}

HttpsProbe::Answer HttpsProbe::put(const QString& path, const QByteArray& body, const char* contentType)
{
    d->client.set_bearer_token_auth(m_bearer.toStdString());
    return Private::answer(d->client.Put(path.toStdString(), d->headers, body.toStdString(), contentType));
}

HttpsProbe::Answer HttpsProbe::send(const char* method, const QString& path)
{
    d->client.set_bearer_token_auth(m_bearer.toStdString());
    httplib::Request request;
    request.method = method;
    request.path = path.toStdString();
    request.headers = d->headers;
    return Private::answer(d->client.send(request));
}

}  // namespace madoguchi::test
