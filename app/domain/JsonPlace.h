// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Rfc3339.h"
#include "app/domain/StrictJson.h"

#include <QMap>
#include <QRegularExpression>

#include <initializer_list>
#include <optional>

namespace madoguchi {

/// A word of a schema; its length is known when it is compiled, so that most others are told apart without a look at them.
struct JsonWord : QLatin1String {
    template<std::size_t size>
    constexpr JsonWord(const char (&text)[size]) : QLatin1String(text, qsizetype(size) - 1)
    {
    }
};

/// A place in a JSON document that is read by the rules of a schema. The first rule that is broken anywhere in the document is kept with its
/// pointer; readers then go on with defaults, so that decoding code is a plain list of members and asks once, at the end.
/// A member that is not there reads as a default and breaks nothing: members() has already said whether it must be there.
/// A place refers to the one it came from, which has to outlive it.
class JsonPlace {
public:
    /// `violation` receives "/requests/0/copies: maximum": pointer and rule, never a value.
    JsonPlace(const JsonNode& root, std::optional<QString>& violation);

    bool exists() const { return m_node != nullptr; }
    JsonPlace operator[](JsonWord key) const;

    /// type, required, additionalProperties
    void members(std::initializer_list<JsonWord> required, std::initializer_list<JsonWord> optional = {}) const;
    void require(QLatin1String key) const;
    /// Any keys, each a text; type, maxProperties, maxLength.
    QMap<QString, QString> texts(int maxCount, int maxKeyLength, int maxLength) const;
    /// The places of a list; type, minItems, maxItems.
    std::vector<JsonPlace> items(std::size_t minItems, std::size_t maxItems) const;

    /// Lengths in code points.
    QString text(int minLength, int maxLength) const;
    QString text(const QRegularExpression& pattern) const;
    /// As a pattern, but a plain function: a form has so many that expressions would take longer than all the rest of it.
    QString text(bool (*hasPattern)(QStringView)) const;
    /// 1.0 is an integer, true is none.
    int integer(int minimum, int maximum) const;
    QDate date() const;
    QDateTime moment() const;
    QString email(int maxLength) const;
    void constant(QLatin1String value) const;

    /// A value of an enumeration by its code.
    template<typename Enum>
    Enum value(std::optional<Enum> (*fromCode)(QStringView)) const
    {
        const QString word = text();
        const auto found = fromCode(word);
        check(found.has_value(), "enum");
        return found.value_or(Enum{});
    }
    QString oneOf(std::initializer_list<JsonWord> words) const;

    /// Says that a rule is broken here, unless the place does not exist.
    void check(bool holds, const char* rule) const;

private:
    JsonPlace(const JsonNode* node, const JsonPlace* parent);
    bool isOf(JsonNode::Type type) const;
    QString text() const;
    QString pointer() const;

    const JsonNode* m_node;
    const JsonPlace* m_parent = nullptr;
    std::optional<QString>* m_violation;
};

}  // namespace madoguchi
