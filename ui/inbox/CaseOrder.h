// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"
#include "app/store/search/RowSet.h"
#include "ui/inbox/InboxColumn.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace madoguchi {

/// All rows of the index sorted by a column, equal ones by receipt number, so that nothing jumps. Sorted once; changes are put in their places.
class CaseOrder {
public:
    /// By receipt number: the order that the rows lie in.
    CaseOrder() = default;
    /// Sorts all anew; nothing if `stop` came first.
    static std::optional<CaseOrder> of(const CaseIndex& index, InboxColumn column, const StaffNames& names, const std::stop_token& stop = {});
    /// Whether of() is done between two frames. Half a million texts take most of a second: that is for another thread.
    static bool isQuick(const CaseIndex& index, InboxColumn column);

    InboxColumn column() const { return m_column; }
    /// Puts changed rows, and those at the end that are new, where they belong now. Nobody was renumbered.
    void update(const CaseIndex& index, const QList<int>& changed);
    /// Ascending.
    const std::vector<quint32>& rows() const { return m_rows; }

private:
    struct Keyed {
        quint64 key;
        quint32 row;
    };

    quint64 figure(const CaseChunk& chunk, int row) const;
    void nameClaimants(const StaffNames& names);
    bool sortFigures(const CaseIndex& index, const std::stop_token& stop);
    bool sortTexts(const CaseIndex& index, const std::stop_token& stop);
    template<typename Less>
    bool sortInSteps(std::vector<Keyed>& keyed, Less less, const std::stop_token& stop);
    bool isBefore(const CaseIndex& index, quint32 left, quint32 right) const;

    InboxColumn m_column = InboxColumn::Receipt;
    QHash<QString, quint64> m_claimants;  ///< staff id -> place of the name among the names
    std::vector<quint32> m_rows;
};

}  // namespace madoguchi
