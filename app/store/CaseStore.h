// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "app/store/Connection.h"
#include "app/store/PulledPage.h"
#include "app/store/StoreContext.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// What the exchange and the screens ask of the store, each a whole step. Made where it is used: inside Database::run() for what reads,
/// inside Database::transact() for what writes (a write outside of a transaction is refused as Internal).
/// Every call may fail with SealBroken or DatabaseDamaged (detail: table and row), DiskFull, DatabaseFailed.
class CaseStore {
public:
    CaseStore(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// Where the next pull begins. OtherMunicipality if the file belongs to another one.
    Result<Cursor> cursor() const;

    /// Stores a page and moves the cursor: entries, cases, verdicts, staff; own acts that the log now holds leave the outbox, and what is
    /// shown is computed anew. ChainBroken (detail: seq) if it does not follow or makes no sense, ActSignatureInvalid, StaffUnknown.
    Result<PageOutcome> applyPulled(const PulledPage& page);

    /// All cases, or those of the given ids (an unknown id is left out), oldest first.
    Result<QList<CaseSummary>> summaries(const QStringList& caseIds = {}) const;
    /// CaseUnknown if there is none, CasePurged if its time was over.
    Result<CaseFile> caseFile(const QString& caseId) const;
    /// What the verdict of the submission that counts now stood on, with all bytes; nothing if none was kept.
    Result<std::optional<Evidence>> evidence(const QString& caseId) const;
    /// Active members of the office, without the cloud's own, by id.
    Result<QList<Staff>> colleagues() const;

    /// Takes in an act that the workflow has judged and a person has signed: outbox row, audit entry, and the case as it is shown now.
    /// Whoever wants to change a case asks CaseWorkflow, which ends here.
    Result<Case> addAct(const SignedAct& signedAct, const Act& act);
    /// The oldest acts that wait for an answer, in the order in which they were done.
    Result<QList<OutboxItem>> outboxWaiting(int limit) const;
    /// Everything in the outbox.
    Result<QList<OutboxItem>> outbox() const;
    /// Counts a try to send these acts.
    Done recordAttempt(const QStringList& actIds);
    /// What the cloud answered. An act that it took stays until the log brings it back; a refused one stays until a person has seen it,
    /// and is taken out of what is shown. Ids that are not in the outbox any more are passed over.
    Result<AnswerOutcome> recordAnswers(const QList<ActOutcome>& answers, const QDateTime& now);
    /// A person has seen the refusal: the act leaves the outbox, the audit trail says so, with the note. False if there is no such refused act.
    Result<bool> acknowledgeRefusal(const QString& actId, const QString& staffId, const QDateTime& now, const QString& note = {});

private:
    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
