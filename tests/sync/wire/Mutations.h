// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace madoguchi::test {

/// A message with one thing wrong in it.
struct Mutation {
    QString name;
    QByteArray json;
};

namespace detail {

using Visit = std::function<void(const QString& name, const QJsonValue& changed)>;

inline QJsonValue ofAnotherType(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return QStringLiteral("7");
    case QJsonValue::Array:
        return QJsonObject();
    case QJsonValue::Object:
        return QJsonArray();
    default:
        return 7;
    }
}

inline void walk(const QJsonValue& value, const QString& place, const Visit& visit)
{
    visit(place + QStringLiteral(" is null"), QJsonValue::Null);
    visit(place + QStringLiteral(" has another type"), ofAnotherType(value));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject more = object;
        more.insert(QStringLiteral("surprise"), 1);
        visit(place + QStringLiteral(" has an unknown key"), more);
        for (const QString& key : object.keys()) {
            QJsonObject less = object;
            less.remove(key);
            visit(place + u'/' + key + QStringLiteral(" is missing"), less);
            walk(object.value(key), place + u'/' + key, [&](const QString& name, const QJsonValue& changed) {
                QJsonObject other = object;
                other.insert(key, changed);
                visit(name, other);
            });
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i) {
            walk(array.at(i), place + u'/' + QString::number(i), [&](const QString& name, const QJsonValue& changed) {
                QJsonArray other = array;
                other.replace(i, changed);
                visit(name, other);
            });
        }
    }
}

inline QJsonValue replaced(const QJsonValue& in, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty()) {
        return value;
    }
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array.replace(path.first().toInt(), replaced(array.at(path.first().toInt()), path.sliced(1), value));
        return array;
    }
    QJsonObject object = in.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), path.sliced(1), value));
    return object;
}

}  // namespace detail

/// Every key missing, null and of another type, an unknown key in every object, and the message cut off everywhere; `allowed` are names of what is no fault.
inline QList<Mutation> mutations(const QByteArray& json, const QStringList& allowed = {})
{
    QList<Mutation> result;
    detail::walk(QJsonDocument::fromJson(json).object(), {}, [&](const QString& name, const QJsonValue& changed) {
        if (!allowed.contains(name)) {
            const QJsonDocument document = changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject());
            result.append({name, changed.isNull() ? QByteArrayLiteral("null") : document.toJson(QJsonDocument::Compact)});
        }
    });
    for (qsizetype size = 0; size < json.size(); ++size) {
        result.append({QStringLiteral("cut off after %1 bytes").arg(size), json.first(size)});
    }
    result.append({QStringLiteral("something behind it"), json + '}'});
    return result;
}

/// The message with the value at a pointer ("/entries/0/seq") put in the place of what is there.
inline QByteArray with(const QByteArray& json, const QString& pointer, const QJsonValue& value)
{
    const QJsonValue changed = detail::replaced(QJsonDocument::fromJson(json).object(), pointer.split(u'/').sliced(1), value);
    return QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
}

}  // namespace madoguchi::test
