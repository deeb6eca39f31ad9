// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/FeeTableReader.h"

#include "app/domain/Rfc3339.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

namespace {

std::optional<int> yenOf(const QJsonValue& value)
{
    constexpr int notWhole = -1;
    const int amount = value.toInt(notWhole);
    return amount >= 0 ? std::optional(amount) : std::nullopt;
}

/// "ordinary/long3"
std::optional<QPair<MailService, Envelope>> postageKey(const QString& key)
{
    for (const MailService service : {MailService::Ordinary, MailService::Express, MailService::Tracked, MailService::SimpleRegistered}) {
        for (const Envelope envelope : {Envelope::Long3, Envelope::Square2}) {
            if (key == code(service) + QLatin1Char('/') + code(envelope)) {
                return std::pair(service, envelope);
            }
        }
    }
    return std::nullopt;
}

Result<FeeTable> tableOf(const QJsonObject& object)
{
    FeeTable table;
    const QJsonObject fees = object.value(QLatin1String("fees")).toObject();
    for (auto entry = fees.begin(); entry != fees.end(); ++entry) {
        const auto kind = documentKindFromCode(entry.key());
        const auto yen = yenOf(entry.value());
        if (!kind || !yen) {
            return fail(ErrorCode::SchemaViolated, QStringLiteral("/fees/") + entry.key());
        }
        table.yenPerCopy.insert(*kind, *yen);
    }
    const QJsonObject postage = object.value(QLatin1String("postage")).toObject();
    for (auto entry = postage.begin(); entry != postage.end(); ++entry) {
        const auto key = postageKey(entry.key());
        const auto yen = yenOf(entry.value());
        if (!key || !yen) {
            return fail(ErrorCode::SchemaViolated, QStringLiteral("/postage/") + entry.key());
        }
        table.postageYen.insert(*key, *yen);
    }
    if (fees.isEmpty() || postage.isEmpty()) {
        return fail(ErrorCode::SchemaViolated, fees.isEmpty() ? QStringLiteral("/fees") : QStringLiteral("/postage"));
    }
    return table;
}

Result<FeeTable> datedTableOf(const QJsonObject& object)
{
    const auto validFrom = Rfc3339::date(object.value(QLatin1String("validFrom")).toString());
    if (!validFrom) {
        return fail(ErrorCode::SchemaViolated, QStringLiteral("/validFrom"));
    }
    auto table = tableOf(object);
    if (table) {
        table->validFrom = *validFrom;
    }
    return table;
}

}  // namespace

Result<QList<FeeTable>> FeeTableReader::read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(ErrorCode::JsonMalformed);
    }
    const QJsonObject object = document.object();
    QList<FeeTable> tables;
    if (!object.contains(QLatin1String("tables"))) {
        const auto table = tableOf(object);
        return table ? Result<QList<FeeTable>>({*table}) : failAs(table);
    }
    for (const QJsonValue& value : object.value(QLatin1String("tables")).toArray()) {
        const auto table = datedTableOf(value.toObject());
        if (!table) {
            return fail(table.error().code, QStringLiteral("/tables/%1").arg(tables.size()) + table.error().detail);
        }
        tables.append(*table);
    }
    return tables.isEmpty() ? Result<QList<FeeTable>>(fail(ErrorCode::SchemaViolated, QStringLiteral("/tables"))) : tables;
}

}  // namespace madoguchi
