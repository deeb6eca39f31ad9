// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Words.h"

#include "app/domain/JapaneseDate.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <QVariant>

namespace madoguchi {

QString kindsText(const QList<DocumentKind>& kinds)
{
    if (kinds.isEmpty()) {
        return {};
    }
    const auto first = label(kinds.first());
    return kinds.size() == 1 ? first : QCoreApplication::translate("Words", "%1 and %2 more").arg(first).arg(kinds.size() - 1);
}

QString figure(qint64 number)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(number);
}

QString momentText(const QDateTime& moment, const QDateTime& now)
{
    if (!moment.isValid()) {
        return QCoreApplication::translate("Words", "not yet");
    }
    const auto text = JapaneseDate::compact(moment);
    return JapaneseDate::dateOf(moment) == JapaneseDate::dateOf(now) ? text.section(QLatin1Char(' '), 1) : text;
}

QLabel* plainLabel(const QString& text, QLatin1String type, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setProperty("type", QString(type));
    return made;
}

QLabel* paragraphLabel(const QString& text, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    setParagraph(*made, text);
    return made;
}

void setParagraph(QLabel& label, const QString& text)
{
    // pre-wrap: otherwise the wide space between family and given name would be made a narrow one.
    const auto form = QStringLiteral("<div style=\"line-height:150%; white-space:pre-wrap\">%1</div>");
    label.setText(text.isEmpty() ? QString() : form.arg(text.toHtmlEscaped()));
    label.setAccessibleName(text);
}

QLabel* hintLabel(const QString& text, QWidget* parent)
{
    auto* made = paragraphLabel(text, parent);
    made->setProperty("tone", QStringLiteral("secondary"));
    return made;
}

QVBoxLayout* column(QWidget* parent, int spacing, int margin)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setSpacing(spacing);
    layout->setContentsMargins(margin, margin, margin, margin);
    return layout;
}

QHBoxLayout* row(QWidget* parent, int spacing, int margin)
{
    auto* layout = new QHBoxLayout(parent);
    layout->setSpacing(spacing);
    layout->setContentsMargins(margin, margin, margin, margin);
    return layout;
}

}  // namespace madoguchi
