// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/GuardRules.h"

#include "app/domain/AcceptedPair.h"

#include <array>

namespace madoguchi {

namespace {

Done refuse(Guard guard)
{
    return fail(ErrorCode::GuardRefused, code(guard));
}

template<bool GuardFacts::*fact, Guard guard>
Done established(const Attempt& attempt)
{
    return attempt.facts.*fact ? Done{} : refuse(guard);
}

Done claimFree(const Attempt& attempt)
{
    const Claim* claim = runningClaim(attempt.current, attempt.now);
    return !claim || claim->staffId == attempt.act.staffId ? Done{} : fail(ErrorCode::ClaimTaken);
}

Done holdsClaim(const Attempt& attempt)
{
    const Claim* claim = runningClaim(attempt.current, attempt.now);
    if (!claim) {
        return fail(ErrorCode::ClaimMissing);
    }
    if (claim->staffId != attempt.act.staffId) {
        // Who names a fence has held the case: it was taken over. Who names none never did.
        return fail(attempt.act.fence > 0 ? ErrorCode::ClaimFenceOld : ErrorCode::ClaimTaken);
    }
    return claim->fence == attempt.act.fence ? Done{} : fail(ErrorCode::ClaimFenceOld);
}

Done reasonGiven(const Attempt& attempt)
{
    return attempt.act.reason.trimmed().isEmpty() ? fail(ErrorCode::ReasonMissing) : Done{};
}

Done holdsClaimOrChief(const Attempt& attempt)
{
    const Done holds = holdsClaim(attempt);
    // Who names a fence acts as the holder: a chief's right doesn't bring an old fence back to life.
    if (holds || attempt.role != Role::Chief || attempt.act.fence > 0) {
        return holds;
    }
    if (attempt.act.kind == ActKind::Release && !runningClaim(attempt.current, attempt.now)) {
        return holds;  // nothing to let go of, not even for the chief
    }
    return reasonGiven(attempt);
}

Done targetNamed(const Attempt& attempt)
{
    const QString to = attempt.act.fields.value(QStringLiteral("to"));
    const Claim* claim = runningClaim(attempt.current, attempt.now);
    const bool isHolder = claim && claim->staffId == to;
    return to.isEmpty() || isHolder ? fail(ErrorCode::FieldInvalid, QStringLiteral("to")) : Done{};
}

Done pairNamed(const Attempt& attempt)
{
    return AcceptedPair::fromFields(attempt.act.fields) ? Done{} : fail(ErrorCode::FieldInvalid, QStringLiteral("pair"));
}

Done verdictNotBad(const Attempt& attempt)
{
    return attempt.facts.verdictKnown && !attempt.facts.verdictBad ? Done{} : refuse(Guard::VerdictNotBad);
}

Done fourEyesApprover(const Attempt& attempt)
{
    return attempt.act.staffId != attempt.current.examinerId ? Done{} : refuse(Guard::FourEyesApprover);
}

Done fourEyesIssuer(const Attempt& attempt)
{
    const bool approved = attempt.act.staffId == attempt.current.approverId;
    const bool examined = attempt.act.staffId == attempt.current.examinerId && !attempt.facts.issuerMayBeExaminer;
    return approved || examined ? refuse(Guard::FourEyesIssuer) : Done{};
}

/// A guard and the function that judges it, in the order of the enumeration.
struct GuardRow {
    Guard guard;
    Done (*judge)(const Attempt&);
};

constexpr std::array rules{
    GuardRow{Guard::ClaimFree, claimFree},
    GuardRow{Guard::HoldsClaim, holdsClaim},
    GuardRow{Guard::HoldsClaimOrChief, holdsClaimOrChief},
    GuardRow{Guard::ReasonGiven, reasonGiven},
    GuardRow{Guard::TargetNamed, targetNamed},
    GuardRow{Guard::VerdictNotBad, verdictNotBad},
    GuardRow{Guard::CautionsLookedAt, established<&GuardFacts::cautionsLookedAt, Guard::CautionsLookedAt>},
    GuardRow{Guard::ChecklistDone, established<&GuardFacts::checklistDone, Guard::ChecklistDone>},
    GuardRow{Guard::FourEyesApprover, fourEyesApprover},
    GuardRow{Guard::FourEyesIssuer, fourEyesIssuer},
    GuardRow{Guard::PaymentCovers, established<&GuardFacts::paymentCovers, Guard::PaymentCovers>},
    GuardRow{Guard::NotRevoked, established<&GuardFacts::notRevoked, Guard::NotRevoked>},
    GuardRow{Guard::Unrestricted, established<&GuardFacts::unrestricted, Guard::Unrestricted>},
    GuardRow{Guard::ScansMatched, established<&GuardFacts::scansMatched, Guard::ScansMatched>},
    GuardRow{Guard::PaymentCaptured, established<&GuardFacts::paymentCaptured, Guard::PaymentCaptured>},
    GuardRow{Guard::PairNamed, pairNamed},
};

constexpr bool rulesAreInOrder()
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].guard != allGuards[i]) {
            return false;
        }
    }
    return rules.size() == allGuards.size();
}
static_assert(rulesAreInOrder());

}  // namespace

Done judge(Guard guard, const Attempt& attempt)
{
    return rules[static_cast<std::size_t>(guard)].judge(attempt);
}

const Claim* runningClaim(const Case& current, const QDateTime& now)
{
    return current.claim && now < current.claim->until ? &*current.claim : nullptr;
}

}  // namespace madoguchi
