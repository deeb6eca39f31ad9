// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/Contract.h"

#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/SchemaFault.h"
#include "tests/support/cloud/YamlJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi::test {

namespace {

constexpr QLatin1String reference("$ref"), json("application/json"), problemList("x-problems");

QString lastOf(const QString& pointer)
{
    return pointer.section(u'/', -1);
}

bool fits(const QString& form, const QString& path)
{
    const QStringList open = form.split(u'/'), given = path.split(u'/');
    bool same = open.size() == given.size();
    for (qsizetype i = 0; i < open.size() && same; ++i) {
        same = open.at(i) == given.at(i) || open.at(i).startsWith(u'{');
    }
    return same;
}

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& item : array.toArray()) {
        list.append(item.toString());
    }
    return list;
}

QString keyOf(const QByteArray& method, const QString& form, int status)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(method.toLower()), form).arg(status);
}

/// Problems of a JSON answer: its own, or those in the answers to acts.
QStringList problemsIn(const HttpsProbe::Answer& answer)
{
    if (answer.contentType == "application/problem+json") {
        return {answer.problem()};
    }
    QStringList list;
    if (const auto answers = wire::decodeAnswers(answer.body)) {
        for (const ActAnswer& each : *answers) {
            if (each.kind == ActAnswer::Kind::Refused) {
                list.append(each.problem.type);
            }
        }
    }
    return list;
}

}  // namespace

Contract::Contract() : m_document(readYaml(QStringLiteral(MADOGUCHI_SOURCES "/sync/wire/openapi.yaml"))) {}

QJsonObject Contract::resolved(const QJsonObject& node) const
{
    const QString pointer = node.value(reference).toString();
    if (pointer.isEmpty()) {
        return node;
    }
    QJsonValue found = m_document;
    for (const QString& step : pointer.mid(2).split(u'/')) {
        found = found.toObject().value(step);
    }
    return found.toObject();
}

QPair<QString, QJsonObject> Contract::operation(const QByteArray& method, const QString& path) const
{
    const QJsonObject paths = m_document.value(QLatin1String("paths")).toObject();
    const QString plain = path.section(u'?', 0, 0);
    QPair<QString, QJsonObject> found;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        // An address that names its person goes before one with a place for an id.
        const bool isBetter = found.first.count(u'{') == 0 || it.key().count(u'{') < found.first.count(u'{');
        if (fits(it.key(), plain) && isBetter) {
            found = {it.key(), it->toObject().value(QLatin1String(method.toLower())).toObject()};
        }
    }
    return found;
}

QJsonObject Contract::requestSchema(const QJsonObject& operation) const
{
    return operation.value(QLatin1String("requestBody")).toObject().value(QLatin1String("content")).toObject().value(json).toObject().value(QLatin1String("schema")).toObject();
}

QString Contract::note(const QByteArray& method, const QString& path, const QByteArray& sent, const HttpsProbe::Answer& answer)
{
    const auto [form, said] = operation(method, path);
    const QString key = keyOf(method, form, answer.status);
    const QJsonValue documented = said.value(QLatin1String("responses")).toObject().value(QString::number(answer.status));
    if (!documented.isObject()) {
        return key + QStringLiteral(": not documented");
    }
    const QJsonObject response = resolved(documented.toObject());
    const QString type = QString::fromLatin1(answer.contentType.split(';').first());
    const QJsonObject content = response.value(QLatin1String("content")).toObject();
    if (!content.contains(type)) {
        return QStringLiteral("%1: type %2").arg(key, type);
    }
    m_occurred.insert(key);
    QString fault = checkHeaders(response, answer);
    if (fault.isEmpty()) {
        fault = checkProblems(key, response, answer);
    }
    if (fault.isEmpty() && type.endsWith(QLatin1String("json"))) {
        fault = checkJson(content.value(type).toObject().value(QLatin1String("schema")).toObject(), answer.body);
    }
    const QJsonObject request = requestSchema(said);
    if (fault.isEmpty() && answer.status < 300 && !request.isEmpty()) {
        fault = checkJson(request, sent);
    }
    return fault.isEmpty() ? QString() : key + u' ' + fault;
}

QString Contract::noteMessage(const QString& schema, const QByteArray& message)
{
    const QString fault = checkJson({{reference, QStringLiteral("#/components/schemas/") + schema}}, message);
    return fault.isEmpty() ? QString() : schema + u' ' + fault;
}

QString Contract::checkHeaders(const QJsonObject& response, const HttpsProbe::Answer& answer) const
{
    if (answer.requestId.isEmpty()) {
        return QStringLiteral("X-Request-Id");
    }
    const bool promised = response.value(QLatin1String("headers")).toObject().contains(QLatin1String("Retry-After"));
    return promised == !answer.retryAfter.isEmpty() ? QString() : QStringLiteral("Retry-After");
}

QString Contract::checkProblems(const QString& key, const QJsonObject& response, const HttpsProbe::Answer& answer)
{
    const QStringList documented = texts(response.value(problemList));
    for (const QString& problem : problemsIn(answer)) {
        if (!documented.contains(problem)) {
            return QStringLiteral("problem %1").arg(problem);
        }
        m_occurred.insert(key + u' ' + problem);
        m_problems.insert(problem);
    }
    return {};
}

QString Contract::checkJson(const QJsonObject& schema, const QByteArray& message)
{
    QJsonParseError fault;
    const QJsonDocument read = QJsonDocument::fromJson(message, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return QStringLiteral("no JSON");
    }
    const QString wrong = schemaFault(m_document.value(QLatin1String("components")).toObject(), schema, read.object());
    if (wrong.isEmpty()) {
        remember(schema, {}, read.object());
    }
    return wrong;
}

/// Notes which members of which schema have been used.
void Contract::remember(const QJsonObject& schema, const QString& name, const QJsonValue& value)
{
    const QString pointer = schema.value(reference).toString();
    if (!pointer.isEmpty()) {
        return remember(resolved(schema), lastOf(pointer), value);
    }
    for (const QJsonValue& item : value.toArray()) {
        remember(schema.value(QLatin1String("items")).toObject(), {}, item);
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject(), object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        m_occurred.insert(QStringLiteral("%1.%2").arg(name, it.key()));
        remember(properties.value(it.key()).toObject(), {}, it.value());
    }
}

QStringList Contract::unseen() const
{
    QSet<QString> documented;
    const QJsonObject paths = m_document.value(QLatin1String("paths")).toObject();
    for (const QString& operation : operations()) {
        const QString method = operation.section(u' ', 0, 0), form = operation.section(u' ', 1);
        const QJsonObject responses = paths.value(form).toObject().value(method).toObject().value(QLatin1String("responses")).toObject();
        for (auto it = responses.begin(); it != responses.end(); ++it) {
            const QString key = operation + u' ' + it.key();
            documented.insert(key);
            for (const QString& problem : texts(resolved(it->toObject()).value(problemList))) {
                documented.insert(key + u' ' + problem);
            }
        }
    }
    const QJsonObject schemas = m_document.value(QLatin1String("components")).toObject().value(QLatin1String("schemas")).toObject();
    for (auto it = schemas.begin(); it != schemas.end(); ++it) {
        for (const QString& member : it->toObject().value(QLatin1String("properties")).toObject().keys()) {
            documented.insert(QStringLiteral("%1.%2").arg(it.key(), member));
        }
    }
    QStringList missing = (documented - m_occurred).values();
    missing.sort();
    return missing;
}

QStringList Contract::operations() const
{
    QStringList list;
    const QJsonObject paths = m_document.value(QLatin1String("paths")).toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        for (const QString& method : it->toObject().keys()) {
            if (method != QLatin1String("parameters")) {
                list.append(method + u' ' + it.key());
            }
        }
    }
    return list;
}

QStringList Contract::requiredMembers(const QByteArray& method, const QString& path) const
{
    return texts(resolved(requestSchema(operation(method, path).second)).value(QLatin1String("required")));
}

}  // namespace madoguchi::test
