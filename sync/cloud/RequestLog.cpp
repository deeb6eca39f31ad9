// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/RequestLog.h"

#include "app/domain/Rfc3339.h"

#include <QJsonDocument>
#include <QMutexLocker>

#include <cstdio>

namespace madoguchi {

namespace {

void toStandardError(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

QByteArray lineOf(QJsonObject object)
{
    object.insert(QStringLiteral("at"), Rfc3339::text(QDateTime::currentDateTimeUtc()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

RequestLog::RequestLog(Sink sink) : m_sink(sink ? std::move(sink) : Sink(toStandardError)) {}

void RequestLog::request(const RequestLine& line)
{
    QJsonObject object{{QStringLiteral("event"), QStringLiteral("request")}, {QStringLiteral("request"), line.requestId},
                       {QStringLiteral("method"), line.method}, {QStringLiteral("route"), line.route},
                       {QStringLiteral("status"), line.status}, {QStringLiteral("ms"), line.milliseconds},
                       {QStringLiteral("bytesIn"), line.bytesIn}, {QStringLiteral("bytesOut"), line.bytesOut}};
    if (!line.terminal.isEmpty()) {
        object.insert(QStringLiteral("terminal"), line.terminal);
    }
    if (!line.problem.isEmpty()) {
        object.insert(QStringLiteral("problem"), line.problem);
    }
    write(std::move(object));
}

void RequestLog::event(const QString& name, QJsonObject values)
{
    values.insert(QStringLiteral("event"), name);
    write(std::move(values));
}

void RequestLog::libraryMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    toStandardError(lineOf({{QStringLiteral("event"), QStringLiteral("message")}, {QStringLiteral("category"), QLatin1String(context.category)},
                            {QStringLiteral("level"), int(type)}, {QStringLiteral("text"), text}}));
}

void RequestLog::write(QJsonObject object)
{
    const QByteArray line = lineOf(std::move(object));
    const QMutexLocker lock(&m_mutex);
    m_sink(line);
}

}  // namespace madoguchi
