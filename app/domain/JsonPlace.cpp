// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/JsonPlace.h"

#include "app/domain/EmailAddress.h"

#include <algorithm>
#include <cmath>

namespace madoguchi {

namespace {

/// Length as JSON Schema counts it: in code points, not in UTF-16 units.
qsizetype lengthOf(const QString& text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

bool contains(std::initializer_list<JsonWord> words, const QString& word)
{
    return std::ranges::any_of(words, [&](JsonWord each) { return word == each; });
}

bool contains(std::initializer_list<JsonWord> words, std::string_view key)
{
    return std::ranges::any_of(words, [&](JsonWord each) { return key == std::string_view(each.data(), std::size_t(each.size())); });
}

}  // namespace

JsonPlace::JsonPlace(const JsonNode& root, std::optional<QString>& violation) : m_node(&root), m_violation(&violation) {}

JsonPlace::JsonPlace(const JsonNode* node, const JsonPlace* parent) : m_node(node), m_parent(parent), m_violation(parent->m_violation) {}

JsonPlace JsonPlace::operator[](JsonWord key) const
{
    return {exists() ? m_node->find(key) : nullptr, this};
}

void JsonPlace::members(std::initializer_list<JsonWord> required, std::initializer_list<JsonWord> optional) const
{
    if (!isOf(JsonNode::Type::Object)) {
        return;
    }
    std::size_t known = 0;
    for (const JsonWord key : required) {
        const bool isThere = m_node->find(key) != nullptr;
        known += isThere;
        if (!isThere) {
            require(key);
        }
    }
    if (known == m_node->keys.size()) {
        return;  // a key stands there once: nothing is left that could be additional
    }
    for (const std::string& key : m_node->keys) {
        // The key is not named: one that is in no schema may be anything, also a person's name.
        check(contains(required, key) || contains(optional, key), "additionalProperties");
    }
}

void JsonPlace::require(QLatin1String key) const
{
    if (exists() && !m_node->find(key)) {
        check(false, (QByteArray("required ") + key.data()).constData());
    }
}

QMap<QString, QString> JsonPlace::texts(int maxCount, int maxKeyLength, int maxLength) const
{
    QMap<QString, QString> texts;
    if (!isOf(JsonNode::Type::Object)) {
        return texts;
    }
    check(m_node->keys.size() <= std::size_t(maxCount), "maxProperties");
    for (std::size_t i = 0; i < m_node->keys.size(); ++i) {
        const QString key = StrictJson::textOf(m_node->keys[i]);
        check(lengthOf(key) <= maxKeyLength, "propertyNames");
        texts.insert(key, JsonPlace(&m_node->items[i], this).text(0, maxLength));
    }
    return texts;
}

std::vector<JsonPlace> JsonPlace::items(std::size_t minItems, std::size_t maxItems) const
{
    std::vector<JsonPlace> places;
    if (!isOf(JsonNode::Type::List)) {
        return places;
    }
    check(m_node->items.size() >= minItems, "minItems");
    check(m_node->items.size() <= maxItems, "maxItems");
    for (const JsonNode& item : m_node->items) {
        places.push_back(JsonPlace(&item, this));
    }
    return places;
}

QString JsonPlace::text() const
{
    return isOf(JsonNode::Type::Text) ? m_node->text : QString();
}

QString JsonPlace::text(int minLength, int maxLength) const
{
    const QString text = this->text();
    check(lengthOf(text) >= minLength, "minLength");
    check(lengthOf(text) <= maxLength, "maxLength");
    return text;
}

QString JsonPlace::text(const QRegularExpression& pattern) const
{
    const QString text = this->text();
    check(pattern.match(text).hasMatch(), "pattern");
    return text;
}

QString JsonPlace::text(bool (*hasPattern)(QStringView)) const
{
    const QString text = this->text();
    check(hasPattern(text), "pattern");
    return text;
}

int JsonPlace::integer(int minimum, int maximum) const
{
    if (!isOf(JsonNode::Type::Number)) {
        return minimum;
    }
    const double number = m_node->number;
    check(std::trunc(number) == number, "type");
    check(number >= minimum, "minimum");
    check(number <= maximum, "maximum");
    return int(std::clamp<double>(number, minimum, maximum));
}

QDate JsonPlace::date() const
{
    const auto date = Rfc3339::date(text());
    check(date.has_value(), "format date");
    return date.value_or(QDate());
}

QDateTime JsonPlace::moment() const
{
    const auto moment = Rfc3339::moment(text());
    check(moment.has_value(), "format date-time");
    return moment.value_or(QDateTime());
}

QString JsonPlace::email(int maxLength) const
{
    const QString text = this->text(0, maxLength);
    check(isEmailAddress(text), "format email");
    return text;
}

void JsonPlace::constant(QLatin1String value) const
{
    check(exists() && m_node->type == JsonNode::Type::Text && m_node->text == value, "const");
}

QString JsonPlace::oneOf(std::initializer_list<JsonWord> words) const
{
    const QString word = text();
    check(contains(words, word), "enum");
    return word;
}

void JsonPlace::check(bool holds, const char* rule) const
{
    if (!holds && exists() && !*m_violation) {
        *m_violation = pointer() + QLatin1String(": ") + QLatin1String(rule);
    }
}

bool JsonPlace::isOf(JsonNode::Type type) const
{
    const bool isOf = exists() && m_node->type == type;
    check(isOf, "type");
    return isOf;
}

QString JsonPlace::pointer() const
{
    if (!m_parent) {
        return {};
    }
    const JsonNode& container = *m_parent->m_node;
    const auto index = std::size_t(m_node - container.items.data());
    const bool isList = container.type == JsonNode::Type::List;
    return m_parent->pointer() + (isList ? u'/' + QString::number(index) : StrictJson::pointerPart(container.keys[index]));
}

}  // namespace madoguchi
