// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/ListDelegate.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace madoguchi {

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, m_theme.color(selected ? Theme::Color::Selection : Theme::Color::Surface));
    painter->setPen(m_theme.color(Theme::Color::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int gap = Theme::space(Theme::Space::S);
    const auto cell = option.rect.adjusted(gap, 0, -gap, -1);
    const auto font = m_theme.font(Theme::Type::Text);
    painter->setFont(font);
    painter->setPen(m_theme.color(selected ? Theme::Color::OnSelection : Theme::Color::Text));
    const auto text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

}  // namespace madoguchi
