// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"

namespace madoguchi::test {

/// Citizens that never lived and what they asked for: the same number gives the same case, every time and everywhere.
class InventedCity {
public:
    /// 9:30 on Tuesday, 24 November 2026, in Tokyo.
    static QDateTime morning();
    static QList<Staff> staff();

    /// Case number `number` (from 1): most are new and good, some further along, some with findings, a few with everything at its longest.
    static CaseFile caseFile(int number);
    /// The case as a row of the inbox.
    static CaseSummary summaryOf(const CaseFile& file);

    /// A name of 100 letters, an address of 200, twelve findings: what a screen must still hold.
    static CaseFile longestCase(int number);
};

}  // namespace madoguchi::test
