// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace madoguchi {

/// The right to work on a case (担当): a lease with a number that grows with every claim of the case.
struct Claim {
    QString staffId;
    int fence = 0;
    QDateTime until;  ///< UTC; at this moment the lease has ended

    friend bool operator==(const Claim&, const Claim&) = default;
};

}  // namespace madoguchi
