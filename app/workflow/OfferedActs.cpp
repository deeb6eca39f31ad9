// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/OfferedActs.h"

#include "app/domain/CaseRules.h"
#include "app/workflow/GuardFactsReader.h"
#include "app/workflow/PaperRule.h"

#include <algorithm>
#include <array>

namespace madoguchi {

static bool isForStaff(const Transition& row)
{
    static constexpr std::array staffRoles{Role::Clerk, Role::Chief, Role::Administrator};
    return std::ranges::any_of(staffRoles, [&](Role role) { return allows(row, role); });
}

QList<OfferedAct> OfferedActs::of(const CaseFile& file, const Staff& staff, const QDateTime& now)
{
    const CaseRules rules(CaseRules::Side::Terminal);
    const Case& shown = file.summary.caseNow;
    const GuardFacts facts = GuardFactsReader::of(file.verdict);
    QList<OfferedAct> offered;
    for (const Transition& row : transitionTable()) {
        if (row.from == shown.state && isForStaff(row)) {
            auto refusal = rules.refusal(shown, row.act, staff.id, staff.role, facts, now);
            if (!refusal && !PaperRule::allows(row.act, staff.id, file.confirmedClaim, shown.claim, now)) {
                refusal = Error{ErrorCode::ClaimUnconfirmed, {}};
            }
            offered.append({row.act, refusal});
        }
    }
    return offered;
}

}  // namespace madoguchi
