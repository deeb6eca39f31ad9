// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/HttpTransport.h"

#include <QMap>
#include <QUrl>

#include <memory>

namespace madoguchi {

/// The lines to those who publish revocation, one for each host. What comes over them is signed and proven by who uses it; nothing of this
/// terminal goes along, not even its certificate.
class RevocationTransports {
public:
    /// `only`: for all hosts, in tests. `caFile`: what is believed over https.
    RevocationTransports(std::shared_ptr<HttpTransport> only, QString caFile) : m_only(std::move(only)), m_caFile(std::move(caFile)) {}

    /// Not safe on several threads.
    std::shared_ptr<HttpTransport> to(const QUrl& url);
    /// What stands in a request: path and query.
    static QString path(const QUrl& url);

private:
    std::shared_ptr<HttpTransport> m_only;
    QString m_caFile;
    QMap<QString, std::shared_ptr<HttpTransport>> m_known;
};

}  // namespace madoguchi
