// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/ComparisonKey.h"

#include <QList>

namespace madoguchi {

namespace {

constexpr char32_t voiced = 0x3099;
constexpr char32_t semiVoiced = 0x309A;

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isVariationSelector(char32_t c)
{
    return isBetween(c, 0xFE00, 0xFE0F) || isBetween(c, 0xE0100, 0xE01EF);
}

bool isHalfWidthKana(char32_t c)
{
    return isBetween(c, 0xFF61, 0xFF9F);
}

char32_t foldWidth(char32_t c)
{
    if (isBetween(c, 0xFF01, 0xFF5E)) {
        return c - 0xFF01 + U'!';
    }
    if (isHalfWidthKana(c)) {
        return QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).at(0).unicode();
    }
    return QChar::isSpace(c) ? U' ' : c;
}

/// カ and the voice mark to ガ; 0 if there is no such character.
char32_t composed(char32_t base, char32_t mark)
{
    const char32_t pair[] = {base, mark};
    const QList<uint> composition = QString::fromUcs4(pair, 2).normalized(QString::NormalizationForm_C).toUcs4();
    return composition.size() == 1 ? char32_t(composition.first()) : 0;
}

}  // namespace

ComparisonKey keyOf(const QString& text, const QString& flags)
{
    ComparisonKey key;
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        if (isVariationSelector(c) && !key.empty() && key.back().selector == 0) {
            key.back().selector = c;
        } else {
            key.push_back({c, 0, i < flags.size() && flags.at(i) == u'1'});
        }
    }
    return key;
}

ComparisonKey foldWidths(const ComparisonKey& key)
{
    ComparisonKey folded;
    folded.reserve(key.size());
    for (KeyCharacter c : key) {
        c.character = foldWidth(c.character);
        const bool isMark = c.character == voiced || c.character == semiVoiced;
        const char32_t whole = isMark && !folded.empty() ? composed(folded.back().character, c.character) : 0;
        if (whole) {
            folded.back().character = whole;
            folded.back().isFlagged = folded.back().isFlagged || c.isFlagged;
        } else {
            folded.push_back(c);
        }
    }
    return folded;
}

}  // namespace madoguchi
