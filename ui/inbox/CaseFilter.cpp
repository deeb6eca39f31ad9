// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseFilter.h"

#include "ui/inbox/SearchKey.h"

#include <algorithm>

namespace madoguchi {

void CaseFilter::setText(const QString& typed)
{
    m_terms = SearchKey::terms(typed);
}

bool CaseFilter::finds(const QString& searchKey) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const QString& term) { return searchKey.contains(term); });
}

}  // namespace madoguchi
