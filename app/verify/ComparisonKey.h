// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace madoguchi {

/// One character of a text that is compared. The original text stays as it is; this is derived and never written back.
struct KeyCharacter {
    char32_t character = 0;
    char32_t selector = 0;   ///< variation selector; 0 if there is none
    bool isFlagged = false;  ///< the certificate says that a substitute (代替文字) may stand here

    friend bool operator==(const KeyCharacter&, const KeyCharacter&) = default;
};

using ComparisonKey = std::vector<KeyCharacter>;

inline bool isOneOf(char32_t character, std::u32string_view characters)
{
    return characters.find(character) != std::u32string_view::npos;
}

/// The characters of a text; variation selectors go to the character before them. `flags`: '0'/'1' for each code point, or empty.
ComparisonKey keyOf(const QString& text, const QString& flags);

/// Full-width letters, digits and signs to ASCII; half-width Katakana to full-width, with their voice marks; every kind of
/// space to U+0020 (facts: names-and-addresses.md section 6.3). Ideographs stay: compatibility ideographs are other glyphs.
ComparisonKey foldWidths(const ComparisonKey& key);

}  // namespace madoguchi
