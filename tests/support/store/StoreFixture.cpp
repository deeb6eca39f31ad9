// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/StoreFixture.h"

#include "app/domain/Municipality.h"
#include "app/store/AcceptedPairTable.h"
#include "app/store/AuditTrail.h"
#include "app/store/EvidenceTable.h"
#include "app/store/KeyTable.h"
#include "app/store/StoreCheck.h"
#include "app/store/SummaryCodec.h"
#include "app/store/search/SearchChunks.h"
#include "tests/support/store/SampleReader.h"

#include <QDataStream>
#include <QIODevice>
#include <QUuid>

namespace madoguchi::test {

StoreFixture::StoreFixture()
    : m_context{ColumnSealer(SecretKey::from(QByteArray(SecretKey::size, 'k')).value()), QLatin1String(ubeMunicipality), std::make_shared<SampleReader>(), QStringLiteral("window-1")}
{
}

Done StoreFixture::open(WriteFault* fault)
{
    close();
    return Database::open(file(), fault).map([this](std::unique_ptr<Database>&& opened) { m_database = std::move(opened); });
}

Result<PageOutcome> StoreFixture::pull(const PulledPage& page)
{
    return transact([&](Connection& connection) { return CaseStore(connection, m_context).applyPulled(page); });
}

Result<PageOutcome> StoreFixture::pull(const SampleLog& log)
{
    return pull(log.page(cursor().seq));
}

Result<Case> StoreFixture::addAct(const SampleLog& log, const QString& caseId, ActKind kind, const QString& staffId, const QString& reason)
{
    const Case shown = summary(caseId).caseNow;
    const int fence = shown.claim && shown.claim->staffId == staffId ? shown.claim->fence : 0;
    const Act act{QUuid::createUuid().toString(QUuid::WithoutBraces), caseId, kind, staffId, QStringLiteral("window-1"), log.now(), shown.version, fence, reason, {}};
    const SignedAct signedAct = log.signer(staffId).sign(act).value();
    return transact([&](Connection& connection) { return CaseStore(connection, m_context).addAct(signedAct, act); });
}

Result<AnswerOutcome> StoreFixture::push(SampleLog& log)
{
    const auto waiting = run([&](Connection& connection) { return CaseStore(connection, m_context).outboxWaiting(500); });
    QList<ActOutcome> answers;
    for (const OutboxItem& item : *waiting) {
        answers.append({item.act.id, log.push(item.signedAct)});
    }
    return transact([&](Connection& connection) { return CaseStore(connection, m_context).recordAnswers(answers, log.now()); });
}

Cursor StoreFixture::cursor()
{
    return run([&](Connection& connection) { return CaseStore(connection, m_context).cursor(); }).value();
}

QList<CaseSummary> StoreFixture::summaries()
{
    return run([&](Connection& connection) { return CaseStore(connection, m_context).summaries(); }).value();
}

CaseSummary StoreFixture::summary(const QString& caseId)
{
    return run([&](Connection& connection) { return CaseStore(connection, m_context).summaries({caseId}); }).value().value(0);
}

QList<OutboxItem> StoreFixture::outbox()
{
    return run([&](Connection& connection) { return CaseStore(connection, m_context).outbox(); }).value();
}

Result<qint64> StoreFixture::check()
{
    return run([&](Connection& connection) { return StoreCheck::run(connection, m_context); });
}

static void writeFile(QDataStream& stream, const CaseFile& file)
{
    stream << file.content << file.messageDigest << int(file.verdict.outcome()) << file.verdict.submissionId();
    for (const HistoryItem& item : file.history) {
        stream << int(item.kind) << item.at << int(item.act) << item.staffId << item.staffName << item.reason << item.target << int(item.stateAfter)
               << item.seq << item.actId << (item.refusal ? int(item.refusal->code) : 0);
    }
}

/// What each verdict stood on, with the bytes of every item.
static Done writeEvidence(QDataStream& stream, const EvidenceTable& table, const QList<qint64>& verdicts)
{
    for (const qint64 seq : verdicts) {
        const auto record = table.find(seq);
        if (!record) {
            return failAs(record);
        }
        stream << record->has_value();
        for (const auto& reference : *record ? (*record)->items : QList<EvidenceRecord::Reference>()) {
            const auto item = table.item(reference.digest);
            if (!item) {
                return failAs(item);
            }
            stream << (*record)->rules << (*record)->messageDigest << (*record)->signerCertificate << int(item->kind) << item->bytes;
        }
    }
    return {};
}

static Result<QByteArray> shownOf(Connection& connection, const StoreContext& context)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const CaseStore store(connection, context);
    const auto cursor = store.cursor();
    const auto summaries = store.summaries();
    const auto outbox = store.outbox();
    const auto audit = AuditTrail(connection, context.sealer).newest(1000);
    const auto keys = KeyTable(connection).all();
    const auto colleagues = store.colleagues();
    if (!cursor || !summaries || !outbox || !audit || !keys || !colleagues) {
        return fail(ErrorCode::DatabaseDamaged);
    }
    stream << cursor->seq << cursor->digest;
    for (const CaseSummary& summary : *summaries) {
        stream << SummaryCodec::encode(summary);
        const auto file = store.caseFile(summary.caseNow.id);
        if (!file) {
            return failAs(file);
        }
        writeFile(stream, *file);
    }
    const auto inbox = SearchChunks(connection, context).load();
    if (!inbox) {
        return failAs(inbox);
    }
    for (int row = 0; row < inbox->index.size(); ++row) {
        stream << SummaryCodec::encode(inbox->index.summary(row));
    }
    QList<qint64> verdicts;
    const Done evidence = connection.forEach("SELECT seq FROM verdicts ORDER BY seq", {}, [&](const Statement& row) {
        verdicts.append(row.integer(0));
        return Done();
    }).and_then([&] { return writeEvidence(stream, EvidenceTable(connection, context.sealer), verdicts); });
    if (!evidence) {
        return failAs(evidence);
    }
    const auto pairs = AcceptedPairTable(connection, context.sealer).all();
    if (!pairs) {
        return failAs(pairs);
    }
    for (const AcceptedPairNote& note : *pairs) {
        stream << note.seq << int(note.pair.item) << note.pair.certificate << note.pair.form << note.caseId << note.staffId << note.at << note.reason;
    }
    for (const OutboxItem& item : *outbox) {
        stream << item.number << item.signedAct.payload << item.signedAct.signature << int(item.state) << item.attempts;
    }
    for (const AuditItem& item : *audit) {
        stream << item.number << item.at << item.staffId << int(item.kind) << item.caseId << item.detail;
    }
    for (const StaffKeys& person : *keys) {
        stream << person.staffId << person.salt << person.wrappedDataKey << person.wrappedSigningKey;
    }
    for (const Staff& staff : *colleagues) {
        stream << staff.id << staff.name << int(staff.role) << staff.publicKey;
    }
    return bytes;
}

Result<QByteArray> StoreFixture::shown()
{
    return run([&](Connection& connection) { return shownOf(connection, m_context); });
}

}  // namespace madoguchi::test
