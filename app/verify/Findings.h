// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Finding.h"

#include <QList>

#include <algorithm>

namespace madoguchi {

/// Collects what is found about one message: everything, not only the first; each code with each detail once.
class Findings {
public:
    /// `detail` is technical English without personal data.
    void add(FindingCode code, const QString& detail = {})
    {
        const Finding finding{code, detail};
        if (!m_list.contains(finding)) {
            m_list.append(finding);
        }
    }
    bool has(FindingCode code) const
    {
        return std::ranges::any_of(m_list, [&](const Finding& finding) { return finding.code == code; });
    }
    const QList<Finding>& list() const { return m_list; }

private:
    QList<Finding> m_list;
};

}  // namespace madoguchi
