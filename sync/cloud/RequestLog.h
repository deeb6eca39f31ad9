// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMutex>
#include <QString>

#include <functional>

namespace madoguchi {

/// What the technical log keeps of one request: ids, codes, counts, durations; never a query, a body, a token or a name of a person.
struct RequestLine {
    QString requestId, method, route, terminal;
    int status = 0;
    QString problem;
    qint64 milliseconds = 0, bytesIn = 0, bytesOut = 0;
};

/// The service's technical log: one JSON object a line, for the system's journal.
class RequestLog {
public:
    using Sink = std::function<void(const QByteArray& line)>;

    /// Writes to standard error without a sink of its own.
    explicit RequestLog(Sink sink = {});

    void request(const RequestLine& line);
    /// Anything else worth knowing: ("started"), ("tls-refused", {"reason": …}). Values are technical words and numbers.
    void event(const QString& name, QJsonObject values = {});

    /// For qInstallMessageHandler: what the libraries say becomes a line too.
    static void libraryMessage(QtMsgType type, const QMessageLogContext& context, const QString& text);

private:
    void write(QJsonObject object);

    Sink m_sink;
    QMutex m_mutex;
};

}  // namespace madoguchi
