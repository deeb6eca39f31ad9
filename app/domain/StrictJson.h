// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace madoguchi {

/// A value of a JSON document, with everything kept that a strict reader has to look at.
struct JsonNode {
    enum class Type { Null, Boolean, Number, Text, List, Object };

    Type type = Type::Null;
    bool boolean = false;
    double number = 0;            ///< integers beyond 2^53 are rounded, numbers beyond a double are its largest
    QString text;
    std::vector<JsonNode> items;  ///< of a list, or the values of an object
    std::vector<std::string> keys;  ///< of an object, UTF-8, in the document's order, beside `items`; most are short enough to need no memory of their own

    /// The value of a key, or nullptr.
    const JsonNode* find(QAnyStringView key) const;
    const JsonNode* find(QLatin1String asciiKey) const;
};

/// Reads JSON (RFC 8259) without the tolerance that lets two readers see two documents: no invalid UTF-8, byte order mark, duplicate
/// key, lone surrogate or trailing content. QJsonDocument lets several of these pass, so signed bytes never go through it.
class StrictJson {
public:
    /// JsonMalformed; the detail is a byte offset or a JSON pointer (RFC 6901), where there is one, and the rule, never content.
    /// Nesting is bounded by 128.
    static Result<JsonNode> parse(const QByteArray& bytes);

    /// UTF-8 as it stands in a key, without losing a leading U+FEFF, which QString::fromUtf8 takes for a byte order mark.
    static QString textOf(std::string_view utf8);

    /// A key as a part of a JSON pointer. A key that is not a plain word (at most 20 of a-z A-Z 0-9) shows as "*": it is in no schema, and
    /// may be personal data.
    static QString pointerPart(std::string_view key);
};

}  // namespace madoguchi
