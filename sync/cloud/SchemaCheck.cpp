// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SchemaCheck.h"

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // in <regex>, with the sanitizers only (GCC bug 105562)
#pragma GCC diagnostic ignored "-Wstringop-overflow"    // in valijson's std::string::replace, with -O3 only (GCC bug 105329)
#pragma GCC diagnostic ignored "-Wrestrict"
#endif

#include "app/base/Log.h"
#include "app/domain/StrictJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

constexpr int mostPlaces = 100;

// What valijson is given is bounded: it compares the items of a list pairwise, and runs std::regex, which recurses, over texts.
constexpr std::size_t mostItems = 200;
constexpr std::size_t mostNodes = 20'000;
constexpr qsizetype longestText = 1'000;

bool isBounded(const JsonNode& node, std::size_t& nodes)
{
    nodes += 1 + node.items.size();
    if (nodes > mostNodes || node.items.size() > mostItems || node.text.size() > longestText) {
        return false;
    }
    return std::ranges::all_of(node.items, [&nodes](const JsonNode& item) { return isBounded(item, nodes); });
}

/// Formats are the decoder's: valijson knows no "email", takes 30 February, and throws on a value that is no text.
QJsonValue withoutFormats(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray()) {
            list.append(withoutFormats(item));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    if (object.value(QLatin1String("format")).isString()) {
        object.remove(QLatin1String("format"));
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        *member = withoutFormats(member.value());
    }
    return object;
}

/// valijson says what is wrong in sentences that may hold content: they are turned into the schema's keywords. Nothing for its summaries.
QString ruleOf(const std::string& description)
{
    struct Sentence {
        const char* begin;
        const char* rule;
    };
    static constexpr std::array sentences{
        Sentence{"Missing required property", "required"},
        Sentence{"Object contains a property", "additionalProperties"},
        Sentence{"Value type not permitted", "type"},
        Sentence{"Failed to match expected value", "const"},
        Sentence{"Failed to match against any enum", "enum"},
        Sentence{"Failed to match regex", "pattern"},
        Sentence{"Array should contain no more", "maxItems"},
        Sentence{"Array should contain no fewer", "minItems"},
        Sentence{"String should be no more", "maxLength"},
        Sentence{"String should be no fewer", "minLength"},
        Sentence{"Expected number less", "maximum"},
        Sentence{"Expected number greater", "minimum"},
        Sentence{"Elements at indexes", "uniqueItems"},
    };
    const auto found = std::ranges::find_if(sentences, [&](const Sentence& sentence) { return description.starts_with(sentence.begin); });
    if (found == sentences.end()) {
        return {};
    }
    QString rule = QLatin1String(found->rule);
    if (rule == QLatin1String("required")) {
        const std::size_t begin = description.find('\'') + 1;
        rule += u' ' + QString::fromStdString(description.substr(begin, description.rfind('\'') - begin));
    }
    return rule;
}

/// "/requests/0" of {"<root>", "[requests]", "[0]"}. Only names of the schema get into a context.
QString pointerOf(const std::vector<std::string>& context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString part = QString::fromStdString(context[i]);
        pointer += u'/' + part.sliced(1, part.size() - 2);
    }
    return pointer;
}

}  // namespace

struct SchemaCheck::Schema {
    valijson::Schema schema;
};

SchemaCheck::SchemaCheck()
{
    QFile file(QStringLiteral(":/schema/application-v1.schema.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the application's schema is not in the program");
    }
    const QJsonValue document = withoutFormats(QJsonDocument::fromJson(file.readAll()).object());
    auto schema = std::make_unique<Schema>();
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(document), schema->schema);
    m_schema = std::move(schema);
}

SchemaCheck::~SchemaCheck() = default;

QStringList SchemaCheck::places(const QByteArray& content) const
{
    const Result<JsonNode> tree = StrictJson::parse(content);
    std::size_t nodes = 0;
    if (!tree || !isBounded(*tree, nodes)) {
        return {};
    }
    QStringList places;
    try {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
        if (fault.error != QJsonParseError::NoError) {
            return {};  // a number no double holds, say: the decoder has its place
        }
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        valijson::ValidationResults results;
        valijson::Validator().validate(m_schema->schema, valijson::adapters::QtJsonAdapter(root), &results);
        for (const valijson::ValidationResults::Error& error : results) {
            if (const QString rule = ruleOf(error.description); !rule.isEmpty()) {
                places.append(pointerOf(error.context) + QStringLiteral(": ") + rule);
            }
        }
    } catch (const std::exception&) {
        qCWarning(logCloud) << "schema check gave up";  // its message may hold content; the decoder still decides
    }
    places.removeDuplicates();
    places.sort();
    return places.mid(0, mostPlaces);
}

}  // namespace madoguchi
