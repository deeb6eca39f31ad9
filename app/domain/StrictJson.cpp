// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/StrictJson.h"

#include "app/domain/JsonScan.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <simdjson.h>

#include <algorithm>

namespace madoguchi {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t deepestNesting = 128;
constexpr std::size_t usualSize = 64 * 1024;

/// Copies the parser's tree, which lives only as long as the parser; stops at the first duplicate key.
class TreeBuilder {
public:
    JsonNode build(dom::element element);
    /// The pointer of the object that has one.
    const std::optional<QString>& duplicate() const { return m_duplicate; }

private:
    void fillList(JsonNode& node, dom::array array);
    void fillObject(JsonNode& node, dom::object object);

    std::optional<QString> m_duplicate;  ///< grows from the inside out while the recursion returns, so a good document pays nothing
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
        node.text = StrictJson::textOf(element.get_string().value_unsafe());
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
    node.items.reserve(array.size());
    for (const dom::element item : array) {
        node.items.push_back(build(item));
        if (m_duplicate) {
            m_duplicate->prepend(u'/' + QString::number(node.items.size() - 1));
            return;
        }
    }
}

void TreeBuilder::fillObject(JsonNode& node, dom::object object)
{
    node.type = JsonNode::Type::Object;
    node.items.reserve(object.size());
    node.keys.reserve(object.size());
    for (const dom::key_value_pair member : object) {
        node.keys.emplace_back(member.key);
        node.items.push_back(build(member.value));
        if (m_duplicate) {
            m_duplicate->prepend(StrictJson::pointerPart(node.keys.back()));
            return;
        }
    }
    std::vector<std::string_view> sorted(node.keys.begin(), node.keys.end());
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end()) {
        m_duplicate.emplace();
    }
}

/// Where the text stops being JSON, as far as somebody can say: the parser names no place.
QString syntaxError(const QByteArray& bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError ? QStringLiteral("syntax") : QStringLiteral("byte %1: syntax").arg(error.offset);
}

QString explained(simdjson::error_code error, const QByteArray& bytes)
{
    switch (error) {
    case simdjson::EMPTY:
        return QStringLiteral("empty");
    case simdjson::UTF8_ERROR:
        return QStringLiteral("not UTF-8");
    case simdjson::DEPTH_ERROR:
        return QStringLiteral("nested too deeply");
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return QStringLiteral("too large");
    default:
        return syntaxError(bytes);
    }
}

auto malformed(const QString& detail)
{
    return fail(ErrorCode::JsonMalformed, detail);
}

}  // namespace

const JsonNode* JsonNode::find(QAnyStringView key) const
{
    const auto found = std::ranges::find_if(keys, [&](const std::string& each) { return QAnyStringView::equal(QUtf8StringView(each.data(), qsizetype(each.size())), key); });
    return found == keys.end() ? nullptr : &items[std::size_t(found - keys.begin())];
}

const JsonNode* JsonNode::find(QLatin1String asciiKey) const
{
    const auto found = std::ranges::find(keys, std::string_view(asciiKey.data(), std::size_t(asciiKey.size())));
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
    thread_local dom::parser kept;  // its buffers, that is: making them takes longer than reading a form
    dom::parser forLarge;
    const auto size = std::size_t(bytes.size());
    dom::parser& parser = size <= usualSize ? kept : forLarge;
    const bool isNew = parser.max_depth() != deepestNesting;
    if (const auto error = isNew ? parser.allocate(std::max(size, usualSize), deepestNesting) : simdjson::SUCCESS) {
        return malformed(explained(error, bytes));
    }
    dom::element root;
    auto error = parser.parse(bytes.constData(), size).get(root);
    if (error == simdjson::NUMBER_ERROR) {
        const QByteArray bounded = JsonScan::withBoundedNumbers(bytes);
        error = parser.parse(bounded.constData(), std::size_t(bounded.size())).get(root);
    }
    if (error) {
        return malformed(explained(error, bytes));
    }
    TreeBuilder builder;
    JsonNode tree = builder.build(root);
    if (builder.duplicate()) {
        return malformed(QStringLiteral("%1: duplicate key").arg(*builder.duplicate()));
    }
    return tree;
}

QString StrictJson::textOf(std::string_view utf8)
{
    const QByteArrayView bytes(utf8.data(), qsizetype(utf8.size()));
    if (!utf8.starts_with("\xEF\xBB\xBF")) {
        return QString::fromUtf8(bytes);
    }
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

QString StrictJson::pointerPart(std::string_view key)
{
    const bool isPlain = std::ranges::all_of(key, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    return isPlain && key.size() <= 20 ? u'/' + QLatin1String(key.data(), qsizetype(key.size())) : QStringLiteral("/*");
}

}  // namespace madoguchi
