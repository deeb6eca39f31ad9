// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/ActKind.h"
#include "app/domain/CaseState.h"
#include "app/domain/Guard.h"
#include "app/domain/Role.h"

#include <span>

namespace madoguchi {

/// A row: in `from`, one of `roles` may do `act`, if all `guards` hold; the case is then in `to`.
struct Transition {
    CaseState from;
    ActKind act;
    CaseState to;
    std::span<const Role> roles;
    std::span<const Guard> guards;
};

/// All rows. The only place that knows who may do what when: rules, buttons, cloud, tests and the README's diagram read it.
std::span<const Transition> transitionTable();

/// The row for an act in a state, or nullptr. There is at most one.
const Transition* findTransition(CaseState from, ActKind act);

bool allows(const Transition& row, Role role);

/// Whether the cloud can judge a guard. The others need a verdict, a look at the payment or the paper in somebody's hands:
/// those the cloud takes from the person who signed the act.
bool judgedByCloud(Guard guard);

/// The diagram of the README (a Mermaid state diagram, one line a row), printed from the table; ends with a line feed.
QString transitionDiagram();

}  // namespace madoguchi
