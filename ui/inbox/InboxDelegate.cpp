// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/InboxDelegate.h"

#include "ui/inbox/CaseSelection.h"

#include <QPainter>

namespace madoguchi {

InboxDelegate::InboxDelegate(const Theme& theme, const CaseTableModel& model, const CaseSelection& selection, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model), m_selection(selection)
{
    connect(&theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto column = allInboxColumns.at(size_t(index.column()));
    const auto row = m_model.row(m_selection.sourceRow(index.row()));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, m_theme.color(selected ? Theme::Color::Selection : Theme::Color::Surface));
    painter->setPen(m_theme.color(Theme::Color::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const int gap = Theme::space(Theme::Space::S);
    auto cell = option.rect.adjusted(gap, 0, -gap, -1);
    if (column == InboxColumn::State) {
        if (row.refusedActs > 0 || row.waitingActs > 0) {
            paintUnsent(*painter, cell, row.refusedActs > 0);
        }
        paintBadge(*painter, cell, badgeOf(row.caseNow.state), selected);
    } else if (column == InboxColumn::Outcome) {
        paintBadge(*painter, cell, badgeOf(row.outcome), selected);
    } else {
        const auto font = m_theme.font(fontOf(column));
        painter->setFont(font);
        painter->setPen(m_theme.color(selected ? Theme::Color::OnSelection : Theme::Color::Text));
        const auto text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    }
    painter->restore();
}

void InboxDelegate::paintBadge(QPainter& painter, QRect cell, const BadgeLook& look, bool selected) const
{
    const int side = Theme::size(Theme::Size::SmallIcon);
    const auto tone = Theme::colorOf(look.tone);
    const int top = cell.top() + (cell.height() - side) / 2;
    painter.drawPixmap(QPoint(cell.left(), top), icon(look.icon, tone, painter.device()->devicePixelRatioF()));
    cell.setLeft(cell.left() + side + Theme::space(Theme::Space::XS));
    // A note is everyday: its word stays in the colour of text.
    const auto ink = selected ? Theme::Color::OnSelection : look.tone == Tone::Note ? Theme::Color::Text : tone;
    painter.setPen(m_theme.color(ink));
    const auto font = m_theme.font(look.tone == Tone::Bad ? Theme::Type::Strong : Theme::Type::Text);
    painter.setFont(font);
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, QFontMetrics(font).elidedText(look.text, Qt::ElideRight, cell.width()));
}

void InboxDelegate::paintUnsent(QPainter& painter, QRect& cell, bool refused) const
{
    const int side = Theme::size(Theme::Size::SmallIcon);
    const auto& drawing = icon(refused ? Icon::Refused : Icon::Send, refused ? Theme::Color::Bad : Theme::Color::Hold, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPoint(cell.right() - side, cell.top() + (cell.height() - side) / 2), drawing);
    cell.setRight(cell.right() - side - Theme::space(Theme::Space::XS));
}

const QPixmap& InboxDelegate::icon(Icon drawing, Theme::Color role, qreal ratio) const
{
    auto& pixmap = m_icons[(quint64(drawing) << 32) | (quint64(role) << 16) | quint64(ratio * 100)];
    if (pixmap.isNull()) {
        pixmap = m_theme.pixmap(drawing, role, Theme::size(Theme::Size::SmallIcon), ratio);
    }
    return pixmap;
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {usualWidth(allInboxColumns.at(size_t(index.column())), m_theme), Theme::size(Theme::Size::Row)};
}

}  // namespace madoguchi
