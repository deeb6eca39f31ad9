// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/RailButton.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace madoguchi {

RailButton::RailButton(const Theme& theme, Icon icon, const QString& words, QWidget* parent) : QToolButton(parent), m_theme(theme), m_icon(icon)
{
    setText(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = Theme::size(Theme::Size::Row) + Theme::space(Theme::Space::S);
    const int side = Theme::size(Theme::Size::Icon) + 2 * Theme::space(Theme::Space::M);
    return {m_narrow ? side : side + Theme::space(Theme::Space::S) + QFontMetrics(m_theme.font(Theme::Type::Text)).horizontalAdvance(text()), height};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isDown() || underMouse()) {
        painter.fillRect(rect(), m_theme.color(isDown() ? Theme::Color::Selection : Theme::Color::Hover));
    }
    const int side = Theme::size(Theme::Size::Icon);
    const int gap = Theme::space(Theme::Space::M);
    const QRect place(m_narrow ? (width() - side) / 2 : gap, (height() - side) / 2, side, side);
    m_theme.icon(m_icon).paint(&painter, place);
    if (!m_narrow) {
        painter.setFont(m_theme.font(Theme::Type::Text));
        painter.setPen(m_theme.color(Theme::Color::Text));
        painter.drawText(rect().adjusted(gap + side + Theme::space(Theme::Space::S), 0, -gap, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
}

}  // namespace madoguchi
