// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/AddressKey.h"

#include "app/verify/AddressNumbers.h"

#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

namespace madoguchi {

namespace {

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isKatakana(char32_t c)
{
    return c >= 0x30A1 && c <= 0x30FC;
}

/// Section 7.4. The hyphens that are nothing else …
constexpr std::u32string_view hyphens = U"-\uFE63\u2212\u2010\u2043\u2011\u2012\u2013\u2014\uFE58\u2015\u23AF\u23E4";
/// … and those that are hyphens only beside a digit; ー also ends many a word (タワー１０１), which the digit after it doesn't change.
constexpr std::u32string_view hyphensBesideDigits = U"\u30FC\u2500\u2501";
constexpr char32_t longVowel = 0x30FC;

void foldHyphens(ComparisonKey& key)
{
    for (size_t i = 0; i < key.size(); ++i) {
        const char32_t c = key[i].character;
        const char32_t before = i > 0 ? key[i - 1].character : 0;
        const char32_t after = i + 1 < key.size() ? key[i + 1].character : 0;
        const bool endsWord = c == longVowel && isKatakana(before);
        const bool isBesideDigit = isDigit(before) || (isDigit(after) && !endsWord) || (isKanjiDigit(before) && isKanjiDigit(after));
        if (isOneOf(c, hyphens) || (isOneOf(c, hyphensBesideDigits) && isBesideDigit)) {
            key[i].character = U'-';
        }
    }
}

/// Compatibility ideographs to the unified ones (section 7.1); only here, since for names that would hide another glyph.
void foldCompatibility(ComparisonKey& key)
{
    for (KeyCharacter& c : key) {
        const bool isCompatibility = (c.character >= 0xF900 && c.character <= 0xFAFF) || (c.character >= 0x2F800 && c.character <= 0x2FA1F);
        if (isCompatibility) {
            c.character = QString::fromUcs4(&c.character, 1).normalized(QString::NormalizationForm_C).toUcs4().first();
        }
    }
}

/// Section 7.6: letters that place names are written with in turn.
void foldAlternations(ComparisonKey& key)
{
    constexpr std::array<std::u32string_view, 5> alternations{U"の之ノ", U"がヶケ", U"かヵカ力", U"つッツっ", U"崎﨑"};
    for (KeyCharacter& c : key) {
        for (const std::u32string_view letters : alternations) {
            if (isOneOf(c.character, letters)) {
                c.character = letters.front();
            }
        }
    }
}

void dropOaza(ComparisonKey& key)
{
    for (size_t i = 0; i + 1 < key.size();) {
        if (key[i].character == U'大' && key[i + 1].character == U'字') {
            key.erase(key.begin() + qsizetype(i), key.begin() + qsizetype(i) + 2);
        } else {
            ++i;
        }
    }
}

/// A space between two numbers parts them; any other says nothing.
ComparisonKey withoutIdleSpaces(const ComparisonKey& key)
{
    ComparisonKey result;
    for (size_t i = 0; i < key.size(); ++i) {
        if (key[i].character != U' ') {
            result.push_back(key[i]);
            continue;
        }
        const auto next = std::find_if(key.begin() + qsizetype(i), key.end(), [](const KeyCharacter& c) { return c.character != U' '; });
        const bool parts = !result.empty() && isDigit(result.back().character) && next != key.end() && isDigit(next->character);
        if (parts) {
            result.push_back(key[i]);
        }
    }
    return result;
}

}  // namespace

ComparisonKey AddressKey::of(const QString& address, const QString& flags)
{
    ComparisonKey key = foldWidths(keyOf(address, flags));
    foldCompatibility(key);
    foldHyphens(key);
    foldAlternations(key);
    dropOaza(key);
    return withoutIdleSpaces(AddressNumbers::normalised(key));
}

}  // namespace madoguchi
