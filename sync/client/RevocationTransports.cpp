// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/RevocationTransports.h"

#include "sync/client/CurlTransport.h"

namespace madoguchi {

std::shared_ptr<HttpTransport> RevocationTransports::to(const QUrl& url)
{
    if (m_only) {
        return m_only;
    }
    CurlSettings settings;
    settings.cloud = url;
    settings.isContentSigned = true;
    settings.caFile = m_caFile;
    auto& transport = m_known[url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded)];
    if (!transport) {
        transport = std::make_shared<CurlTransport>(settings);
    }
    return transport;
}

QString RevocationTransports::path(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
    return (path.isEmpty() ? QStringLiteral("/") : path) + query;
}

}  // namespace madoguchi
