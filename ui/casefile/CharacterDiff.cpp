// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/CharacterDiff.h"

#include <QChar>

#include <algorithm>
#include <vector>

namespace madoguchi {

namespace {

bool isVariationSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

bool joinsTheOneBefore(char32_t character)
{
    return isVariationSelector(character) || QChar::category(character) == QChar::Mark_NonSpacing;
}

bool isHyphen(const QString& character)
{
    static const QString hyphens = QStringLiteral("-－﹣−‐⁃‑‒–—﹘―⎯⏤ーｰ─━");  // facts: addresses, rule 4
    return character.size() == 1 && hyphens.contains(character);
}

bool isSpace(const QString& character)
{
    return character.size() == 1 && character.front().isSpace();
}

QString keyOf(const QString& character)
{
    if (isHyphen(character)) {
        return QStringLiteral("-");
    }
    if (isSpace(character)) {
        return QStringLiteral(" ");
    }
    const bool isWidthForm = character.front() >= QChar(0xFF01) && character.front() <= QChar(0xFFEE);
    return isWidthForm ? character.normalized(QString::NormalizationForm_KC) : character;
}

QStringList keysOf(const QStringList& characters)
{
    QStringList keys;
    for (const QString& character : characters) {
        keys += keyOf(character);
    }
    return keys;
}

/// Edit distances between the ends of two texts: cell (i, j) is that of left.mid(i) and right.mid(j).
class DistanceTable {
public:
    DistanceTable(const QStringList& left, const QStringList& right)
        : m_width(size_t(right.size()) + 1), m_cells((size_t(left.size()) + 1) * m_width)
    {
        for (qsizetype i = left.size(); i >= 0; --i) {
            for (qsizetype j = right.size(); j >= 0; --j) {
                cell(i, j) = distance(left, right, i, j);
            }
        }
    }

    int at(qsizetype i, qsizetype j) const { return m_cells[size_t(i) * m_width + size_t(j)]; }

private:
    int& cell(qsizetype i, qsizetype j) { return m_cells[size_t(i) * m_width + size_t(j)]; }

    int distance(const QStringList& left, const QStringList& right, qsizetype i, qsizetype j) const
    {
        if (i == left.size() || j == right.size()) {
            return int(left.size() - i + right.size() - j) * 2;
        }
        const int paired = at(i + 1, j + 1) + (left.at(i) == right.at(j) ? 0 : 3);  // a pair is cheaper than two gaps
        return std::min({paired, at(i + 1, j) + 2, at(i, j + 1) + 2});
    }

    size_t m_width;
    std::vector<int> m_cells;
};

/// For each character, whether one of its code points is marked as a substitute.
QList<bool> substitutedCharacters(const QStringList& characters, const QString& substitutes)
{
    QList<bool> marked;
    qsizetype position = 0;
    for (const QString& character : characters) {
        const qsizetype length = character.toUcs4().size();
        marked += substitutes.mid(position, length).contains(QLatin1Char('1'));
        position += length;
    }
    return marked;
}

}  // namespace

QStringList CharacterDiff::characters(const QString& text)
{
    QStringList result;
    const auto codePoints = text.toUcs4();
    for (const char32_t codePoint : codePoints) {
        const QString character = QString::fromUcs4(&codePoint, 1);
        if (!result.isEmpty() && joinsTheOneBefore(codePoint)) {
            result.back() += character;
        } else {
            result += character;
        }
    }
    return result;
}

QList<ComparedPlace> CharacterDiff::places(const QString& form, const QString& certificate, const QString& substitutes)
{
    const QStringList left = characters(form);
    const QStringList right = characters(certificate);
    const QStringList leftKeys = keysOf(left);
    const QStringList rightKeys = keysOf(right);
    const QList<bool> marked = substitutedCharacters(right, substitutes);
    const DistanceTable table(leftKeys, rightKeys);

    QList<ComparedPlace> result;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        const bool both = i < left.size() && j < right.size();
        const bool equal = both && leftKeys.at(i) == rightKeys.at(j);
        if (both && table.at(i, j) == table.at(i + 1, j + 1) + (equal ? 0 : 3)) {
            result += ComparedPlace{left.at(i), right.at(j), !equal, marked.at(j)};
            ++i;
            ++j;
        } else if (i < left.size() && table.at(i, j) == table.at(i + 1, j) + 2) {
            result += ComparedPlace{left.at(i), {}, !isSpace(left.at(i)), false};
            ++i;
        } else {
            result += ComparedPlace{{}, right.at(j), !isSpace(right.at(j)), marked.at(j)};
            ++j;
        }
    }
    return result;
}

}  // namespace madoguchi
