// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/FilterMenu.h"

#include <QMenu>

#include <algorithm>

namespace madoguchi {

FilterMenu::FilterMenu(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("filterMenu"));
    setText(tr("Filters"));
    setToolTip(tr("Filter by a column (Ctrl+Shift+F)"));
    setPopupMode(InstantPopup);
    auto* menu = new QMenu(this);
    for (const InboxColumn column : allInboxColumns) {
        auto* action = menu->addAction(tr("%1…").arg(label(column)));
        action->setCheckable(true);
        action->setData(int(column));
        connect(action, &QAction::triggered, this, [this, action, column] {
            action->setChecked(!action->isChecked());  // what is ticked is a matter of mark()
            Q_EMIT chosen(column);
        });
    }
    setMenu(menu);
}

void FilterMenu::mark(const ColumnFilters& filters)
{
    for (QAction* action : menu()->actions()) {
        const auto column = InboxColumn(action->data().toInt());
        action->setChecked(std::any_of(filters.begin(), filters.end(), [column](const ColumnFilter& filter) { return filter.column == column; }));
    }
}

void FilterMenu::open()
{
    menu()->popup(mapToGlobal(rect().bottomLeft()));
}

}  // namespace madoguchi
