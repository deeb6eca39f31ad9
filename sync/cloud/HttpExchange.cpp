// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/HttpExchange.h"

#include "app/base/Log.h"
#include "sync/cloud/ClientPatience.h"
#include "sync/cloud/TlsContext.h"

#include <QUuid>

#include <openssl/ssl.h>

namespace madoguchi {

namespace {

constexpr const char* requestIdHeader = "X-Request-Id";

QByteArray header(const httplib::Request& request, const char* name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

QByteArray mediaType(const httplib::Request& request)
{
    return header(request, "Content-Type").split(';').constFirst().trimmed().toLower();
}

QByteArray bearer(const httplib::Request& request)
{
    const QByteArray value = header(request, "Authorization");
    constexpr qsizetype scheme = 7;  // "Bearer "
    return value.left(scheme).toLower() == "bearer " ? value.mid(scheme).trimmed() : QByteArray();
}

}  // namespace

HttpExchange::HttpExchange(const Router& router, const ForwardedPeer* forwarded, const httplib::Request& request, httplib::Response& response)
    : m_router(router), m_request(request), m_response(response)
{
    m_timer.start();
    ClientPatience::headersRead(request.ssl);
    m_call.method = QByteArray::fromStdString(request.method);
    m_call.path = QString::fromStdString(request.path);
    for (const auto& [name, value] : request.params) {
        m_call.parameters.insert(QString::fromStdString(name), QString::fromStdString(value));
    }
    m_call.contentType = mediaType(request);
    m_call.bearer = bearer(request);
    m_call.peer = TlsContext::peerOf(request.ssl);
    m_call.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (forwarded) {
        listenToProxy(*forwarded);
    }
}

/// Whether it is a proxy at all is the gatekeeper's question; without the marker nobody's headers are worth a look.
void HttpExchange::listenToProxy(const ForwardedPeer& forwarded)
{
    const bool isOnce = m_request.get_header_value_count(ForwardedPeer::verdictHeader) == 1 && m_request.get_header_value_count(ForwardedPeer::certificateHeader) == 1;
    if (!m_call.peer.isTrusted || !m_call.peer.isProxy) {
        return;
    }
    if (isOnce) {
        m_call.forwarded = forwarded.read(header(m_request, ForwardedPeer::verdictHeader), header(m_request, ForwardedPeer::certificateHeader));
    }
    // One id through the logs of both.
    const QUuid given = QUuid::fromString(QLatin1String(header(m_request, requestIdHeader)));
    if (!given.isNull()) {
        m_call.requestId = given.toString(QUuid::WithoutBraces);
    }
}

void HttpExchange::run(const httplib::ContentReader* reader)
{
    try {
        serve(reader);
    } catch (const std::exception&) {
        // Of a library or for want of memory; what it says may hold content. Where the request ends is not known any more.
        qCCritical(logCloud) << "request" << m_call.requestId << "ended by an exception";
        m_response.headers.clear();
        hangUp();
        write(CloudAnswer::of(Error{ErrorCode::Internal, {}}));
    }
}

void HttpExchange::serve(const httplib::ContentReader* reader)
{
    const Router::Admission admission = m_router.admit(m_call);
    std::optional<CloudAnswer> refusal = admission.refusal;
    if (reader) {
        // The body of a refused request is read too, and forgotten: the next request of this connection begins behind it.
        std::optional<CloudAnswer> unreadable = readBody(*reader, refusal ? 0 : admission.form.bodyLimit);
        if (!refusal) {
            refusal = std::move(unreadable);
        }
    }
    const CloudAnswer answer = refusal ? *refusal : m_router.answer(admission, m_call);
    write(answer);
    m_router.record(admission, m_call, answer, m_timer.elapsed());
}

std::optional<CloudAnswer> HttpExchange::readBody(const httplib::ContentReader& reader, qint64 limit)
{
    const qint64 announced = header(m_request, "Content-Length").toLongLong();
    // httplib would take a multipart body apart, and unpack a compressed one: nobody sends us either.
    const bool isForeign = m_request.is_multipart_form_data() || m_request.has_header("Content-Encoding");
    if (isForeign || announced > mostDrained) {
        hangUp();
        return CloudAnswer::of(Error{isForeign ? ErrorCode::RequestMalformed : ErrorCode::TooLarge, QStringLiteral("body")});
    }
    qint64 received = 0;
    const bool whole = reader([&](const char* data, size_t size) {
        received += qint64(size);
        if (received <= limit) {
            m_call.body.append(data, qsizetype(size));
        }
        return received <= mostDrained;
    });
    if (!whole) {
        hangUp();
    }
    if (received > limit) {
        m_call.body.clear();
        return CloudAnswer::of(Error{ErrorCode::TooLarge, QStringLiteral("body")});
    }
    return whole ? std::nullopt : std::optional(CloudAnswer::of(Error{ErrorCode::RequestMalformed, QStringLiteral("body")}));
}

void HttpExchange::write(const CloudAnswer& answer)
{
    m_response.status = answer.status;
    m_response.set_header(requestIdHeader, m_call.requestId.toStdString());
    m_response.set_header("Cache-Control", "no-store");
    m_response.set_header("X-Content-Type-Options", "nosniff");
    if (answer.retryAfter > 0) {
        m_response.set_header("Retry-After", std::to_string(answer.retryAfter));
    }
    m_response.set_content(answer.body.constData(), size_t(answer.body.size()), answer.contentType.toStdString());
}

/// Nothing more is read from this connection, not even what lies decrypted already: it would be taken for the next request. The answer still goes out.
void HttpExchange::hangUp()
{
    SSL_set_shutdown(const_cast<SSL*>(m_request.ssl), SSL_RECEIVED_SHUTDOWN);
    m_response.set_header("Connection", "close");
}

}  // namespace madoguchi
