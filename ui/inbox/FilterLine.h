// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/ColumnFilter.h"

#include <QWidget>

namespace madoguchi {

class FlowLayout;
class Theme;

/// The filters that hide rows just now, each with a cross: nobody takes a filtered list for a whole one. Not there without filters.
class FilterLine : public QWidget {
    Q_OBJECT
public:
    explicit FilterLine(const Theme& theme, QWidget* parent = nullptr);

    void display(const ColumnFilters& filters);

Q_SIGNALS:
    void removed(madoguchi::InboxColumn column);
    void cleared();

private:
    void addChip(const ColumnFilter& filter);

    const Theme& m_theme;
    ColumnFilters m_filters;
    FlowLayout* m_layout;
};

}  // namespace madoguchi
