// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/Rail.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/shell/RailDelegate.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace madoguchi {

Rail::Rail(const Theme& theme, QWidget* parent)
    : QListView(parent), m_theme(theme), m_items(new QStandardItemModel(int(allQueues.size()), 1, this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Queues"));
    for (size_t i = 0; i < allQueues.size(); ++i) {
        auto* item = new QStandardItem(label(allQueues.at(i)));
        item->setEditable(false);
        item->setData(code(allQueues.at(i)), RailDelegate::CodeRole);
        // What needs care, and what is over, stand apart from the way a case goes.
        item->setData(allQueues.at(i) == Queue::Attention || allQueues.at(i) == Queue::Ended, RailDelegate::StartsGroupRole);
        m_items->setItem(int(i), item);
    }
    setModel(m_items);
    setItemDelegate(new RailDelegate(theme, *this));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setMouseTracking(true);
    setCounts({});
    setNarrow(false);
    repaintIcons();
    connect(&theme, &Theme::changed, this, &Rail::repaintIcons);
}

void Rail::setCounts(const QueueCounts& counts)
{
    for (size_t i = 0; i < allQueues.size(); ++i) {
        auto* item = m_items->item(int(i));
        item->setData(counts.at(i), RailDelegate::CountRole);
        const auto words = tr("%1: %2 cases").arg(label(allQueues.at(i)), figure(counts.at(i)));
        item->setData(words, Qt::AccessibleTextRole);
        item->setToolTip(words);
    }
}

int Rail::count(Queue queue) const
{
    return m_items->item(int(queue))->data(RailDelegate::CountRole).toInt();
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(Theme::size(narrow ? Theme::Size::RailNarrow : Theme::Size::Rail));
    scheduleDelayedItemsLayout();
}

void Rail::mark(std::optional<Queue> queue)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (queue) {
        setCurrentIndex(m_items->index(int(*queue), 0));
    } else {
        clearSelection();
        setCurrentIndex({});
    }
}

void Rail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid()) {
        Q_EMIT queueChosen(allQueues.at(size_t(current.row())));
    }
}

void Rail::mousePressEvent(QMouseEvent* event)
{
    const auto before = currentIndex();
    QListView::mousePressEvent(event);
    // A click on the queue that is marked already still means "show me this queue" (from a case page).
    if (before.isValid() && before == indexAt(event->pos())) {
        Q_EMIT queueChosen(allQueues.at(size_t(before.row())));
    }
}

void Rail::repaintIcons()
{
    for (size_t i = 0; i < allQueues.size(); ++i) {
        m_items->item(int(i))->setIcon(m_theme.icon(iconOf(allQueues.at(i))));
    }
}

}  // namespace madoguchi
