// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"

#include <algorithm>
#include <vector>

namespace madoguchi {

/// A list of cases as it was shown at a moment: half a million rows are as quick to remember as ten.
class ShownCases {
public:
    ShownCases() = default;
    /// Rows of the index, in the order of the list.
    ShownCases(CaseIndex index, std::vector<quint32> rows) : m_index(std::move(index)), m_rows(std::move(rows)) {}
    /// A list of one.
    explicit ShownCases(const QString& caseId) : m_only(caseId) {}

    int size() const { return m_only.isEmpty() ? int(m_rows.size()) : 1; }
    QString at(int place) const { return m_only.isEmpty() ? m_index.caseId(int(m_rows[size_t(place)])) : m_only; }
    /// -1 if it is not in the list.
    int indexOf(const QString& caseId) const
    {
        if (!m_only.isEmpty()) {
            return caseId == m_only ? 0 : -1;
        }
        const auto found = std::find(m_rows.begin(), m_rows.end(), quint32(m_index.indexOf(caseId)));
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

private:
    CaseIndex m_index;
    std::vector<quint32> m_rows;
    QString m_only;
};

}  // namespace madoguchi
