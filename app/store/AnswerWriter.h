// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AuditTrail.h"
#include "app/store/CaseTable.h"
#include "app/store/Outbox.h"
#include "app/store/PulledPage.h"
#include "app/store/StaffTable.h"

#include <QDateTime>

namespace madoguchi {

/// Records what became of acts: marks the outbox, computes anew what is shown, and writes refusals into the trail.
class AnswerWriter {
public:
    AnswerWriter(Connection& connection, const ColumnSealer& sealer);

    /// As CaseStore::recordAnswers().
    Result<AnswerOutcome> record(const QList<ActOutcome>& answers, const QDateTime& now);
    /// As CaseStore::acknowledgeRefusal().
    Result<bool> acknowledge(const QString& actId, const QString& staffId, const QDateTime& now);

private:
    Done recordOne(const ActOutcome& answer, const QDateTime& now, AnswerOutcome& outcome);
    /// Computes anew what is shown of the case.
    Done refresh(const QString& caseId);

    CaseTable m_cases;
    Outbox m_outbox;
    StaffTable m_staff;
    AuditTrail m_audit;
};

}  // namespace madoguchi
