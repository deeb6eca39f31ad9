// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace madoguchi {

/// A date, month or year that a person typed to find cases: "R8.11.23", 「令和8年11月」, "2026/11/23", "20261123", "11/23".
class DateTerm {
public:
    /// Of a folded term (SearchKey::terms); nothing if it is no date.
    static std::optional<DateTerm> of(const QString& term);

    /// Whether a moment (milliseconds since 1970, UTC) lies in it, in Asia/Tokyo.
    bool holds(qint64 moment) const;

private:
    DateTerm() = default;

    std::vector<bool> m_days;  ///< from 2020-01-01 on; the service began later
};

}  // namespace madoguchi
