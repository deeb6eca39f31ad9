// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/Holding.h"

#include "app/domain/CaseRules.h"
#include "app/domain/GuardRules.h"

#include <algorithm>

namespace madoguchi {

QDateTime Holding::since() const
{
    return cases.isEmpty() ? QDateTime() : cases.first().since;
}

QDateTime Holding::firstEnd() const
{
    const auto first = std::ranges::min_element(cases, {}, &HeldCase::until);
    return first == cases.end() ? QDateTime() : first->until;
}

QDateTime Holding::lastEnd() const
{
    const auto last = std::ranges::max_element(cases, {}, &HeldCase::until);
    return last == cases.end() ? QDateTime() : last->until;
}

QStringList Holding::heldIn(const CaseIndex& index, const QDateTime& now)
{
    QStringList ids;
    const qint64 moment = now.toMSecsSinceEpoch();
    for (const auto& chunk : index.chunks()) {
        for (const CaseRecord& record : chunk->records()) {
            if (record.claimant != CaseRecord::noClaim && record.claimUntil > moment) {
                ids.append(CaseChunk::idOf(record.number));
            }
        }
    }
    return ids;
}

QList<Holding> Holding::of(const QList<CaseSummary>& rows, const QHash<QString, QString>& names, const QDateTime& now)
{
    QMap<QString, Holding> found;
    for (const CaseSummary& row : rows) {
        const Claim* claim = runningClaim(row.caseNow, now);
        if (!claim) {
            continue;
        }
        Holding& holding = found[claim->staffId];
        holding.staffId = claim->staffId;
        holding.name = names.value(claim->staffId, claim->staffId);
        holding.cases.append({row, claim->until.addSecs(-CaseRules::leaseSeconds), claim->until});
    }
    QList<Holding> holdings = found.values();
    for (Holding& holding : holdings) {
        std::ranges::stable_sort(holding.cases, {}, &HeldCase::since);
    }
    std::ranges::stable_sort(holdings, {}, &Holding::name);
    return holdings;
}

}  // namespace madoguchi
