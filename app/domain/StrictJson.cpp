// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/StrictJson.h"

#include "app/domain/JsonScan.h"

#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>

namespace madoguchi {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t deepestNesting = 128;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Copies the parser's tree, which lives only as long as the parser; stops at the first duplicate key.
class TreeBuilder {
public:
    JsonNode build(dom::element element);
    const std::optional<QString>& duplicate() const { return m_duplicate; }

private:
    void fillList(JsonNode& node, dom::array array);
    void fillObject(JsonNode& node, dom::object object);

    QString m_pointer;
    std::optional<QString> m_duplicate;  ///< pointer of the object that has it
};

JsonNode TreeBuilder::build(dom::element element)
{
    JsonNode node;
    switch (element.type()) {
    case dom::element_type::ARRAY:
        fillList(node, element.get_array().value_unsafe());
        break;
    case dom::element_type::OBJECT:
        fillObject(node, element.get_object().value_unsafe());
        break;
    case dom::element_type::STRING:
        node.type = JsonNode::Type::Text;
        node.text = textOf(element.get_string().value_unsafe());
        break;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        node.type = JsonNode::Type::Number;
        node.number = element.get_double().value_unsafe();
        break;
    case dom::element_type::BOOL:
        node.type = JsonNode::Type::Boolean;
        node.boolean = element.get_bool().value_unsafe();
        break;
    case dom::element_type::NULL_VALUE:
        break;
    }
    return node;
}

void TreeBuilder::fillList(JsonNode& node, dom::array array)
{
    node.type = JsonNode::Type::List;
    const qsizetype here = m_pointer.size();
    for (const dom::element item : array) {
        m_pointer += u'/' + QString::number(node.items.size());
        node.items.push_back(build(item));
        if (m_duplicate) {
            return;
        }
        m_pointer.truncate(here);
    }
}

void TreeBuilder::fillObject(JsonNode& node, dom::object object)
{
    node.type = JsonNode::Type::Object;
    const qsizetype here = m_pointer.size();
    for (const dom::key_value_pair member : object) {
        const QString key = textOf(member.key);
        m_pointer += StrictJson::pointerPart(key);
        node.keys.push_back(key);
        node.items.push_back(build(member.value));
        if (m_duplicate) {
            return;
        }
        m_pointer.truncate(here);
    }
    std::vector<QString> sorted = node.keys;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end()) {
        m_duplicate = m_pointer;
    }
}

auto malformed(const QString& detail)
{
    return fail(ErrorCode::JsonMalformed, detail);
}

}  // namespace

const JsonNode* JsonNode::find(QStringView key) const
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? nullptr : &items[std::size_t(found - keys.begin())];
}

Result<JsonNode> StrictJson::parse(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return malformed(QStringLiteral("byte 0: byte order mark"));
    }
    if (const auto at = JsonScan::loneSurrogate(bytes)) {
        return malformed(QStringLiteral("byte %1: lone surrogate").arg(*at));
    }
    dom::parser parser;
    if (const auto error = parser.allocate(std::size_t(bytes.size()), deepestNesting)) {
        return malformed(QLatin1String(simdjson::error_message(error)));
    }
    dom::element root;
    auto error = parser.parse(bytes.constData(), std::size_t(bytes.size())).get(root);
    if (error == simdjson::NUMBER_ERROR) {
        const QByteArray bounded = JsonScan::withBoundedNumbers(bytes);
        error = parser.parse(bounded.constData(), std::size_t(bounded.size())).get(root);
    }
    if (error) {
        return malformed(QLatin1String(simdjson::error_message(error)));
    }
    TreeBuilder builder;
    JsonNode tree = builder.build(root);
    if (builder.duplicate()) {
        return malformed(QStringLiteral("%1: duplicate key").arg(*builder.duplicate()));
    }
    return tree;
}

QString StrictJson::pointerPart(const QString& key)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9]{1,20}")));
    return plain.match(key).hasMatch() ? u'/' + key : QStringLiteral("/*");
}

}  // namespace madoguchi
