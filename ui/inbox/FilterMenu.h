// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/ColumnFilter.h"

#include <QToolButton>

namespace madoguchi {

/// The button that filters by any column, also one that is not shown: for the keyboard, and for whoever does not know the head's menu.
class FilterMenu : public QToolButton {
    Q_OBJECT
public:
    explicit FilterMenu(QWidget* parent = nullptr);

    /// The columns with a filter are ticked.
    void mark(const ColumnFilters& filters);
    /// Opens the menu below the button.
    void open();

Q_SIGNALS:
    void chosen(madoguchi::InboxColumn column);
};

}  // namespace madoguchi
