// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// One line of a sheet: what it is, and what the citizen wrote.
struct SheetRow {
    enum class Style { Text, Name, Figures };

    QString label;
    QStringList lines;  ///< as they came; whoever shows them makes them safe
    Style style = Style::Text;
};

/// Things of which there are several of the same form: taxed properties, vehicles.
struct SheetTable {
    QStringList headings;
    QList<QStringList> rows;
};

/// A titled part of a sheet.
struct SheetSection {
    QString title;
    QString aside;  ///< short text beside the title: 「2通」
    QList<SheetRow> rows;
    SheetTable table;
};

}  // namespace madoguchi
