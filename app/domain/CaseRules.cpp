// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"

#include "app/domain/AcceptedPair.h"
#include "app/domain/GuardRules.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

Claim leaseFor(const QString& staffId, int fence, const QDateTime& from)
{
    return {staffId, fence, from.addSecs(CaseRules::leaseSeconds)};
}

/// A correction is a submission of its own (see corrected): as an act it would change the state without new data.
Result<const Transition*> rowFor(const Case& before, ActKind kind)
{
    const Transition* row = kind == ActKind::Correct ? nullptr : findTransition(before.state, kind);
    if (!row) {
        return fail(ErrorCode::ActNotAllowed, QStringLiteral("%1 in %2").arg(code(kind), code(before.state)));
    }
    return row;
}

void rememberPerson(Case& after, const Act& act)
{
    switch (act.kind) {
    case ActKind::StartExamination:
    case ActKind::FinishExamination:
        after.examinerId = act.staffId;
        break;
    case ActKind::Propose:
        after.proposerId = act.staffId;
        break;
    case ActKind::Approve:
        after.approverId = act.staffId;
        break;
    case ActKind::Issue:
        after.issuerId = act.staffId;
        break;
    default:
        break;
    }
}

void moveClaim(Case& after, const Act& act, const QDateTime& at)
{
    if (act.kind == ActKind::Claim || act.kind == ActKind::HandOver) {
        const QString holder = act.kind == ActKind::Claim ? act.staffId : act.fields.value(QStringLiteral("to"));
        after.claim = leaseFor(holder, ++after.lastFence, at);
        return;
    }
    // Where nobody can take a case, nobody holds it; and who examines again is decided anew.
    const bool isWorkedOn = findTransition(after.state, ActKind::Claim) != nullptr;
    if (!isWorkedOn || act.kind == ActKind::Release || act.kind == ActKind::Reopen) {
        after.claim.reset();
    }
}

Case advanced(const Case& before, const Transition& row, const Act& act, const QDateTime& at)
{
    Case after = before;
    after.version += 1;
    after.state = row.to;
    after.changedAt = at;
    if (!act.reason.isEmpty()) {
        after.lastReason = act.reason;
    }
    rememberPerson(after, act);
    moveClaim(after, act, at);
    return after;
}

}  // namespace

Result<Case> CaseRules::apply(const Case& before, const Act& act, Role role, const GuardFacts& facts, const QDateTime& now) const
{
    if (act.caseId != before.id) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("caseId"));
    }
    const auto row = rowFor(before, act.kind);
    if (!row) {
        return failAs(row);
    }
    if (!allows(**row, role)) {
        return fail(ErrorCode::RoleNotAllowed, code(role));
    }
    if (act.seenVersion != before.version) {
        return fail(ErrorCode::VersionOld);
    }
    const Attempt attempt{before, act, role, facts, now};
    for (const Guard guard : (*row)->guards) {
        if (m_side == Side::Cloud && !judgedByCloud(guard)) {
            continue;
        }
        if (const Done passed = judge(guard, attempt); !passed) {
            return failAs(passed);
        }
    }
    return advanced(before, **row, act, now);
}

std::optional<Error> CaseRules::refusal(const Case& current, ActKind kind, const QString& staffId, Role role, const GuardFacts& facts, const QDateTime& now) const
{
    Act act;
    act.caseId = current.id;
    act.kind = kind;
    act.staffId = staffId;
    act.seenVersion = current.version;
    const Claim* claim = runningClaim(current, now);
    act.fence = claim && claim->staffId == staffId ? claim->fence : 0;
    // What the dialog will ask for counts as given; no staff id looks like this one.
    act.reason = QStringLiteral("?");
    act.fields = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("A"), QStringLiteral("B")}.fields();
    act.fields.insert(QStringLiteral("to"), QStringLiteral("?"));

    const auto after = apply(current, act, role, facts, now);
    return after ? std::nullopt : std::optional(after.error());
}

Case CaseRules::opened(const QString& caseId, const QString& submissionId, const QDateTime& at)
{
    Case opened;
    opened.id = caseId;
    opened.version = 1;
    opened.state = CaseState::Received;
    opened.submissionId = submissionId;
    opened.receivedAt = at;
    opened.changedAt = at;
    return opened;
}

Result<Case> CaseRules::corrected(const Case& before, const QString& submissionId, const QDateTime& at)
{
    const Transition* row = findTransition(before.state, ActKind::Correct);
    if (!row) {
        return fail(ErrorCode::ActNotAllowed, QStringLiteral("%1 in %2").arg(code(ActKind::Correct), code(before.state)));
    }
    Case after = before;
    after.version += 1;
    after.state = row->to;
    after.submissionId = submissionId;
    after.changedAt = at;
    return after;
}

Done CaseRules::heldWhenDone(const Case& before, const Act& act, const QDateTime& at)
{
    static constexpr std::array ofClaims{Guard::ClaimFree, Guard::HoldsClaim, Guard::HoldsClaimOrChief};
    const auto row = rowFor(before, act.kind);
    if (!row) {
        return failAs(row);
    }
    const GuardFacts nothingKnown;
    const Attempt attempt{before, act, Role::Chief, nothingKnown, at};
    for (const Guard guard : (*row)->guards) {
        const bool isOfClaims = std::ranges::find(ofClaims, guard) != ofClaims.end();
        if (const Done held = isOfClaims ? judge(guard, attempt) : Done{}; !held) {
            return held;
        }
    }
    return {};
}

Result<Case> CaseRules::replay(const Case& before, const Act& act, Role, const QDateTime& at)
{
    const auto row = rowFor(before, act.kind);
    if (!row) {
        return failAs(row);
    }
    return advanced(before, **row, act, at);
}

}  // namespace madoguchi
