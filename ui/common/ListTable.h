// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

namespace madoguchi {

class Theme;

/// A table that is read row by row: no grid, no editing, rows of the theme's height, one of them chosen, Tab leaves it.
class ListTable : public QTableView {
    Q_OBJECT
public:
    ListTable(const Theme& theme, const char* name, const QString& words, QAbstractItemModel& model, QWidget* parent);

    /// The first row is the chosen one, if none is yet.
    void chooseFirst();

    /// Widths in letters of the table's font, from the first column on; the last one takes what is left.
    void setLetters(std::initializer_list<int> widths);
};

}  // namespace madoguchi
