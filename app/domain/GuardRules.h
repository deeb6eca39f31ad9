// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Act.h"
#include "app/domain/Case.h"
#include "app/domain/Guard.h"
#include "app/domain/GuardFacts.h"
#include "app/domain/Role.h"

namespace madoguchi {

/// All a guard may look at. Lives only during one judgement: it refers to values of the caller.
struct Attempt {
    const Case& current;
    const Act& act;
    Role role;
    const GuardFacts& facts;
    const QDateTime& now;
};

/// Whether the guard lets the act through, or the error that says why not.
Done judge(Guard guard, const Attempt& attempt);

/// The claim of a case if its lease has not ended, else nullptr.
const Claim* runningClaim(const Case& current, const QDateTime& now);

}  // namespace madoguchi
