// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "sync/wire/Problem.h"

#include <QLatin1String>

#include <span>

namespace madoguchi {

/// How one ErrorCode travels.
struct ProblemEntry {
    ErrorCode code;
    int status;           ///< HTTP status (RFC 9110)
    QLatin1String type;
    QLatin1String title;
};

/// The one table that both ends read, so that a refusal means at the terminal what the cloud meant.
class ProblemCatalog {
public:
    static std::span<const ProblemEntry> all();
    /// nullptr if the code never travels.
    static const ProblemEntry* find(ErrorCode code);
    static const ProblemEntry* find(QStringView type);
};

/// A code without an entry becomes "internal" with its name (MDG-4004) as detail: the cloud's inside is nobody's business, but support can look it up.
Problem problemFor(const Error& error);
/// A problem without a code of its own becomes CloudProblem with its type as detail.
Error errorFrom(const Problem& problem);

}  // namespace madoguchi
