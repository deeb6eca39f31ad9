// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/AddressNumbers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace madoguchi {

namespace {

constexpr std::u32string_view kanjiDigits = U"〇一二三四五六七八九";
constexpr std::u32string_view kanjiUnits = U"十百千";

/// What ends a number, and what must not follow it then (五番町, 三番館 and 七号棟 are names).
struct Word {
    std::u32string_view text;
    std::u32string_view notBefore;
};
constexpr std::array words{
    Word{U"丁目", U""}, Word{U"番地", U""}, Word{U"号室", U""}, Word{U"番", U"町館街丁棟組外"}, Word{U"号", U"棟館地線"},
};
/// Before these a kanji numeral is a number, but the word stays.
constexpr std::array<std::u32string_view, 9> countedNames{U"番町", U"番館", U"番街", U"番丁", U"号棟", U"号館", U"条", U"線", U"地割"};

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// 二十三 and 二三 are 23; nothing for what is no number (十十).
std::optional<QString> digitsOf(std::u32string_view kanji)
{
    if (kanji.find_first_of(kanjiUnits) == std::u32string_view::npos) {
        QString digits;
        for (const char32_t c : kanji) {
            digits += QString::number(kanjiDigits.find(c));
        }
        return digits;
    }
    int total = 0;
    int pending = 0;
    int smallestUnit = 10000;
    for (const char32_t c : kanji) {
        if (const size_t digit = kanjiDigits.find(c); digit != std::u32string_view::npos) {
            if (pending != 0 || digit == 0) {
                return std::nullopt;
            }
            pending = int(digit);
            continue;
        }
        const int unit = c == U'十' ? 10 : c == U'百' ? 100 : 1000;
        if (unit >= smallestUnit) {
            return std::nullopt;
        }
        smallestUnit = unit;
        total += std::max(pending, 1) * unit;
        pending = 0;
    }
    return QString::number(total + pending);
}

/// Walks over the key once, copying what is no number.
class Walker {
public:
    explicit Walker(const ComparisonKey& key) : m_key(key)
    {
        std::ranges::transform(key, std::back_inserter(m_text), &KeyCharacter::character);
    }

    ComparisonKey walk();

private:
    std::u32string_view rest(size_t from) const { return std::u32string_view(m_text).substr(std::min(from, m_text.size())); }
    size_t afterSpaces(size_t at) const;
    size_t endOfKanji(size_t at) const;
    bool isNumberAt(size_t at, bool afterDelimiter) const;
    bool isCounted(size_t at) const;
    const Word* wordAt(size_t at) const;
    void copyNumber();
    void takeDelimiters();

    const ComparisonKey& m_key;
    std::u32string m_text;
    ComparisonKey m_result;
    size_t m_at = 0;
    bool m_afterDelimiter = false;  ///< a number and its word have just passed
};

ComparisonKey Walker::walk()
{
    while (m_at < m_key.size()) {
        if (isNumberAt(m_at, m_afterDelimiter)) {
            copyNumber();
            takeDelimiters();
        } else {
            const size_t end = isKanjiDigit(m_text[m_at]) ? endOfKanji(m_at) : m_at + 1;
            std::copy(m_key.begin() + qsizetype(m_at), m_key.begin() + qsizetype(end), std::back_inserter(m_result));
            m_at = end;
            m_afterDelimiter = false;
        }
    }
    return std::move(m_result);
}

size_t Walker::afterSpaces(size_t at) const
{
    const size_t next = m_text.find_first_not_of(U' ', at);
    return next == std::u32string::npos ? m_text.size() : next;
}

size_t Walker::endOfKanji(size_t at) const
{
    while (at < m_text.size() && isKanjiDigit(m_text[at])) {
        ++at;
    }
    return at;
}

const Word* Walker::wordAt(size_t at) const
{
    const auto word = std::ranges::find_if(words, [&](const Word& candidate) {
        const std::u32string_view after = rest(at + candidate.text.size());
        return rest(at).starts_with(candidate.text) && (after.empty() || !isOneOf(after.front(), candidate.notBefore));
    });
    return word == words.end() ? nullptr : &*word;
}

bool Walker::isCounted(size_t at) const
{
    return std::ranges::any_of(countedNames, [&](std::u32string_view name) { return rest(at).starts_with(name); });
}

/// Digits are always a number. A kanji numeral is one only beside what counts: its word, a hyphen, の and another number, or
/// alone at the end behind such.
bool Walker::isNumberAt(size_t at, bool afterDelimiter) const
{
    if (at >= m_text.size() || isDigit(m_text[at])) {
        return at < m_text.size();
    }
    const size_t end = endOfKanji(at);
    if (end == at || !digitsOf(rest(at).substr(0, end - at))) {
        return false;
    }
    const size_t next = afterSpaces(end);
    const bool isBehindNumber = at > 0 && (isDigit(m_text[at - 1]) || isKanjiDigit(m_text[at - 1]));
    if (isBehindNumber) {
        return false;
    }
    if (next == m_text.size() || isDigit(m_text[next])) {
        return afterDelimiter;
    }
    const bool joinsNumber = m_text[next] == U'の' && next + 1 < m_text.size() && (isDigit(m_text[next + 1]) || isKanjiDigit(m_text[next + 1]));
    return m_text[next] == U'-' || joinsNumber || wordAt(next) || isCounted(next) || (afterDelimiter && next > end);
}

void Walker::copyNumber()
{
    if (isDigit(m_text[m_at])) {
        for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at) {
            m_result.push_back(m_key[m_at]);
        }
        return;
    }
    const size_t end = endOfKanji(m_at);
    const bool isFlagged = std::any_of(m_key.begin() + qsizetype(m_at), m_key.begin() + qsizetype(end), [](const KeyCharacter& c) { return c.isFlagged; });
    for (const QChar digit : digitsOf(rest(m_at).substr(0, end - m_at)).value_or(QString())) {
        m_result.push_back({digit.unicode(), 0, isFlagged});
    }
    m_at = end;
}

/// Everything between this number and the next becomes one "-"; words at the end go, a hyphen stays.
void Walker::takeDelimiters()
{
    bool hasHyphen = false;
    m_afterDelimiter = false;
    for (size_t next = afterSpaces(m_at); next < m_text.size(); next = afterSpaces(m_at)) {
        const Word* const word = wordAt(next);
        if (word) {
            m_at = next + word->text.size();
        } else if (m_text[next] == U'-' || (m_text[next] == U'の' && isNumberAt(next + 1, true))) {
            hasHyphen = hasHyphen || m_text[next] == U'-';
            m_at = next + 1;
        } else {
            break;
        }
        m_afterDelimiter = true;
    }
    const size_t next = afterSpaces(m_at);
    if (m_afterDelimiter && isNumberAt(next, true)) {
        m_at = next;
        m_result.push_back({U'-'});
    } else if (hasHyphen) {
        m_result.push_back({U'-'});
    }
}

}  // namespace

bool isKanjiDigit(char32_t c)
{
    return isOneOf(c, kanjiDigits) || isOneOf(c, kanjiUnits);
}

ComparisonKey AddressNumbers::normalised(const ComparisonKey& key)
{
    return Walker(key).walk();
}

}  // namespace madoguchi
