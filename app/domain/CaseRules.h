// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/Act.h"
#include "app/domain/Case.h"
#include "app/domain/Guard.h"
#include "app/domain/GuardFacts.h"
#include "app/domain/Role.h"
#include "app/domain/TransitionTable.h"

#include <QList>

namespace madoguchi {

/// Decides what an act makes of a case: the same function on the terminal and in the cloud. Pure: time is an argument.
class CaseRules {
public:
    /// Which guards a side can judge: the cloud has not verified the signature and has no paper in its hands.
    enum class Side { Terminal, Cloud };

    static constexpr int leaseSeconds = 4 * 60 * 60;

    explicit CaseRules(Side side) : m_side(side) {}

    /// The case after the act, or why not: ActNotAllowed, RoleNotAllowed, VersionOld, ClaimMissing, ClaimTaken, ClaimFenceOld,
    /// ReasonMissing, FieldInvalid, GuardRefused. `now` decides about leases. A claim's fence is the case's lastFence + 1.
    Result<Case> apply(const Case& before, const Act& act, Role role, const GuardFacts& facts, const QDateTime& now) const;

    /// Why the act would be refused now, without a version, a fence or a reason having been given yet; nothing if the button is enabled.
    /// A missing reason or field never disables a button: the dialog asks for it.
    std::optional<Error> refusal(const Case& current, ActKind kind, const QString& staffId, Role role, const GuardFacts& facts, const QDateTime& now) const;

    /// The case that a first submission opens.
    static Case opened(const QString& caseId, const QString& submissionId, const QDateTime& at);

    /// The case after a correction (補正): a submission on a case that is there, not an act anybody signs. ActNotAllowed if the
    /// state has no row for it: then the submission is a case of its own.
    static Result<Case> corrected(const Case& before, const QString& submissionId, const QDateTime& at);

    /// Replays what the log says has happened: no guard is asked (see heldWhenDone()), the row must exist. Used for entries that the cloud has applied,
    /// and for acts of this terminal that it has not answered yet.
    static Result<Case> replay(const Case& before, const Act& act, Role role, const QDateTime& at);

    /// Whether an act of the log was done by whoever held the case at `at`, with the fence of that claim: ClaimTaken, ClaimMissing,
    /// ClaimFenceOld. This much every terminal can judge again from the log alone, whatever the cloud has let through. Who was chief at
    /// that time the log does not say: an act that names no fence passes where a chief may act without one.
    static Done heldWhenDone(const Case& before, const Act& act, const QDateTime& at);

private:
    Side m_side;
};

}  // namespace madoguchi
