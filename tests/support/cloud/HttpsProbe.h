// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

namespace madoguchi::test {

/// A plain HTTPS client for tests, with or without a client certificate; it can also do what ours never would.
class HttpsProbe {
public:
    struct Answer {
        int status = 0;  ///< 0: no answer at all
        QByteArray body, contentType, requestId, retryAfter;
        QString problem() const;  ///< the problem's type without its prefix
    };

    /// `credentials`: folder with cert.pem and key.pem; none if empty.
    HttpsProbe(int port, const QString& authorityFile, const QString& credentials = {});
    HttpsProbe(HttpsProbe&&) noexcept;
    HttpsProbe& operator=(HttpsProbe&&) = delete;
    ~HttpsProbe();

    void setBearer(const QString& token) { m_bearer = token; }
    /// Sent with every request from now on; a name may come more than once.
    void setHeaders(const QList<QPair<QByteArray, QByteArray>>& headers);
    Answer get(const QString& path);
    Answer post(const QString& path, const QByteArray& body, const char* contentType = "application/json");
    Answer put(const QString& path, const QByteArray& body, const char* contentType = "application/json");
    Answer send(const char* method, const QString& path);

private:
    struct Private;
    std::unique_ptr<Private> d;
    QString m_bearer;
};

}  // namespace madoguchi::test
