// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/InboxViewCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int format = 1;
constexpr int widest = 4000;  // pixels

QString text(QLatin1String latin)
{
    return latin;
}

QJsonObject objectOf(const ColumnFilter& filter)
{
    QJsonObject object{{QStringLiteral("column"), text(code(filter.column))}};
    const bool isDate = filterKind(filter.column) == FilterKind::Dates;
    const auto end = [&](qint64 value) { return isDate ? QJsonValue(QDate::fromJulianDay(value).toString(Qt::ISODate)) : QJsonValue(value); };
    QJsonArray values;
    for (const FilterValue& value : filterValues(filter.column)) {
        if ((filter.values >> value.bit & 1U) != 0) {
            values.append(text(value.code));
        }
    }
    if (!values.isEmpty()) {
        object[QLatin1String("values")] = values;
    }
    if (!filter.words.isEmpty()) {
        object[QLatin1String("words")] = filter.words;
    }
    if (filter.from) {
        object[QLatin1String("from")] = end(*filter.from);
    }
    if (filter.to) {
        object[QLatin1String("to")] = end(*filter.to);
    }
    return object;
}

QJsonObject objectOf(const InboxView& view)
{
    QJsonArray filters, columns;
    for (const ColumnFilter& filter : view.filters) {
        filters.append(objectOf(filter));
    }
    for (const auto& column : view.columns) {
        columns.append(QJsonObject{{QStringLiteral("column"), text(code(column.column))}, {QStringLiteral("width"), column.width}});
    }
    return {{QStringLiteral("name"), view.name}, {QStringLiteral("queue"), text(code(view.queue))}, {QStringLiteral("words"), view.words}, {QStringLiteral("filters"), filters},
            {QStringLiteral("sortedBy"), text(code(view.sortedBy))}, {QStringLiteral("descending"), view.direction == Qt::DescendingOrder}, {QStringLiteral("columns"), columns},
            {QStringLiteral("opensFirst"), view.opensFirst}};
}

/// Reads one view and notes what it does not know.
class Reader {
public:
    InboxView read(const QJsonObject& object)
    {
        InboxView view;
        view.name = object[QLatin1String("name")].toString();
        const QString queue = object[QLatin1String("queue")].toString();
        view.queue = known(queueFromCode(queue), queue).value_or(view.queue);
        view.words = object[QLatin1String("words")].toString();
        view.sortedBy = column(object[QLatin1String("sortedBy")]).value_or(view.sortedBy);
        view.direction = object[QLatin1String("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        view.opensFirst = object[QLatin1String("opensFirst")].toBool();
        for (const QJsonValue& each : object[QLatin1String("columns")].toArray()) {
            if (const auto shown = column(each[QLatin1String("column")])) {
                view.columns.append({*shown, qBound(0, each[QLatin1String("width")].toInt(), widest)});
            }
        }
        for (const QJsonValue& each : object[QLatin1String("filters")].toArray()) {
            if (const auto filtered = column(each[QLatin1String("column")])) {
                view.filters = with(view.filters, filter(*filtered, each.toObject()));
            }
        }
        return view;
    }

    const QStringList& unknown() const { return m_unknown; }

private:
    template<typename T>
    std::optional<T> known(const std::optional<T>& value, const QString& code)
    {
        if (!value && !m_unknown.contains(code)) {
            m_unknown << code;
        }
        return value;
    }

    std::optional<InboxColumn> column(const QJsonValue& value) { return known(inboxColumnFromCode(value.toString()), value.toString()); }

    ColumnFilter filter(InboxColumn column, const QJsonObject& object)
    {
        ColumnFilter filter;
        filter.column = column;
        const auto kind = filterKind(column);
        const auto end = [&](const char* name) -> std::optional<qint64> {
            const QJsonValue value = object[QLatin1String(name)];
            const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
            if (kind == FilterKind::Dates) {
                return date.isValid() ? std::optional(date.toJulianDay()) : std::nullopt;
            }
            return kind == FilterKind::Figures && value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
        };
        filter.words = kind == FilterKind::Words ? object[QLatin1String("words")].toString() : QString();
        filter.from = end("from");
        filter.to = end("to");
        const auto values = filterValues(column);
        for (const QJsonValue& each : object[QLatin1String("values")].toArray()) {
            const auto value = std::ranges::find_if(values, [&](const FilterValue& one) { return one.code == each.toString(); });
            if (known(value == values.end() ? std::nullopt : std::optional(value->bit), each.toString())) {
                filter.values |= 1U << unsigned(value->bit);
            }
        }
        return filter;
    }

    QStringList m_unknown;
};

}  // namespace

QByteArray InboxViewCodec::encode(const QList<InboxView>& views)
{
    QJsonArray array;
    for (const InboxView& view : views) {
        array.append(objectOf(view));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("views"), array}}).toJson(QJsonDocument::Compact);
}

InboxViewCodec::Decoded InboxViewCodec::decode(const QByteArray& bytes)
{
    Decoded decoded;
    for (const QJsonValue& each : QJsonDocument::fromJson(bytes).object()[QLatin1String("views")].toArray()) {
        Reader reader;
        const InboxView view = reader.read(each.toObject());
        const bool isTwice = std::ranges::any_of(decoded.views, [&](const InboxView& one) { return one.name == view.name; });
        if (view.name.isEmpty() || isTwice) {
            continue;
        }
        decoded.views.append(view);
        if (!reader.unknown().isEmpty()) {
            decoded.unknown.insert(view.name, reader.unknown());
        }
    }
    return decoded;
}

}  // namespace madoguchi
