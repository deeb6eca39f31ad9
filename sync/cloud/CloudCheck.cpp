// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudCheck.h"

#include "app/crypto/ActSigner.h"
#include "app/crypto/Digest.h"
#include "app/domain/ActCodec.h"
#include "app/domain/CaseRules.h"
#include "app/domain/LogCheckpoint.h"
#include "app/domain/SubmissionDecoder.h"
#include "app/verify/Verifier.h"
#include "sync/wire/WireCodec.h"

namespace madoguchi {

namespace {

constexpr qint64 pageBytes = 16 * 1024 * 1024;

tl::unexpected<Error> faultAt(const LogEntry& entry, ErrorCode code)
{
    return fail(code, QString::number(entry.seq));
}

/// Who acted when the service signs: a withdrawal is the citizen's.
Role roleFor(const Staff& author, ActKind kind)
{
    return author.role == Role::System && kind == ActKind::Withdraw ? Role::Citizen : author.role;
}

}  // namespace

Result<CloudCheck::Counts> CloudCheck::run()
{
    if (const Done sound = m_log.checkStorage(); !sound) {
        return failAs(sound);
    }
    for (;;) {
        const Done read = readOn();
        if (!read) {
            return failAs(read);
        }
        const Done same = compareCases().and_then([this] { return compareStaff(); }).and_then([this] { return compareWitnesses(); });
        if (same) {
            return m_counts;
        }
        // The service may serve meanwhile: what differs is a fault only if nothing was added since.
        const Result<LogPage> rest = m_log.page(m_seq, 1, 1);
        if (!rest || rest->head == m_seq) {
            return rest ? tl::unexpected<Error>(same.error()) : failAs(rest);
        }
    }
}

/// To the end of the log as it is now.
Done CloudCheck::readOn()
{
    for (;;) {
        const Result<LogPage> page = m_log.page(m_seq, CaseLog::maxPageEntries, pageBytes);
        if (!page || page->entries.isEmpty()) {
            return page ? Done() : failAs(page);
        }
        for (const LogEntry& entry : page->entries) {
            if (const Done done = take(entry); !done) {
                return done;
            }
        }
    }
}

Done CloudCheck::take(const LogEntry& entry)
{
    if (const Done linked = LogDigest::check(entry, m_seq, m_digest, m_log.municipality()); !linked) {
        return linked;
    }
    if (entry.body.isEmpty()) {
        return faultAt(entry, ErrorCode::ChainBroken);  // nothing purges bodies yet
    }
    m_seq = entry.seq;
    m_digest = entry.digest;
    ++m_counts.entries;
    switch (entry.kind) {
    case EntryKind::Staff:
        return takeStaff(entry);
    case EntryKind::Submission:
        return takeSubmission(entry);
    case EntryKind::Act:
        return takeAct(entry);
    }
    return faultAt(entry, ErrorCode::ChainBroken);
}

Done CloudCheck::takeStaff(const LogEntry& entry)
{
    const Result<Staff> staff = wire::decodeStaffBody(entry.body);
    if (!staff) {
        return faultAt(entry, ErrorCode::JsonMalformed);
    }
    m_staff.insert(staff->id, *staff);
    ++m_counts.staff;
    return {};
}

Done CloudCheck::takeSubmission(const LogEntry& entry)
{
    const Result<Submission> submission = Verifier::content(entry.body).and_then(SubmissionDecoder::decode);
    if (!submission) {
        return faultAt(entry, submission.error().code);
    }
    const auto filed = m_log.filedSubmission(submission->submissionId);
    if (!filed || *filed != Filed{entry.seq, entry.bodyDigest, entry.caseId, entry.at}) {
        return faultAt(entry, ErrorCode::DatabaseDamaged);
    }
    ++m_counts.submissions;
    const auto before = m_cases.constFind(entry.caseId);
    return keep(entry, before == m_cases.constEnd() ? CaseRules::opened(entry.caseId, submission->submissionId, entry.at)
                                                    : CaseRules::corrected(*before, submission->submissionId, entry.at));
}

Done CloudCheck::takeAct(const LogEntry& entry)
{
    const Result<SignedAct> envelope = wire::decodeActBody(entry.body);
    const Result<Act> act = envelope.and_then([](const SignedAct& made) { return ActCodec::decode(made.payload); });
    if (!act || act->caseId != entry.caseId || act->staffId != envelope->staffId) {
        return faultAt(entry, ErrorCode::JsonMalformed);
    }
    const auto author = m_staff.constFind(act->staffId);
    if (author == m_staff.constEnd()) {
        return faultAt(entry, ErrorCode::StaffUnknown);
    }
    if (!ActSigner::verify(*envelope, author->publicKey)) {
        return faultAt(entry, ErrorCode::ActSignatureInvalid);
    }
    const auto filed = m_log.filedAct(act->id);
    if (!filed || *filed != Filed{entry.seq, sha256(envelope->payload), entry.caseId, entry.at}) {
        return faultAt(entry, ErrorCode::DatabaseDamaged);
    }
    ++m_counts.acts;
    if (!concernsCase(act->kind)) {
        return act->kind == ActKind::SignLog ? takeCheckpoint(entry, *act, *author) : takeWitness(entry, *act);
    }
    const auto before = m_cases.constFind(entry.caseId);
    if (before == m_cases.constEnd()) {
        return faultAt(entry, ErrorCode::CaseUnknown);
    }
    return keep(entry, CaseRules(CaseRules::Side::Cloud).apply(*before, *act, roleFor(*author, act->kind), GuardFacts{}, entry.at));
}

Done CloudCheck::takeCheckpoint(const LogEntry& entry, const Act& act, const Staff& author)
{
    if (!LogCheckpoint::isSound(entry, act, author.role)) {
        return faultAt(entry, ErrorCode::ChainBroken);
    }
    m_counts.signedUpTo = entry.seq;
    return {};
}

Done CloudCheck::takeWitness(const LogEntry& entry, const Act& act)
{
    const auto witness = AuditWitness::fromFields(act.fields);
    if (!witness || entry.caseVersion != 0) {
        return faultAt(entry, ErrorCode::FieldInvalid);
    }
    const auto before = m_witnesses.constFind(act.terminal);
    if (before != m_witnesses.constEnd() && !witness->follows(*before)) {
        return faultAt(entry, ErrorCode::AuditWitnessRefused);
    }
    m_witnesses.insert(act.terminal, *witness);
    return {};
}

/// A witness moved back would let a terminal show a shorter trail.
Done CloudCheck::compareWitnesses() const
{
    const auto stored = m_log.witnesses();
    if (!stored) {
        return failAs(stored);
    }
    return *stored == m_witnesses ? Done{} : fail(ErrorCode::DatabaseDamaged, QStringLiteral("audit_witnesses"));
}

Done CloudCheck::keep(const LogEntry& entry, const Result<Case>& after)
{
    if (!after) {
        return faultAt(entry, after.error().code);
    }
    if (after->version != entry.caseVersion) {
        return faultAt(entry, ErrorCode::VersionOld);
    }
    m_cases.insert(entry.caseId, *after);
    return {};
}

Done CloudCheck::compareCases()
{
    QMap<QString, Case> expected = m_cases;
    m_counts.cases = 0;
    QString last;
    for (;;) {
        const Result<QList<Case>> stored = m_log.cases(last, CaseLog::maxPageEntries);
        if (!stored) {
            return failAs(stored);
        }
        if (stored->isEmpty()) {
            break;
        }
        for (const Case& each : *stored) {
            if (expected.take(each.id) != each) {
                return fail(ErrorCode::DatabaseDamaged, each.id);
            }
            ++m_counts.cases;
        }
        last = stored->last().id;
    }
    return expected.isEmpty() ? Done{} : fail(ErrorCode::DatabaseDamaged, expected.firstKey());
}

/// A role changed behind the log's back would let a person do what nobody allowed.
Done CloudCheck::compareStaff() const
{
    const Result<QList<Staff>> stored = m_log.staff();
    if (!stored) {
        return failAs(stored);
    }
    for (const Staff& each : *stored) {
        if (!m_staff.contains(each.id) || m_staff.value(each.id) != each) {
            return fail(ErrorCode::DatabaseDamaged, each.id);
        }
    }
    return stored->size() == m_staff.size() ? Done{} : fail(ErrorCode::DatabaseDamaged, QStringLiteral("staff"));
}

}  // namespace madoguchi
