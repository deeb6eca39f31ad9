// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/ErrorCode.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// A problem after RFC 9457. `type` is "urn:madoguchi:problem:" and a word; `code` is our ErrorCode's number where one fits.
/// ProblemCatalog says which word, status and code belong together.
struct Problem {
    int status = 500;
    QString type;        ///< the word only: "claim-taken", "schema"
    QString title;       ///< English, for logs and other programs; people see the ErrorCatalog's words
    QString detail;      ///< technical, no personal data; at most 500 characters
    ErrorCode code = ErrorCode::CloudProblem;
    QStringList places;  ///< JSON pointers with the rule, for a submission refused by the schema; at most 100

    friend bool operator==(const Problem&, const Problem&) = default;
};

}  // namespace madoguchi
