// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/EmptyState.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_title(plainLabel({}, QLatin1String("heading"), this)), m_text(hintLabel({}, this))
{
    auto* layout = column(this, Theme::space(Theme::Space::S), Theme::space(Theme::Space::XL));
    layout->addStretch(1);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(2);
    connect(&theme, &Theme::changed, this, &EmptyState::repaintIcon);
}

void EmptyState::setMessage(Icon icon, const QString& title, const QString& text)
{
    m_drawing = icon;
    m_title->setText(title);
    setParagraph(*m_text, text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    repaintIcon();
}

void EmptyState::repaintIcon()
{
    m_icon->setPixmap(m_theme.pixmap(m_drawing, Theme::Color::Secondary, Theme::size(Theme::Size::LargeIcon), devicePixelRatioF()));
}

}  // namespace madoguchi
