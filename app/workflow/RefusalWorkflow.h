// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/workflow/CaseWorkflow.h"

#include <optional>

namespace madoguchi {

/// Settles what the cloud has refused: it is done again, or set aside. The one way to either; each call inside Database::transact().
class RefusalWorkflow {
public:
    RefusalWorkflow(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// What a refusal asks for, paper above all, concerns whoever did the act: they set it aside, or the section chief who says why. An act
    /// about no case is nobody's work: whoever reads of it may. NotPermitted (detail: whose it is), ReasonMissing.
    static Done maySetAside(const Act& act, const Staff& person, const QString& note);

    /// The act that has left the outbox, with the note in the trail; nothing if there is no such refused act any more. The errors of maySetAside(); StaffUnknown, NotPermitted (not an active member any more).
    Result<std::optional<Act>> setAside(const QString& actId, const QString& staffId, const QString& note, const QDateTime& now);

    /// Does the act again on the case as the person sees it now and settles the refusal: both or neither, so that nobody does it twice.
    /// NotFound if it was settled before; why RefusedAct says that it can't be done again; the errors of CaseWorkflow::apply().
    Result<Case> doAgain(const QString& actId, int seenVersion, const Actor& actor, const QDateTime& now);

private:
    Result<std::optional<Act>> refusedAct(const QString& actId) const;
    /// What the log says of an active person; StaffUnknown, NotPermitted.
    Result<Staff> member(const QString& staffId) const;

    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
