// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/GuardFacts.h"
#include "app/domain/Verdict.h"
#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

namespace madoguchi {

/// Collects what the guards need to know of a case. What nobody has established stays "no" and refuses.
class GuardFactsReader {
public:
    /// From the verdict of the submission that counts now.
    static Result<GuardFacts> read(Connection& connection, const StoreContext& context, const QString& caseId);
    static GuardFacts of(const Verdict& verdict);
};

}  // namespace madoguchi
