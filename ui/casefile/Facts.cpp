// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/Facts.h"

#include "ui/casefile/WrappedText.h"

#include <QGridLayout>

namespace madoguchi {

Facts::Facts(const Theme& theme, Labels labels, QWidget* parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(Theme::Space::S));
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, labels == Labels::Wide ? Theme::size(Theme::Size::LabelColumn) : 0);
    m_grid->setColumnStretch(1, 1);
}

void Facts::add(const QString& label, const QString& value, Theme::Type type)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    auto* caption = new WrappedText(m_theme, Theme::Type::Text, this);
    caption->setLinesOf(type);
    caption->setColor(Theme::Color::Secondary);
    caption->setText(label);
    auto* text = new WrappedText(m_theme, type, this);
    text->setText(value);
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(text, row, 1);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, text->accessibleName()));
}

}  // namespace madoguchi
