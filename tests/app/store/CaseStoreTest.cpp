// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/CaseStore.h"

#include "app/crypto/LogDigest.h"
#include "app/domain/Municipality.h"
#include "app/store/AuditTrail.h"
#include "tests/support/store/SampleReader.h"
#include "tests/support/store/StoreFixture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {
const QString sato = QStringLiteral("sato");
const QString suzuki = QStringLiteral("suzuki");
const QString citizen = SampleLog::name("藤本　澪子");
}  // namespace

/// The composed steps: a page comes in, an act goes out, an answer comes back.
class CaseStoreTest : public QObject {
    Q_OBJECT

private:
    QList<AuditItem> audit(StoreFixture& store)
    {
        return store.run([&](Connection& connection) { return AuditTrail(connection, store.context().sealer).newest(100); }).value();
    }

    CaseFile file(StoreFixture& store, const QString& id)
    {
        return store.run([&](Connection& connection) { return CaseStore(connection, store.context()).caseFile(id); }).value();
    }

private Q_SLOTS:
    void aSubmissionBecomesACase()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen, {{FindingCode::CertExpired, {}}});
        const auto outcome = store.pull(log);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->changedCases, QStringList{id});
        QCOMPARE(outcome->submissions, 1);
        QCOMPARE(outcome->bad, 1);
        QCOMPARE(outcome->staff, 4);

        const CaseSummary summary = store.summary(id);
        QCOMPARE(summary.applicantName, citizen);
        QCOMPARE(summary.caseNow, log.caseNow(id));
        QCOMPARE(summary.outcome, Outcome::Bad);
        QCOMPARE(summary.findingCodes, QList{FindingCode::CertExpired});
        QCOMPARE(summary.copies, 2);
        QCOMPARE(summary.totalYen, 410);
        QCOMPARE(store.cursor().seq, log.head());
        QVERIFY(store.check().has_value());
    }

    void actsOfOthersMoveTheCase()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(log.act(id, ActKind::Claim, suzuki));
        QVERIFY(log.act(id, ActKind::StartExamination, suzuki));
        QVERIFY(log.act(id, ActKind::PutOnHold, suzuki, SampleLog::name("続柄の確認")));
        QVERIFY(store.pull(log));
        QCOMPARE(store.summary(id).caseNow, log.caseNow(id));
        QCOMPARE(store.summary(id).caseNow.state, CaseState::OnHold);

        const QList<HistoryItem> history = file(store, id).history;
        QCOMPARE(history.size(), 4);
        QCOMPARE(history.at(0).kind, HistoryItem::Kind::Received);
        QCOMPARE(history.at(1).staffName, SampleLog::name("鈴木　一郎"));
        QCOMPARE(history.at(2).stateAfter, CaseState::Examining);
        QCOMPARE(history.at(3).reason, SampleLog::name("続柄の確認"));
        QVERIFY(history.at(3).seq > history.at(2).seq);
    }

    void aCorrectionCountsAndTheFirstStays()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen, {{FindingCode::FormFee, {}}});
        const QString first = log.caseNow(id).submissionId;
        QVERIFY(store.pull(log));
        log.addCorrection(id, SampleLog::name("藤元　澪子"));
        QVERIFY(store.pull(log));

        const CaseFile corrected = file(store, id);
        QCOMPARE(corrected.summary.applicantName, SampleLog::name("藤元　澪子"));
        QCOMPARE(corrected.summary.outcome, Outcome::Good);
        QCOMPARE(corrected.summary.caseNow.version, 2);
        QCOMPARE(corrected.history.at(1).kind, HistoryItem::Kind::Corrected);
        QVERIFY(corrected.summary.caseNow.submissionId != first);
        QCOMPARE(store.run([](Connection& connection) { return connection.number("SELECT count(*) FROM verdicts"); }).value(), 2);
        QVERIFY(store.check().has_value());
    }

    void anActDoneHereIsShownAtOnceAndLeavesWhenTheLogHasIt()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QCOMPARE(store.addAct(log, id, ActKind::Claim, sato)->claim->staffId, sato);
        QCOMPARE(store.addAct(log, id, ActKind::StartExamination, sato)->state, CaseState::Examining);
        QCOMPARE(store.summary(id).waitingActs, 2);
        QCOMPARE(file(store, id).history.last().kind, HistoryItem::Kind::Waiting);

        QVERIFY(store.push(log)->refused.isEmpty());
        QCOMPARE(store.outbox().size(), 2);
        QCOMPARE(store.outbox().first().state, OutboxItem::State::Applied);
        QCOMPARE(store.summary(id).caseNow.state, CaseState::Examining);
        QCOMPARE(store.summary(id).waitingActs, 0);

        const auto outcome = store.pull(log);
        QCOMPARE(outcome->confirmedActs.size(), 2);
        QVERIFY(store.outbox().isEmpty());
        QCOMPARE(store.summary(id).caseNow, log.caseNow(id));
        QVERIFY(store.check().has_value());
    }

    void anActThatWasAppliedIsNotSentAgain()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, id, ActKind::Claim, sato));
        QVERIFY(store.push(log));
        const auto waiting = store.run([&](Connection& connection) { return CaseStore(connection, store.context()).outboxWaiting(500); });
        QVERIFY(waiting->isEmpty());
    }

    void aRefusedActIsTakenBackAndSaidSo()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QVERIFY(log.act(id, ActKind::Claim, suzuki));
        QVERIFY(store.addAct(log, id, ActKind::Claim, sato));
        QVERIFY(store.addAct(log, id, ActKind::StartExamination, sato));

        const auto outcome = store.push(log);
        QCOMPARE(outcome->refused.size(), 2);
        QCOMPARE(outcome->changedCases, QStringList{id});
        QCOMPARE(store.summary(id).refusedActs, 2);
        QCOMPARE(store.summary(id).caseNow.state, CaseState::Received);
        QVERIFY(!store.summary(id).caseNow.claim);
        QCOMPARE(audit(store).first().kind, AuditItem::Kind::ActRefused);

        QVERIFY(store.pull(log));
        QCOMPARE(store.summary(id).caseNow.claim->staffId, suzuki);
        const QList<HistoryItem> history = file(store, id).history;
        QCOMPARE(history.last().kind, HistoryItem::Kind::Refused);
        QVERIFY(history.last().refusal.has_value());
        QVERIFY(store.check().has_value());
    }

    void whatBuildsOnARefusedActWaitsVisiblyAndChangesNothing()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, id, ActKind::Claim, sato));
        QVERIFY(store.addAct(log, id, ActKind::StartExamination, sato));
        const QString first = store.outbox().first().act.id;
        const auto outcome = store.transact([&](Connection& connection) {
            return CaseStore(connection, store.context()).recordAnswers({{first, Error{ErrorCode::ClaimTaken, {}}}}, log.now());
        });
        QCOMPARE(outcome->refused.size(), 1);
        const CaseSummary summary = store.summary(id);
        QCOMPARE(summary.caseNow.state, CaseState::Received);
        QCOMPARE(summary.waitingActs, 1);
        QCOMPARE(summary.refusedActs, 1);
        QCOMPARE(file(store, id).history.last().kind, HistoryItem::Kind::Waiting);
        QVERIFY(store.check().has_value());
    }

    void aWaitingActNeverHidesWhatSomebodyElseDid()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, id, ActKind::Claim, sato));
        QVERIFY(log.act(id, ActKind::Claim, suzuki));
        QVERIFY(store.pull(log));
        QCOMPARE(store.summary(id).caseNow, log.caseNow(id));
        QCOMPARE(store.summary(id).waitingActs, 1);
    }

    void aSeenRefusalLeavesTheOutboxOnce()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QVERIFY(log.act(id, ActKind::Claim, suzuki));
        QVERIFY(store.addAct(log, id, ActKind::Claim, sato));
        const QString actId = store.outbox().first().act.id;
        const auto acknowledge = [&] {
            return store.transact([&](Connection& connection) { return CaseStore(connection, store.context()).acknowledgeRefusal(actId, sato, log.now(), SampleLog::name("用紙を\n渡した")); }).value();
        };
        QVERIFY(!acknowledge());
        QVERIFY(store.push(log));
        QVERIFY(acknowledge());
        QVERIFY(!acknowledge());
        QVERIFY(store.outbox().isEmpty());
        QCOMPARE(store.summary(id).refusedActs, 0);
        QCOMPARE(audit(store).first().kind, AuditItem::Kind::RefusalSeen);
        QCOMPARE(audit(store).first().detail, actId + SampleLog::name(" claim 用紙を 渡した"));
        QCOMPARE(audit(store).at(1).kind, AuditItem::Kind::ActRefused);
        QVERIFY(store.check().has_value());
    }

    void triesAreCounted()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, id, ActKind::Claim, sato));
        const QStringList ids{store.outbox().first().act.id, QStringLiteral("gone")};
        QVERIFY(store.transact([&](Connection& connection) { return CaseStore(connection, store.context()).recordAttempt(ids); }));
        QCOMPARE(store.outbox().first().attempts, 1);
    }

    void aLogThatDoesNotHoldTogetherStopsAndChangesNothing_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("a gap") << QStringLiteral("gap") << int(ErrorCode::ChainBroken);
        QTest::newRow("a changed body") << QStringLiteral("body") << int(ErrorCode::ChainBroken);
        QTest::newRow("a changed time") << QStringLiteral("at") << int(ErrorCode::ChainBroken);
        QTest::newRow("an act with a foreign signature") << QStringLiteral("signature") << int(ErrorCode::ActSignatureInvalid);
        QTest::newRow("an act of somebody unknown") << QStringLiteral("unknown") << int(ErrorCode::StaffUnknown);
        QTest::newRow("an act the table does not know") << QStringLiteral("row") << int(ErrorCode::ChainBroken);
        QTest::newRow("an act on another case") << QStringLiteral("case") << int(ErrorCode::ChainBroken);
        QTest::newRow("a version that jumps") << QStringLiteral("version") << int(ErrorCode::ChainBroken);
        QTest::newRow("a submission nobody verified") << QStringLiteral("unverified") << int(ErrorCode::Internal);
    }

    void aLogThatDoesNotHoldTogetherStopsAndChangesNothing()
    {
        QFETCH(QString, fault);
        QFETCH(int, code);
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString id = log.addSubmission(citizen);
        const QString other = log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        const qint64 before = log.head();

        QVERIFY(log.act(id, ActKind::Claim, sato));
        PulledEntry& last = log.entries().last();
        const Act act{QStringLiteral("0c2b6a3e-3b0f-4b51-8d0c-3e5b0a0c1d2e"), id, ActKind::Release, sato, QStringLiteral("window-2"), log.now(), 2, 1, {}, {}};
        SignedAct signedAct = log.signer(sato).sign(act).value();
        LogEntry entry = last.entry;
        entry.caseVersion = 3;
        if (fault == QLatin1String("gap")) {
            last.entry.seq += 1;
        } else if (fault == QLatin1String("body")) {
            last.entry.body.append('x');
        } else if (fault == QLatin1String("at")) {
            last.entry.at = last.entry.at.addMSecs(1);
        } else if (fault == QLatin1String("unverified")) {
            log.addSubmission(citizen);
            log.entries().last().submission.reset();
        } else {
            if (fault == QLatin1String("signature")) {
                signedAct.signature = log.signer(suzuki).sign(Act{act.id, id, act.kind, suzuki, act.terminal, act.at, 2, 1, {}, {}})->signature;
            } else if (fault == QLatin1String("unknown")) {
                const ActSigner stranger = ActSigner::generate(QStringLiteral("stranger")).value();
                signedAct = stranger.sign(Act{act.id, id, act.kind, QStringLiteral("stranger"), act.terminal, act.at, 2, 1, {}, {}}).value();
            } else if (fault == QLatin1String("row")) {
                signedAct = log.signer(sato).sign(Act{act.id, id, ActKind::Dispatch, sato, act.terminal, act.at, 2, 1, {}, {}}).value();
            } else if (fault == QLatin1String("case")) {
                entry.caseId = other;
            } else {
                entry.caseVersion = 4;
            }
            entry.body = SampleReader::body(signedAct);
            log.append(entry);
        }
        const QByteArray shown = store.shown().value();
        const auto outcome = store.pull(log.page(before));
        QCOMPARE(int(outcome.error().code), code);
        QCOMPARE(store.cursor().seq, before);
        QCOMPARE(store.shown().value(), shown);
        QVERIFY(store.check().has_value());
    }

    void theStoreOfAnotherMunicipalityIsRefused()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        StoreContext foreign = store.context();
        foreign.municipality = QStringLiteral("352012");
        const auto cursor = store.run([&](Connection& connection) { return CaseStore(connection, foreign).cursor(); });
        QCOMPARE(cursor.error().code, ErrorCode::OtherMunicipality);
    }

    void aWrongKeyOpensNothing()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(citizen);
        QVERIFY(store.pull(log));
        const StoreContext stranger{ColumnSealer(*SecretKey::random()), store.context().municipality, store.context().reader};
        const auto summaries = store.run([&](Connection& connection) { return CaseStore(connection, stranger).summaries(); });
        QCOMPARE(summaries.error().code, ErrorCode::SealBroken);
    }

    void aPurgedBodyLeavesItsLinkOnly()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(citizen);
        log.addSubmission(citizen);
        log.entries()[log.head() - 2].entry.body.clear();
        QVERIFY(store.pull(log));
        QCOMPARE(store.summaries().size(), 1);
        QVERIFY(store.check().has_value());
    }

    void colleaguesAreTheActivePersons()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addStaff(suzuki, SampleLog::name("鈴木　一郎"), Role::Clerk, false);
        QVERIFY(store.pull(log));
        const auto colleagues = store.run([&](Connection& connection) { return CaseStore(connection, store.context()).colleagues(); });
        QCOMPARE(colleagues->size(), 2);
        QCOMPARE(colleagues->first().id, sato);
        QCOMPARE(colleagues->last().role, Role::Chief);
    }

    void anUnknownCaseIsSaidToBeUnknown()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const auto found = store.run([&](Connection& connection) { return CaseStore(connection, store.context()).caseFile(QStringLiteral("352021-00000099")); });
        QCOMPARE(found.error().code, ErrorCode::CaseUnknown);
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "CaseStoreTest.moc"
