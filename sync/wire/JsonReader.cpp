// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/JsonReader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

namespace {

/// Unpaired surrogates have no UTF-8 form: they would not survive the way back.
bool isText(const QJsonValue& value, qsizetype shortest, qsizetype longest)
{
    const QString text = value.toString();
    return value.isString() && text.size() >= shortest && text.size() <= longest && text.isValidUtf16();
}

/// Nothing if it is not exactly what an encoder writes: Qt alone lets missing padding and left-over bits pass.
std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || !text.endsWith(result.decoded.last(result.decoded.size() % 3).toBase64()) || text.size() % 4 != 0) {
        return std::nullopt;
    }
    return result.decoded;
}

}  // namespace

JsonReader::JsonReader(JsonMessage& message, QJsonObject object, QString place)
    : m_message(&message)
    , m_object(std::move(object))
    , m_place(std::move(place))
{
}

QString JsonReader::text(QLatin1String key, qsizetype shortest, qsizetype longest)
{
    const QJsonValue value = take(key);
    require(key, isText(value, shortest, longest));
    return value.toString();
}

QString JsonReader::text(QLatin1String key, Form isOfForm)
{
    const QJsonValue value = take(key);
    require(key, value.isString() && isOfForm(value.toString()));
    return value.toString();
}

QStringList JsonReader::texts(QLatin1String key, qsizetype most, qsizetype longest)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    require(key, value.isArray() && array.size() <= most);
    QStringList result;
    for (const QJsonValue& item : array) {
        require(key, isText(item, 0, longest));
        result.append(item.toString());
    }
    return result;
}

qint64 JsonReader::integer(QLatin1String key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    const qint64 number = value.toInteger(least - 1);  // what is no whole number falls out of the range
    require(key, number >= least && number <= most);
    return number;
}

bool JsonReader::boolean(QLatin1String key)
{
    const QJsonValue value = take(key);
    require(key, value.isBool());
    return value.toBool();
}

QByteArray JsonReader::base64(QLatin1String key, qsizetype shortest, qsizetype longest)
{
    const QJsonValue value = take(key);
    const auto bytes = strictBase64(value.toString().toLatin1());
    require(key, value.isString() && bytes && bytes->size() >= shortest && bytes->size() <= longest);
    return bytes.value_or(QByteArray());
}

QByteArray JsonReader::digest(QLatin1String key)
{
    const QByteArray text = take(key).toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    require(key, bytes.size() == 32 && bytes.toHex() == text);
    return bytes;
}

QDateTime JsonReader::time(QLatin1String key)
{
    const QString text = take(key).toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    require(key, time.isValid() && rfc3339(time) == text);
    return time;
}

JsonReader JsonReader::object(QLatin1String key)
{
    const QJsonValue value = take(key);
    require(key, value.isObject());
    return JsonReader(*m_message, value.toObject(), placeOf(key));
}

QList<JsonReader> JsonReader::objects(QLatin1String key, qsizetype most)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    require(key, value.isArray() && array.size() <= most);
    QList<JsonReader> readers;
    if (m_message->isFaulty()) {
        return readers;
    }
    readers.reserve(array.size());
    for (const QJsonValue& item : array) {
        const QString place = placeOf(key) + u'/' + QString::number(readers.size());
        if (!item.isObject()) {
            m_message->fault(place);
        }
        readers.append(JsonReader(*m_message, item.toObject(), place));
    }
    return readers;
}

void JsonReader::require(QLatin1String key, bool holds)
{
    if (!holds) {
        m_message->fault(placeOf(key));
    }
}

void JsonReader::end()
{
    if (m_taken != m_object.size()) {
        m_message->fault(m_place + QStringLiteral("/ (unknown key)"));
    }
}

QJsonValue JsonReader::take(QLatin1String key)
{
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        m_message->fault(placeOf(key));
        return QJsonValue(QJsonValue::Undefined);
    }
    ++m_taken;
    return *found;
}

QString JsonReader::placeOf(QLatin1String key) const
{
    return m_place + u'/' + key;
}

JsonMessage::JsonMessage(const QByteArray& json, qsizetype limit, ErrorCode onFault)
    : m_onFault(onFault)
{
    if (json.size() > limit) {
        fault(QStringLiteral("size"));
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        fault(QStringLiteral("byte %1").arg(error.offset));
    }
    m_root = document.object();
}

void JsonMessage::fault(const QString& place)
{
    if (!m_fault) {
        m_fault = Error{m_onFault, place};
    }
}

QString rfc3339(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString base64Text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toCompactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace madoguchi
