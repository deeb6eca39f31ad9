// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StoredCaseLog.h"

#include "app/crypto/Digest.h"
#include "app/crypto/LogDigest.h"
#include "app/domain/CaseId.h"
#include "app/domain/CaseRules.h"
#include "sync/cloud/CaseRows.h"
#include "sync/cloud/EntryRows.h"
#include "sync/cloud/SessionRegister.h"
#include "sync/cloud/SqlQuery.h"
#include "sync/cloud/StaffRegister.h"
#include "sync/cloud/WitnessRows.h"
#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

Appended duplicateOf(const Filed& known)
{
    return {known.seq, known.caseId, known.at, true};
}

LogEntry entryOf(EntryKind kind, const QByteArray& body, const QString& caseId = QStringLiteral(""), int caseVersion = 0)
{
    LogEntry entry;
    entry.kind = kind;
    entry.body = body;
    entry.caseId = caseId;
    entry.caseVersion = caseVersion;
    return entry;
}

/// Between the check of the signature and this transaction the person may have got another key, or left.
Done checkAuthor(SqlConnection& connection, const NewAct& act)
{
    if (act.authorKey.isEmpty()) {
        return {};
    }
    const Result<StaffRecord> author = StaffRegister::find(connection, act.envelope.staffId);
    if (!author || !author->staff.active) {
        return author ? Done(fail(ErrorCode::StaffUnknown)) : Done(failAs(author));
    }
    return author->staff.publicKey == act.authorKey ? Done() : Done(fail(ErrorCode::ActKeyReplaced));
}

}  // namespace

StoredCaseLog::StoredCaseLog(CloudDatabase& database, QString municipality, const Clock& clock)
    : m_database(database), m_municipality(std::move(municipality)), m_clock(clock), m_waiters([&database] {
          const auto head = database.read([](SqlConnection& connection) -> Result<qint64> { return EntryRows(connection).head().seq; });
          return head.value_or(0);
      })
{
}

Result<Appended> StoredCaseLog::appendStaff(const StaffRecord& record)
{
    return announced(m_database.write([&](SqlConnection& connection) -> Result<Appended> {
        if (const Done done = StaffRegister::insert(connection, record.staff, record.credentials); !done) {
            return failAs(done);
        }
        LogEntry entry = entryOf(EntryKind::Staff, wire::encodeStaffBody(record.staff, record.by));
        return store(connection, entry, m_clock.now());
    }));
}

Result<Appended> StoredCaseLog::changeStaff(const QString& staffId, const QByteArray& keptToken, const DecideStaff& decide)
{
    return announced(m_database.write([&](SqlConnection& connection) -> Result<Appended> {
        const Result<StaffRecord> before = StaffRegister::find(connection, staffId);
        if (!before) {
            return failAs(before);
        }
        const Result<StaffRecord> after = decide(*before, StaffRegister::otherAdministrators(connection, staffId));
        if (!after) {
            return failAs(after);
        }
        if (const Done done = StaffRegister::update(connection, before->staff, *after); !done) {
            return failAs(done);
        }
        SessionRegister::closeOthers(connection, staffId, keptToken);
        LogEntry entry = entryOf(EntryKind::Staff, wire::encodeStaffBody(after->staff, after->by));
        return store(connection, entry, m_clock.now());
    }));
}

Result<Appended> StoredCaseLog::appendSubmission(const NewSubmission& submission)
{
    return announced(m_database.write([&](SqlConnection& connection) -> Result<Appended> {
        if (const auto known = EntryRows(connection).submission(submission.submissionId)) {
            if (known->digest != sha256(submission.message)) {
                return fail(ErrorCode::SubmissionConflict);
            }
            return duplicateOf(*known);
        }
        const QDateTime at = m_clock.now();
        const auto corrected = submission.supersedes.isEmpty() ? std::nullopt : EntryRows(connection).submission(submission.supersedes);
        return corrected ? correctCase(connection, submission, corrected->caseId, at) : openCase(connection, submission, at);
    }));
}

Result<Appended> StoredCaseLog::openCase(SqlConnection& connection, const NewSubmission& submission, const QDateTime& at) const
{
    CaseRows rows(connection);
    const qint64 number = rows.nextNumber();
    const Case opened = CaseRules::opened(CaseId::of(m_municipality, number), submission.submissionId, at);
    LogEntry entry = entryOf(EntryKind::Submission, submission.message, opened.id, opened.version);
    Appended appended = store(connection, entry, at);
    appended.opensCase = true;
    rows.insert(number, opened, submission.withdrawalDigest);
    EntryRows(connection).insertSubmission(submission.submissionId, entry.bodyDigest, entry.seq, opened.id);
    return appended;
}

Result<Appended> StoredCaseLog::correctCase(SqlConnection& connection, const NewSubmission& submission, const QString& caseId, const QDateTime& at) const
{
    CaseRows rows(connection);
    const Result<StoredCase> before = rows.find(caseId);
    if (!before) {
        return failAs(before);
    }
    const Result<Case> after = CaseRules::corrected(before->now, submission.submissionId, at);
    if (!after) {
        return failAs(after);
    }
    LogEntry entry = entryOf(EntryKind::Submission, submission.message, after->id, after->version);
    const Appended appended = store(connection, entry, at);
    rows.update(*after);
    EntryRows(connection).insertSubmission(submission.submissionId, entry.bodyDigest, entry.seq, after->id);
    return appended;
}

Result<Appended> StoredCaseLog::appendAct(const NewAct& act, const Decide& decide)
{
    return announced(m_database.write([&](SqlConnection& connection) -> Result<Appended> {
        const QByteArray digest = sha256(act.envelope.payload);
        if (const auto known = EntryRows(connection).act(act.actId)) {
            if (known->digest != digest) {
                return fail(ErrorCode::DuplicateAct);
            }
            return duplicateOf(*known);
        }
        if (const Done done = checkAuthor(connection, act); !done) {
            return failAs(done);
        }
        CaseRows rows(connection);
        const Result<StoredCase> before = rows.find(act.caseId);
        if (!before) {
            return failAs(before);
        }
        const QDateTime at = m_clock.now();
        const Result<Case> after = decide(before->now, at);
        if (!after) {
            return failAs(after);
        }
        LogEntry entry = entryOf(EntryKind::Act, wire::encodeActBody(act.envelope), after->id, after->version);
        const Appended appended = store(connection, entry, at);
        rows.update(*after);
        EntryRows(connection).insertAct(act.actId, digest, entry.seq);
        return appended;
    }));
}

Result<Appended> StoredCaseLog::appendWitness(const NewAct& act, const QString& terminal, const AuditWitness& witness)
{
    return announced(m_database.write([&](SqlConnection& connection) -> Result<Appended> {
        const QByteArray digest = sha256(act.envelope.payload);
        if (const auto known = EntryRows(connection).act(act.actId)) {
            return known->digest == digest ? Result<Appended>(duplicateOf(*known)) : fail(ErrorCode::DuplicateAct);
        }
        if (const Done done = checkAuthor(connection, act); !done) {
            return failAs(done);
        }
        WitnessRows witnesses(connection);
        if (const auto before = witnesses.find(terminal); before && !witness.follows(*before)) {
            return fail(ErrorCode::AuditWitnessRefused, QString::number(before->number));
        }
        LogEntry entry = entryOf(EntryKind::Act, wire::encodeActBody(act.envelope));
        const Appended appended = store(connection, entry, m_clock.now());
        witnesses.put(terminal, witness, entry.seq);
        EntryRows(connection).insertAct(act.actId, digest, entry.seq);
        return appended;
    }));
}

Result<Appended> StoredCaseLog::appendCheckpoint(const SignCheckpoint& sign)
{
    return announced(m_database.write([&](SqlConnection& connection) -> Result<Appended> {
        EntryRows rows(connection);
        const EntryRows::Head head = rows.head();
        const QDateTime at = m_clock.now();
        const Result<NewAct> act = sign({head.seq, head.digest}, at);
        if (!act) {
            return failAs(act);
        }
        LogEntry entry = entryOf(EntryKind::Act, wire::encodeActBody(act->envelope));
        const Appended appended = store(connection, entry, at);
        rows.insertAct(act->actId, sha256(act->envelope.payload), entry.seq);
        return appended;
    }));
}

Appended StoredCaseLog::store(SqlConnection& connection, LogEntry& entry, const QDateTime& at) const
{
    EntryRows rows(connection);
    const EntryRows::Head head = rows.head();
    entry.seq = head.seq + 1;
    entry.at = at;
    LogDigest::seal(entry, head.digest, m_municipality);
    rows.insert(entry);
    return {entry.seq, entry.caseId, at, false};
}

Result<Appended> StoredCaseLog::announced(Result<Appended> result) const
{
    if (result) {
        m_waiters.announce(result->seq);
        if (!result->duplicate) {
            m_database.announce(result->seq);
        }
    }
    return result;
}

Result<LogPage> StoredCaseLog::page(qint64 after, int limit, qint64 maxBytes) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<LogPage> {
        EntryRows rows(connection);
        Result<QList<LogEntry>> entries = rows.after(after, qBound(1, limit, maxPageEntries), maxBytes);
        if (!entries) {
            return failAs(entries);
        }
        return LogPage{std::move(*entries), rows.head().seq};
    });
}

bool StoredCaseLog::waitBeyond(qint64 after, int milliseconds) const
{
    std::call_once(m_listening, [this] { m_listener = m_database.listen([this](qint64 head) { m_waiters.announce(head); }); });
    return m_waiters.waitBeyond(after, milliseconds);
}

Result<StoredCase> StoredCaseLog::storedCase(const QString& caseId) const
{
    return m_database.read([&](SqlConnection& connection) { return CaseRows(connection).find(caseId); });
}

Result<QList<Case>> StoredCaseLog::cases(const QString& afterId, int limit) const
{
    return m_database.read([&](SqlConnection& connection) { return CaseRows(connection).after(afterId, limit); });
}

Result<std::optional<Filed>> StoredCaseLog::filedSubmission(const QString& submissionId) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<std::optional<Filed>> { return EntryRows(connection).submission(submissionId); });
}

Result<std::optional<Filed>> StoredCaseLog::filedAct(const QString& actId) const
{
    return m_database.read([&](SqlConnection& connection) -> Result<std::optional<Filed>> { return EntryRows(connection).act(actId); });
}

Result<QList<Staff>> StoredCaseLog::staff() const
{
    return StaffRegister(m_database).all();
}

Result<QMap<QString, AuditWitness>> StoredCaseLog::witnesses() const
{
    return m_database.read([](SqlConnection& connection) -> Result<QMap<QString, AuditWitness>> { return WitnessRows(connection).all(); });
}

Done StoredCaseLog::checkStorage() const
{
    return m_database.check();
}

}  // namespace madoguchi
