// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/JsonScan.h"

#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace madoguchi {

namespace {

/// The code unit of the \uXXXX at an offset; nothing if there is none.
std::optional<char16_t> escapedUnit(QByteArrayView bytes, qsizetype at)
{
    if (at + 6 > bytes.size() || bytes[at] != '\\' || bytes[at + 1] != 'u') {
        return std::nullopt;
    }
    bool isHex = false;
    const uint unit = bytes.sliced(at + 2, 4).toByteArray().toUInt(&isHex, 16);
    return isHex ? std::optional(char16_t(unit)) : std::nullopt;
}

/// The end of the string that begins at an offset, behind its closing quote.
qsizetype endOfString(QByteArrayView bytes, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < bytes.size(); ++at) {
        if (bytes[at] == '\\') {
            ++at;
        } else if (bytes[at] == '"') {
            return at + 1;
        }
    }
    return bytes.size();
}

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isBeyondDouble(const QByteArray& token)
{
    static const QRegularExpression grammar(QRegularExpression::anchoredPattern(QStringLiteral("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")));
    if (!grammar.match(QString::fromLatin1(token)).hasMatch()) {
        return false;
    }
    // The parser takes integers only within 64 bits; QByteArray reads numbers without the locale.
    bool fits = false;
    const double value = token.toDouble(&fits);
    return !fits || std::isinf(value) || std::abs(value) >= 9.2e18;
}

}  // namespace

std::optional<qsizetype> JsonScan::loneSurrogate(const QByteArray& bytes)
{
    for (qsizetype at = bytes.indexOf('\\'); at >= 0 && at < bytes.size(); at = bytes.indexOf('\\', at)) {
        const auto unit = escapedUnit(bytes, at);
        if (!unit || !QChar::isSurrogate(*unit)) {
            at += 2;
            continue;
        }
        const auto low = escapedUnit(bytes, at + 6);
        if (!QChar::isHighSurrogate(*unit) || !low || !QChar::isLowSurrogate(*low)) {
            return at;
        }
        at += 12;
    }
    return std::nullopt;
}

QByteArray JsonScan::withBoundedNumbers(const QByteArray& bytes)
{
    QByteArray bounded;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = at + 1;
        if (bytes[at] == '"') {
            end = endOfString(bytes, at);
        } else if (isNumberCharacter(bytes[at])) {
            while (end < bytes.size() && isNumberCharacter(bytes[end])) {
                ++end;
            }
            const QByteArray token = bytes.sliced(at, end - at);
            if (isBeyondDouble(token)) {
                bounded += token.startsWith('-') ? "-1e300" : "1e300";
                at = end;
                continue;
            }
        }
        bounded += bytes.sliced(at, end - at);
        at = end;
    }
    return bounded;
}

}  // namespace madoguchi
