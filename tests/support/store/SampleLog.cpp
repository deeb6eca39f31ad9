// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/SampleLog.h"

#include "app/crypto/LogDigest.h"
#include "app/domain/ActCodec.h"
#include "app/domain/CaseId.h"
#include "app/domain/CaseRules.h"
#include "app/domain/Municipality.h"
#include "tests/support/store/SampleReader.h"
#include "tests/support/store/SampleSubmission.h"

#include <QUuid>

namespace madoguchi::test {

static GuardFacts everythingFine()
{
    return {.verdictKnown = true, .verdictBad = false, .cautionsLookedAt = true, .checklistDone = true, .paymentCovers = true, .notRevoked = true,
            .unrestricted = true, .scansMatched = true, .paymentCaptured = true, .issuerMayBeExaminer = false};
}

SampleLog::SampleLog() : m_now(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC)
{
    addStaff(QStringLiteral("cloud"), QString(), Role::Citizen);
    addStaff(QStringLiteral("sato"), name("佐藤　花子"), Role::Clerk);
    addStaff(QStringLiteral("suzuki"), name("鈴木　一郎"), Role::Clerk);
    addStaff(QStringLiteral("tanaka"), name("田中　京子"), Role::Chief);
}

void SampleLog::addStaff(const QString& id, const QString& staffName, Role role, bool active)
{
    if (!m_signers.contains(id)) {
        m_signers.emplace(id, ActSigner::generate(id).value());
    }
    const Staff staff{id, staffName, role, m_signers.at(id).publicKey().value(), active};
    m_staff.insert_or_assign(id, staff);
    LogEntry entry;
    entry.kind = EntryKind::Staff;
    entry.body = SampleReader::body(staff);
    append(entry);
}

QString SampleLog::addSubmission(const QString& applicantName, const QList<Finding>& findings)
{
    const QString submissionId = QUuid::createUuidV5(QUuid(), QString::number(++m_submissions)).toString(QUuid::WithoutBraces);
    advance(1);
    const Case opened = CaseRules::opened(CaseId::of(QLatin1String(ubeMunicipality), m_cases.size() + 1), submissionId, m_now);
    m_cases.insert(opened.id, opened);
    LogEntry entry;
    entry.kind = EntryKind::Submission;
    entry.caseId = opened.id;
    entry.caseVersion = opened.version;
    entry.body = "signed message of " + submissionId.toUtf8();
    append(entry, sampleSubmission(submissionId, applicantName, findings, m_now));
    return opened.id;
}

void SampleLog::addCorrection(const QString& caseId, const QString& applicantName)
{
    const QString submissionId = QUuid::createUuidV5(QUuid(), QString::number(++m_submissions)).toString(QUuid::WithoutBraces);
    advance(1);
    m_cases[caseId] = CaseRules::corrected(m_cases.value(caseId), submissionId, m_now).value();
    LogEntry entry;
    entry.kind = EntryKind::Submission;
    entry.caseId = caseId;
    entry.caseVersion = m_cases.value(caseId).version;
    entry.body = "signed correction " + submissionId.toUtf8();
    append(entry, sampleSubmission(submissionId, applicantName, {}, m_now));
}

bool SampleLog::act(const QString& caseId, ActKind kind, const QString& staffId, const QString& reason, const QMap<QString, QString>& fields)
{
    const Case before = m_cases.value(caseId);
    Act act;
    act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    act.caseId = caseId;
    act.kind = kind;
    act.staffId = staffId;
    act.terminal = QStringLiteral("window-2");
    act.at = m_now;
    act.seenVersion = before.version;
    act.fence = before.claim && before.claim->staffId == staffId ? before.claim->fence : 0;
    act.reason = reason;
    act.fields = fields;
    return !push(m_signers.at(staffId).sign(act).value());
}

std::optional<Error> SampleLog::push(const SignedAct& signedAct)
{
    const Act act = ActCodec::decode(signedAct.payload).value();
    if (m_applied.contains(act.id)) {
        return std::nullopt;
    }
    advance(1);
    if (!concernsCase(act.kind)) {
        m_applied.insert(act.id, signedAct);
        LogEntry entry;
        entry.kind = EntryKind::Act;
        entry.caseId = QStringLiteral("");
        entry.body = SampleReader::body(signedAct);
        append(entry);
        return std::nullopt;
    }
    const auto after = CaseRules(CaseRules::Side::Cloud).apply(m_cases.value(act.caseId), act, m_staff.at(act.staffId).role, everythingFine(), m_now);
    if (!after) {
        return after.error();
    }
    m_applied.insert(act.id, signedAct);
    m_cases[act.caseId] = *after;
    LogEntry entry;
    entry.kind = EntryKind::Act;
    entry.caseId = after->id;
    entry.caseVersion = after->version;
    entry.body = SampleReader::body(signedAct);
    append(entry);
    return std::nullopt;
}

PulledPage SampleLog::page(qint64 after, int limit) const
{
    return {m_entries.mid(after, limit)};
}

void SampleLog::append(LogEntry entry, std::optional<Judgement> submission)
{
    entry.seq = m_entries.size() + 1;
    entry.at = m_now;
    LogDigest::seal(entry, m_entries.isEmpty() ? LogDigest::genesis() : m_entries.last().entry.digest, QLatin1String(ubeMunicipality));
    if (submission) {
        submission->evidence.messageDigest = entry.bodyDigest;
    }
    m_entries.append({entry, std::move(submission)});
}

}  // namespace madoguchi::test
