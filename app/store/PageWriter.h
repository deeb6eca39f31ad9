// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/AcceptedPairTable.h"
#include "app/store/AuditWitnessTable.h"
#include "app/store/CaseTable.h"
#include "app/store/EvidenceTable.h"
#include "app/store/LogCache.h"
#include "app/store/LogPosition.h"
#include "app/store/Outbox.h"
#include "app/store/PaperInHand.h"
#include "app/store/PulledPage.h"
#include "app/store/StaffTable.h"
#include "app/store/StoreContext.h"
#include "app/store/VerdictTable.h"

#include <QHash>

namespace madoguchi {

/// Takes one page of the log into the store: save first, and move the cursor in the same transaction. One for each page.
class PageWriter {
public:
    PageWriter(Connection& connection, const StoreContext& context);

    /// As CaseStore::applyPulled().
    Result<PageOutcome> write(const PulledPage& page);

private:
    Done start();
    /// Whether only a tombstone is left of the case here.
    Result<bool> isPurged(const QString& caseId) const;
    Done add(const PulledEntry& pulled);
    Done addSubmission(const LogEntry& entry, const Judgement& submission);
    Done addAct(const LogEntry& entry);
    Done take(const LogEntry& entry, const Act& act);
    Done addToCase(const LogEntry& entry, const Act& act);
    /// Where the paper of a case is once the log has an act that was done here.
    Done notePaper(const Act& act);
    Done addStaff(const LogEntry& entry);
    Done dropReplaced(const Staff& now, const QByteArray& keyBefore);
    Done finish();
    /// The row as it is in the middle of the page; an empty one if the case is not there.
    Result<CaseRow*> row(const QString& caseId);

    Connection& m_connection;
    const StoreContext& m_context;
    LogCache m_log;
    VerdictTable m_verdicts;
    EvidenceTable m_evidence;
    AcceptedPairTable m_pairs;
    AuditWitnessTable m_witnesses;
    CaseTable m_cases;
    Outbox m_outbox;
    StaffTable m_staffTable;
    PaperInHand m_paper;
    LogPosition m_position;
    StaffDirectory m_staff;
    QHash<QString, CaseRow> m_rows;
    PageOutcome m_outcome;
};

}  // namespace madoguchi
