// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/VisibleText.h"

#include <QChar>
#include <QStringList>

namespace madoguchi {

namespace {

bool isHangulFiller(char32_t character)
{
    return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:  // no font of ours has a meaning for it
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isHangulFiller(character);
    }
}

}  // namespace

QString withVisibleControls(const QString& text)
{
    QString visible;
    visible.reserve(text.size());
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isInvisible(character)) {
            visible += QStringLiteral("〔U+%1〕").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            visible += QString::fromUcs4(&character, 1);
        }
    }
    return visible;
}

QString withVisibleControlsInLines(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        line = withVisibleControls(line);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace madoguchi
