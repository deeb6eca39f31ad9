// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"

#include <algorithm>
#include <optional>

namespace madoguchi {

namespace {

constexpr int municipalityDigits = 6;
constexpr int numberDigits = 8;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// GS1 General Specifications 7.9: weights 3 and 1 from the right, up to the next multiple of ten.
QChar checkDigit(QStringView digits)
{
    int sum = 0;
    int weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += weight * (digit->unicode() - u'0');
        weight = 4 - weight;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

/// What a person typed as plain digits: full-width ones made narrow, spaces and every kind of hyphen dropped. Nothing if anything else is in it.
std::optional<QString> digitsOf(const QString& input)
{
    // facts/names-and-addresses.md section 7.4: the strokes that people and input methods take for a hyphen.
    static const QString strokes = QStringLiteral("-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u23AF\u2500\u2501\u30FC");
    QString digits;
    for (const QChar c : input.normalized(QString::NormalizationForm_KC)) {
        if (isAsciiDigit(c)) {
            digits += c;
        } else if (!c.isSpace() && !strokes.contains(c)) {
            return std::nullopt;
        }
    }
    return digits;
}

}  // namespace

QString CaseId::of(const QString& municipality, qint64 number)
{
    return QStringLiteral("%1-%2").arg(municipality).arg(number, numberDigits, 10, QLatin1Char('0'));
}

QString CaseId::receiptNumber(const QString& caseId)
{
    const QString number = caseId.right(numberDigits);
    return QStringLiteral("%1-%2-%3").arg(number.left(4), number.mid(4), checkDigit(number));
}

Result<QString> CaseId::fromInput(const QString& input, const QString& municipality)
{
    const auto invalid = [] { return fail(ErrorCode::FieldInvalid, QStringLiteral("receiptNumber")); };
    const auto digits = digitsOf(input);
    if (!digits) {
        return invalid();
    }
    QString id;
    if (digits->size() == municipalityDigits + numberDigits) {
        id = digits->left(municipalityDigits) + u'-' + digits->mid(municipalityDigits);
    } else if (digits->size() == numberDigits + 1 && digits->back() == checkDigit(digits->first(numberDigits))) {
        id = municipality + u'-' + digits->first(numberDigits);
    }
    return isValid(id) ? Result<QString>(id) : invalid();
}

bool CaseId::isValid(const QString& caseId)
{
    const QStringView id(caseId);
    if (id.size() != municipalityDigits + 1 + numberDigits || id.at(municipalityDigits) != u'-') {
        return false;
    }
    const auto municipality = id.first(municipalityDigits), number = id.last(numberDigits);
    return std::all_of(municipality.begin(), municipality.end(), isAsciiDigit) && std::all_of(number.begin(), number.end(), isAsciiDigit)
        && std::any_of(number.begin(), number.end(), [](QChar digit) { return digit != u'0'; });
}

}  // namespace madoguchi
