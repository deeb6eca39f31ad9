// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/HttpTransport.h"

#include <QUrl>

#include <memory>

namespace madoguchi {

/// Where a transport goes and by what it and the cloud know each other.
struct CurlSettings {
    QUrl cloud;               ///< https only, unless `isContentSigned`
    bool isContentSigned = false;  ///< CRLs and OCSP answers prove themselves (RFC 5280 section 8): plain http is allowed for them
    QString caFile;           ///< the only CAs that are believed; the system's store never is
    QString certificateFile;  ///< of the terminal; empty: no client certificate (the citizens' side)
    QString keyFile;
    QString proxy;            ///< empty: none, whatever the environment says
    int connectSeconds = 10;
};

/// HTTPS by libcurl (multi interface) on a thread of its own, "net"; connections are kept and used again.
class CurlTransport final : public HttpTransport {
public:
    explicit CurlTransport(const CurlSettings& settings);
    /// Cancels what is under way.
    ~CurlTransport() override;

    QFuture<Result<HttpAnswer>> send(HttpRequest request) override;
    void cancelAll() override;

private:
    struct Net;
    std::unique_ptr<Net> m_net;
};

}  // namespace madoguchi
