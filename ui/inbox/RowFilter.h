// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"
#include "app/store/search/FieldSearch.h"
#include "app/store/search/RowSet.h"
#include "ui/inbox/ColumnFilter.h"

#include <vector>

namespace madoguchi {

/// The filters of the columns, ready to be asked about rows.
class RowFilter {
public:
    /// `now`: a claim that has ended is nobody's.
    RowFilter(const ColumnFilters& filters, const StaffNames& names, const QDateTime& now);

    /// The rows that every filter lets through.
    RowSet find(const CaseIndex& index) const;

private:
    bool letsThrough(const CaseRecord& record) const;
    bool isClaimedByOneOf(const CaseRecord& record, const std::vector<bool>& asked) const;
    std::vector<bool> askedClaimants(const CaseChunk& chunk) const;

    ColumnFilters m_plain;  ///< those that the record alone answers
    std::vector<FieldSearch> m_searches;
    QStringList m_claimantWords;
    StaffNames m_names;
    qint64 m_now;
};

}  // namespace madoguchi
