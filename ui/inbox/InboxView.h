// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/ColumnFilter.h"
#include "ui/inbox/Queue.h"

#include <QStringList>

namespace madoguchi {

/// A way to look at the inbox that a person has given a name.
struct InboxView {
    /// A column and how wide it is, in pixels.
    struct Column {
        InboxColumn column = InboxColumn::State;
        int width = 0;
        friend bool operator==(const Column&, const Column&) = default;
    };

    QString name;
    Queue queue = Queue::All;
    QString words;
    ColumnFilters filters;
    InboxColumn sortedBy = InboxColumn::ReceivedAt;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QList<Column> columns;  ///< that are shown, from left to right; empty: as they are
    bool opensFirst = false;  ///< at most one of a person's views

    friend bool operator==(const InboxView&, const InboxView&) = default;
};

}  // namespace madoguchi
