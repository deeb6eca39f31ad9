// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/InboxColumn.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace madoguchi {

/// What one column is asked for. Which of the fields count is a matter of the column (filterKind).
struct ColumnFilter {
    InboxColumn column = InboxColumn::State;
    QString words;                    ///< must all stand in the field, as in a search
    quint32 values = 0;               ///< a bit for each value that is let through
    std::optional<qint64> from, to;   ///< both inclusive: yen, copies, or QDate::toJulianDay() of a day in Tokyo

    /// Lets everything through.
    bool isEmpty() const { return words.trimmed().isEmpty() && values == 0 && !from && !to; }
    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

/// At most one a column, none of them empty, in the order of the columns.
using ColumnFilters = QList<ColumnFilter>;

/// How a column can be filtered.
enum class FilterKind { Words, Values, Dates, Figures };
FilterKind filterKind(InboxColumn column);

/// One of the values that a column of FilterKind::Values can have.
struct FilterValue {
    int bit = 0;
    QLatin1String code;  ///< in files
    QString label;
};
QList<FilterValue> filterValues(InboxColumn column);

/// 「状態：受付、審査中」, 「受付日時：R8.11.1～」
QString textOf(const ColumnFilter& filter);
/// The filters with this one in the place of that of its column; an empty one takes it away.
ColumnFilters with(const ColumnFilters& filters, const ColumnFilter& filter);

}  // namespace madoguchi
