// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/JsonReader.h"

#include "app/domain/Rfc3339.h"

#include <cmath>

namespace madoguchi {

namespace {

const JsonNode nothing;

bool isWithin(qsizetype size, qsizetype least, qsizetype most)
{
    return size >= least && size <= most;
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

JsonReader::JsonReader(JsonMessage& message, const JsonNode& object, QString place)
    : m_message(&message)
    , m_object(&object)
    , m_place(std::move(place))
{
    if (object.type != JsonNode::Type::Object) {
        m_message->fault(m_place);
    }
}

QString JsonReader::text(QLatin1String key, qsizetype shortest, qsizetype longest)
{
    const QString& text = take(key, JsonNode::Type::Text).text;
    require(key, isWithin(text.size(), shortest, longest));
    return text;
}

QString JsonReader::text(QLatin1String key, Form isOfForm)
{
    const QString& text = take(key, JsonNode::Type::Text).text;
    require(key, isOfForm(text));
    return text;
}

QStringList JsonReader::texts(QLatin1String key, qsizetype most, qsizetype longest)
{
    QStringList result;
    for (const JsonNode& item : takeList(key, most).items) {
        require(key, item.type == JsonNode::Type::Text && isWithin(item.text.size(), 0, longest));
        result.append(item.text);
    }
    return result;
}

qint64 JsonReader::integer(QLatin1String key, qint64 least, qint64 most)
{
    const double number = take(key, JsonNode::Type::Number).number;
    const bool inRange = number >= double(least) && number <= double(qMin(most, mostInteger));
    require(key, inRange && std::trunc(number) == number);
    return inRange ? qint64(number) : least;
}

bool JsonReader::boolean(QLatin1String key)
{
    return take(key, JsonNode::Type::Boolean).boolean;
}

QByteArray JsonReader::base64(QLatin1String key, qsizetype shortest, qsizetype longest)
{
    const auto bytes = strictBase64(take(key, JsonNode::Type::Text).text.toLatin1());
    require(key, bytes && isWithin(bytes->size(), shortest, longest));
    return bytes.value_or(QByteArray());
}

QByteArray JsonReader::digest(QLatin1String key)
{
    const QByteArray text = take(key, JsonNode::Type::Text).text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    require(key, bytes.size() == 32 && bytes.toHex() == text);
    return bytes;
}

QDateTime JsonReader::time(QLatin1String key)
{
    const QString& text = take(key, JsonNode::Type::Text).text;
    const auto moment = Rfc3339::moment(text);
    require(key, moment && Rfc3339::text(*moment) == text);
    return moment.value_or(QDateTime());
}

JsonReader JsonReader::object(QLatin1String key)
{
    return JsonReader(*m_message, take(key, JsonNode::Type::Object), placeOf(key));
}

QList<JsonReader> JsonReader::objects(QLatin1String key, qsizetype most)
{
    const JsonNode& list = takeList(key, most);
    QList<JsonReader> readers;
    readers.reserve(qsizetype(list.items.size()));
    for (const JsonNode& item : list.items) {
        readers.append(JsonReader(*m_message, item, placeOf(key) + u'/' + QString::number(readers.size())));
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
    if (m_taken != m_object->keys.size()) {
        m_message->fault(m_place + QStringLiteral("/ (unknown key)"));
    }
}

const JsonNode& JsonReader::take(QLatin1String key, JsonNode::Type type)
{
    const JsonNode* found = m_object->find(QString(key));
    if (!found || found->type != type) {
        m_message->fault(placeOf(key));
        return nothing;
    }
    ++m_taken;
    return *found;
}

const JsonNode& JsonReader::takeList(QLatin1String key, qsizetype most)
{
    const JsonNode& list = take(key, JsonNode::Type::List);
    const bool isBounded = qsizetype(list.items.size()) <= most;
    require(key, isBounded);
    return isBounded ? list : nothing;
}

QString JsonReader::placeOf(QLatin1String key) const
{
    return m_place + u'/' + key;
}

}  // namespace madoguchi
