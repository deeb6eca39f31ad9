// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/SearchKey.h"

#include "app/domain/CommonForms.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi {

namespace {

/// The strokes that people and input methods take for a hyphen (facts: names and addresses, section 7.4).
bool isHyphen(char32_t letter)
{
    return QStringView(u"-‐‑‒–—―−⁃─━﹘﹣－⎯⏤").contains(QChar(char16_t(letter)));
}

bool isSelector(char32_t letter)
{
    return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

QString withoutSelectors(const QString& text)
{
    QString visible;
    for (const uint letter : text.toUcs4()) {
        if (!isSelector(letter)) {
            visible += QStringView(QChar::fromUcs4(letter));
        }
    }
    return visible;
}

bool mayHoldSelectors(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate() || isSelector(unit.unicode()); });
}

}  // namespace

QString SearchKey::fold(const QString& text)
{
    constexpr char32_t firstKatakana = 0x30A1, lastKatakana = 0x30F6, toHiragana = 0x60, prolonged = 0x30FC, firstOfManyForms = 0x3041;
    const auto folded = (mayHoldSelectors(text) ? withoutSelectors(text) : text).normalized(QString::NormalizationForm_KC).toCaseFolded();
    const auto& forms = CommonForms::builtIn();
    QString key;
    key.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t letter = folded.at(i).unicode();
        if (folded.at(i).isHighSurrogate() && i + 1 < folded.size()) {
            letter = QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1));
            ++i;
        }
        // A prolonged-sound mark after a digit was meant as a hyphen.
        const bool meantAsHyphen = letter == prolonged && !key.isEmpty() && isDigit(key.back());
        if (QChar::isSpace(letter) || letter < U' ' || letter == 0x7F || (letter <= 0xFFFF && isHyphen(letter)) || meantAsHyphen) {
            continue;
        }
        if (letter >= firstKatakana && letter <= lastKatakana) {
            letter -= toHiragana;
        }
        key += QStringView(QChar::fromUcs4(letter < firstOfManyForms ? letter : forms.of(letter)));
    }
    return key;
}

QStringList SearchKey::terms(const QString& typed)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (const auto& word : typed.split(spaces, Qt::SkipEmptyParts)) {
        if (auto term = fold(word); !term.isEmpty()) {
            terms << term;
        }
    }
    return terms;
}

}  // namespace madoguchi
