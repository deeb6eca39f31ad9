// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <stop_token>

namespace madoguchi {

/// One request, to the cloud or to who publishes revocation. Scheme, host and certificates belong to the transport: a request can't go anywhere else.
struct HttpRequest {
    QByteArray method = "GET";
    QString path;                          ///< with query, from the first slash on, percent-encoded
    Sensitive<QByteArray> bearer;          ///< session token; empty: no Authorization header
    QByteArray contentType, body;
    int patienceSeconds = 30;              ///< silence on the line after which it is CloudTimeout; a long poll adds its wait
    int limitSeconds = 0;                  ///< for the whole request, however busy the line is; 0: none
    qint64 answerLimit = 1024 * 1024;      ///< bytes of the answer's body; more is TooLarge
    QByteArray etag, lastModified;         ///< of what is here already: asks for the body only if it is another (RFC 9110 section 13.1)
    std::stop_token stop;                  ///< ends the request as Cancelled
};

/// What came back, whatever its status. The body of a page of the log holds personal data: never log it.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;                ///< without parameters, lower case
    QByteArray body;
    QByteArray etag, lastModified;         ///< empty if not said
};

/// Carries requests to the cloud; the seam behind which tests put a cloud of their own.
/// Errors: CloudUnreachable, CloudTimeout, CloudTlsRefused, TerminalRefused (by a TLS alert), TooLarge, Cancelled.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;

    /// Safe on all threads. The future always ends in a value; its continuations run on the transport's thread, so keep them short.
    virtual QFuture<Result<HttpAnswer>> send(HttpRequest request) = 0;
    /// Ends all requests under way as Cancelled.
    virtual void cancelAll() = 0;
};

}  // namespace madoguchi
