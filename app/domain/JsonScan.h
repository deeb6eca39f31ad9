// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// What simdjson 3.0 does not say or does not take, found by one walk over the bytes. It does not check the grammar: the parser does.
class JsonScan {
public:
    /// The offset of a \u escape that is half a surrogate pair; nothing if there is none.
    static std::optional<qsizetype> loneSurrogate(const QByteArray& bytes);

    /// The same document with numbers beyond a double brought down to ±1e300, which breaks the same bounds.
    static QByteArray withBoundedNumbers(const QByteArray& bytes);
};

}  // namespace madoguchi
