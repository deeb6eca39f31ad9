// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AuditTrail.h"
#include "app/store/CaseTable.h"
#include "app/store/Outbox.h"
#include "app/store/PaperInHand.h"
#include "app/store/PulledPage.h"
#include "app/store/StaffTable.h"

#include <QDateTime>

namespace madoguchi {

/// What happens to acts on this side of the wire: done, answered, seen. Each time the outbox, what is shown of the case, and the trail
/// change together.
class OutboxWriter {
public:
    OutboxWriter(Connection& connection, const ColumnSealer& sealer);

    /// As CaseStore::addAct().
    Result<Case> add(const SignedAct& signedAct, const Act& act);
    /// An act about no case: the outbox row alone, for it says where the trail ends without it.
    Done addOfficeAct(const SignedAct& signedAct, const Act& act) { return m_outbox.add(signedAct, act); }
    /// As CaseStore::recordAnswers().
    Result<AnswerOutcome> record(const QList<ActOutcome>& answers, const QDateTime& now);
    /// As CaseStore::acknowledgeRefusal().
    Result<bool> acknowledge(const QString& actId, const QString& staffId, const QDateTime& now, const QString& note);
    /// Takes in acts of another copy of this terminal's database, in their order. Their cases may not be here yet; the pull that brings
    /// them counts the acts then.
    Done adopt(const QList<OutboxItem>& items);

private:
    /// Whoever works on a printed case that they held has its paper before them.
    Done notePaper(const Act& act, const Case& shown);
    Done recordOne(const ActOutcome& answer, const QDateTime& now, AnswerOutcome& outcome);
    /// Computes anew what is shown of the case.
    Result<Case> refresh(const QString& caseId);
    /// The same where a case may be unknown: an act that was saved from a damaged file is sent before its case is here again.
    Done refreshKnown(const QStringList& caseIds);

    CaseTable m_cases;
    Outbox m_outbox;
    StaffTable m_staff;
    AuditTrail m_audit;
    PaperInHand m_paper;
};

}  // namespace madoguchi
