// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/CaseSummary.h"

#include <QDate>
#include <QMap>

namespace madoguchi {

/// How long the data of a case is kept after it has ended (保存期間), and how long it then still stands in a list before it goes.
/// The periods of Ube City are not confirmed: they are data, and five years for everything is the cautious default.
struct RetentionRules {
    int days = 5 * 365;                   ///< after the last entry, for every kind without its own
    QMap<DocumentKind, int> daysOfKind;   ///< of several kinds in one case the longest period counts
    int noticeDays = 14;                  ///< in the list of what will go, before it can go

    /// {"format": 1, "days": 1825, "daysOfKind": {"juminhyo": 365}, "noticeDays": 14}; what is missing is as by default.
    /// JsonMalformed, SchemaViolated (detail: the place). No period is shorter than 30 days: a slip of the finger must not empty the office.
    static Result<RetentionRules> read(const QByteArray& json);

    /// Whether a case can end its time at all: it has ended, and nothing of it waits here.
    static bool hasEnded(const CaseSummary& summary);
    /// The day (Asia/Tokyo) on which the case comes into the list, and the first on which it may go.
    QDate listedFrom(const CaseSummary& summary) const;
    QDate purgeableFrom(const CaseSummary& summary) const { return listedFrom(summary).addDays(noticeDays); }
    int daysFor(const CaseSummary& summary) const;
};

}  // namespace madoguchi
