// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/RailDelegate.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/shell/Rail.h"

#include <QPainter>

namespace madoguchi {

RailDelegate::RailDelegate(const Theme& theme, Rail& rail) : QStyledItemDelegate(&rail), m_theme(theme), m_rail(rail) {}

int RailDelegate::groupGap(const QModelIndex& index)
{
    return index.data(StartsGroupRole).toBool() ? 2 * Theme::space(Theme::Space::S) : 0;
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = Theme::size(Theme::Size::Row) + Theme::space(m_rail.isNarrow() ? Theme::Space::L : Theme::Space::S);
    return {m_rail.width(), height + groupGap(index)};
}

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int gap = groupGap(index);
    const auto cell = option.rect.adjusted(0, gap, 0, 0);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (gap > 0) {
        const int y = option.rect.top() + gap / 2;
        painter->setPen(m_theme.color(Theme::Color::Line));
        painter->drawLine(option.rect.left() + Theme::space(Theme::Space::M), y, option.rect.right() - Theme::space(Theme::Space::M), y);
    }
    if (current) {
        painter->fillRect(cell, m_theme.color(Theme::Color::Selection));
        painter->fillRect(QRect(cell.topLeft(), QSize(Theme::space(Theme::Space::XS), cell.height())), m_theme.color(Theme::Color::Key));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(cell, m_theme.color(Theme::Color::Hover));
    }
    painter->setPen(m_theme.color(current ? Theme::Color::OnSelection : Theme::Color::Text));
    if (m_rail.isNarrow()) {
        paintNarrow(*painter, cell, index);
    } else {
        paintWide(*painter, cell, index, current);
    }
    painter->restore();
}

void RailDelegate::paintWide(QPainter& painter, const QRect& cell, const QModelIndex& index, bool current) const
{
    const int icon = Theme::size(Theme::Size::Icon);
    const int gap = Theme::space(Theme::Space::M);
    const QRect place(cell.left() + gap, cell.top() + (cell.height() - icon) / 2, icon, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, place);

    const auto count = figure(index.data(CountRole).toInt());
    const auto figures = m_theme.font(Theme::Type::Figure);
    const int countWidth = QFontMetrics(figures).horizontalAdvance(count);
    const auto words = cell.adjusted(gap + icon + Theme::space(Theme::Space::S), 0, -gap - countWidth - Theme::space(Theme::Space::S), 0);
    const auto font = m_theme.font(current ? Theme::Type::Strong : Theme::Type::Text);
    painter.setFont(font);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));

    painter.setFont(figures);
    if (!current && index.data(CountRole).toInt() == 0) {
        painter.setPen(m_theme.color(Theme::Color::Secondary));
    }
    painter.drawText(cell.adjusted(0, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignRight, count);
}

void RailDelegate::paintNarrow(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const int icon = Theme::size(Theme::Size::Icon);
    const QRect place(cell.center().x() - icon / 2, cell.top() + Theme::space(Theme::Space::XS), icon, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, place);
    painter.setFont(m_theme.font(Theme::Type::Caption));
    painter.drawText(cell.adjusted(0, icon + Theme::space(Theme::Space::XS), 0, 0), Qt::AlignCenter, figure(index.data(CountRole).toInt()));
}

}  // namespace madoguchi
