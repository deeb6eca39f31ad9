// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

namespace madoguchi::test {

/// Invented inbox rows in any number, quick to make: the same number gives the same row, every time and everywhere.
class ManyCases {
public:
    static CaseSummary row(int number);
    static QList<CaseSummary> rows(int first, int last);

    /// Puts the rows into the store as if the log had brought them, without the log. Inside a transaction; numbers go on from those before.
    static Done store(Connection& connection, const StoreContext& context, int first, int last);
};

}  // namespace madoguchi::test
