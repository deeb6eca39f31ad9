// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"
#include "app/store/search/RowSet.h"
#include "ui/inbox/InboxColumn.h"

#include <vector>

namespace madoguchi {

/// All rows of the index sorted by a column, equal ones by receipt number, so that nothing jumps. Sorted once; changes are put in their places.
class CaseOrder {
public:
    /// Sorts all anew.
    void sort(const CaseIndex& index, InboxColumn column, const StaffNames& names);
    /// Puts changed rows, and those at the end that are new, where they belong now. Nobody was renumbered.
    void update(const CaseIndex& index, const QList<int>& changed);
    /// Ascending.
    const std::vector<quint32>& rows() const { return m_rows; }

private:
    struct Keyed {
        quint64 key;
        quint32 row;
        friend bool operator<(const Keyed& a, const Keyed& b) { return a.key != b.key ? a.key < b.key : a.row < b.row; }
    };

    /// What is compared first; of texts four letters from 4 * depth on.
    quint64 key(const CaseIndex& index, int row, int depth) const;
    quint64 claimantKey(const CaseIndex& index, int row) const;
    void sortFrom(const CaseIndex& index, std::vector<quint32>::iterator begin, std::vector<quint32>::iterator end, int depth);
    bool isBefore(const CaseIndex& index, quint32 left, quint32 right) const;

    InboxColumn m_column = InboxColumn::Receipt;
    QHash<QString, quint64> m_claimants;  ///< staff id -> place of the name among the names
    std::vector<quint32> m_rows;
};

}  // namespace madoguchi
