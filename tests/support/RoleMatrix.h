// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/domain/ActKind.h"
#include "app/domain/CaseState.h"
#include "app/domain/Role.h"
#include "app/domain/TransitionTable.h"

#include <QList>

#include <algorithm>

namespace madoguchi::test {

/// What some roles may do in some states.
struct Power {
    ActKind act;
    QList<Role> roles;
    QList<CaseState> states;
};

/// Who of the office may do what when, written by hand and not read from the transition table: a row there that gives anybody a new
/// power is a decision, and has to be written here too. What only citizens and the service do is nobody's power.
inline const QList<Power>& powers()
{
    using enum CaseState;
    using A = ActKind;
    static const QList<Role> office{Role::Clerk, Role::Chief}, chief{Role::Chief};
    static const QList<CaseState> workedOn{Received, Examining, AwaitingCitizen, OnHold, Examined, Approved, Issued, Sealed, Returned};
    static const QList<Power> list{
        {A::Claim, office, workedOn},
        {A::Release, office, workedOn},
        {A::HandOver, office, workedOn},
        {A::StartExamination, office, {Received}},
        {A::PutOnHold, office, {Examining}},
        {A::RequestCorrection, office, {Examining}},
        {A::AcceptPair, office, {Examining}},
        {A::FinishExamination, office, {Examining}},
        {A::Resume, office, {AwaitingCitizen, OnHold}},
        {A::Reject, office, {Received, Examining, AwaitingCitizen, OnHold, Examined}},
        {A::Reopen, office, {Examined}},
        {A::Reopen, chief, {Rejected}},
        {A::Propose, office, {Examined}},
        {A::TakeBack, office, {Proposed}},
        {A::Approve, chief, {Proposed}},
        {A::ReturnCase, chief, {Proposed}},
        {A::Issue, office, {Approved}},
        {A::Spoil, office, {Issued}},
        {A::Seal, office, {Issued}},
        {A::Dispatch, office, {Sealed}},
        {A::PullBack, office, {Approved, Issued, Sealed}},
        {A::Complete, office, {Dispatched}},
        {A::MarkReturned, office, {Dispatched, Completed}},
        {A::SendAgain, office, {Returned}},
        {A::VoidPaper, office, {Returned}},
    };
    return list;
}

inline constexpr std::array staffRoles{Role::Clerk, Role::Chief, Role::Administrator, Role::Auditor};

inline bool hasPower(Role role, ActKind act, CaseState state)
{
    return std::ranges::any_of(powers(), [&](const Power& power) { return power.act == act && power.roles.contains(role) && power.states.contains(state); });
}

/// Why somebody without the power is refused. A correction is never an act, whoever signs it.
inline ErrorCode refusalWithoutPower(ActKind act, CaseState state)
{
    return act == ActKind::Correct || !findTransition(state, act) ? ErrorCode::ActNotAllowed : ErrorCode::RoleNotAllowed;
}

/// For failures: "clerk approve proposed".
inline QByteArray nameOf(Role role, ActKind act, CaseState state)
{
    return QByteArray(code(role).data()) + ' ' + code(act).data() + ' ' + code(state).data();
}

}  // namespace madoguchi::test
