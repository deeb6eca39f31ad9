// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/SchemaFault.h"

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // in <regex>, with the sanitizers only (GCC bug 105562)
#pragma GCC diagnostic ignored "-Wstringop-overflow"    // in valijson's std::string::replace, with -O3 only (GCC bug 105329)
#pragma GCC diagnostic ignored "-Wrestrict"
#endif

#include <QJsonArray>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace madoguchi::test {

namespace {

/// As JSON Schema, and closed: without formats, which valijson does not know, and without members beyond those named.
QJsonValue closed(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray()) {
            list.append(closed(item));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto member = given.begin(); member != given.end(); ++member) {
        const bool isFormat = member.key() == QLatin1String("format") && member->isString();
        if (!isFormat) {
            object.insert(member.key(), closed(member.value()));
        }
    }
    if (object.value(QLatin1String("properties")).isObject()) {
        object.insert(QLatin1String("additionalProperties"), false);
    }
    return object;
}

}  // namespace

QString schemaFault(const QJsonObject& components, const QJsonObject& schema, const QJsonObject& value)
{
    const QJsonValue document = closed(QJsonObject{{QStringLiteral("allOf"), QJsonArray{schema}}, {QStringLiteral("components"), components}});
    valijson::Schema parsed;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(document), parsed);
    valijson::ValidationResults results;
    const QJsonValue root = value;
    if (valijson::Validator().validate(parsed, valijson::adapters::QtJsonAdapter(root), &results)) {
        return {};
    }
    QStringList faults;
    for (const valijson::ValidationResults::Error& error : results) {
        QString place;
        for (const std::string& part : error.context) {
            place += QString::fromStdString(part);
        }
        faults.append(place + QStringLiteral(": ") + QString::fromStdString(error.description));
    }
    return faults.isEmpty() ? QStringLiteral("violates its schema") : faults.join(u'\n');
}

}  // namespace madoguchi::test
