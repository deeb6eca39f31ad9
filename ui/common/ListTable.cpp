// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/ListTable.h"

#include "ui/common/ListDelegate.h"
#include "ui/common/Theme.h"

#include <QHeaderView>

namespace madoguchi {

ListTable::ListTable(const Theme& theme, const char* name, const QString& words, QAbstractItemModel& model, QWidget* parent) : QTableView(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(words);
    setModel(&model);
    setItemDelegate(new ListDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Theme::size(Theme::Size::Row));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void ListTable::chooseFirst()
{
    if (!selectionModel()->hasSelection() && model()->rowCount() > 0) {
        selectRow(0);
    }
}

void ListTable::setLetters(std::initializer_list<int> widths)
{
    const int letter = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    int column = 0;
    for (const int width : widths) {
        horizontalHeader()->resizeSection(column++, width * letter);
    }
}

}  // namespace madoguchi
