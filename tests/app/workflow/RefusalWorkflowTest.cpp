// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/RefusalWorkflow.h"

#include "app/store/AuditTrail.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/workflow/Office.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {
const QString sato = QStringLiteral("sato");
const QString suzuki = QStringLiteral("suzuki");
const QString tanaka = QStringLiteral("tanaka");
const QString why = SampleLog::name("続柄の確認");
}  // namespace

/// A refused act is settled by those whom it concerns and by nobody else, and is never done twice.
class RefusalWorkflowTest : public QObject {
    Q_OBJECT

    /// Sato's act that the cloud has refused, and which can be done again: only the claim has changed since.
    static QString refused(Office& office)
    {
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
        office.exchange();
        office.act(id, ActKind::Claim, sato).value();
        office.act(id, ActKind::StartExamination, sato).value();
        office.exchange();
        if (!office.log.act(id, ActKind::Release, tanaka, why) || !office.log.act(id, ActKind::Claim, sato)) {
            qFatal("the log does not take it");
        }
        office.act(id, ActKind::PutOnHold, sato, why).value();
        office.exchange();
        return office.store.outbox().last().act.id;
    }
    static Result<std::optional<Act>> setAside(Office& office, const QString& actId, const QString& staffId, const QString& note)
    {
        return office.store.transact([&](Connection& connection) { return RefusalWorkflow(connection, office.store.context()).setAside(actId, staffId, note, office.log.now()); });
    }
    static Result<Case> doAgain(Office& office, const QString& actId, const QString& staffId)
    {
        const Actor actor{office.log.staff(staffId), QStringLiteral("window-1"), office.log.signer(staffId)};
        const int version = office.store.summaries().first().caseNow.version;
        return office.store.transact([&](Connection& connection) { return RefusalWorkflow(connection, office.store.context()).doAgain(actId, version, actor, office.log.now()); });
    }

private Q_SLOTS:
    void whomItConcernsSettlesIt_data()
    {
        QTest::addColumn<ActKind>("kind");
        QTest::addColumn<QString>("who");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("refusal");  // 0: none
        QTest::newRow("the author") << ActKind::Issue << sato << Role::Clerk << QString() << 0;
        QTest::newRow("the author with a note") << ActKind::Issue << sato << Role::Clerk << why << 0;
        QTest::newRow("a colleague") << ActKind::Issue << suzuki << Role::Clerk << why << int(ErrorCode::NotPermitted);
        QTest::newRow("the administrator") << ActKind::Claim << suzuki << Role::Administrator << why << int(ErrorCode::NotPermitted);
        QTest::newRow("the auditor") << ActKind::Claim << suzuki << Role::Auditor << why << int(ErrorCode::NotPermitted);
        QTest::newRow("the chief who says why") << ActKind::Issue << tanaka << Role::Chief << why << 0;
        QTest::newRow("the chief who does not") << ActKind::Issue << tanaka << Role::Chief << QString() << int(ErrorCode::ReasonMissing);
        QTest::newRow("the chief with blanks") << ActKind::Issue << tanaka << Role::Chief << QStringLiteral(" \n") << int(ErrorCode::ReasonMissing);
        QTest::newRow("the end of the trail") << ActKind::WitnessAudit << suzuki << Role::Clerk << QString() << 0;
    }

    void whomItConcernsSettlesIt()
    {
        QFETCH(ActKind, kind);
        QFETCH(QString, who);
        QFETCH(Role, role);
        QFETCH(QString, note);
        QFETCH(int, refusal);
        Act act;
        act.kind = kind;
        act.staffId = sato;
        const Done allowed = RefusalWorkflow::maySetAside(act, {who, {}, role, {}, true}, note);
        QCOMPARE(allowed ? 0 : int(allowed.error().code), refusal);
    }

    void aColleaguesWordLeavesEverythingAsItIs()
    {
        Office office;
        const QString actId = refused(office);
        const QByteArray before = office.store.shown().value();
        QCOMPARE(setAside(office, actId, suzuki, why).error().code, ErrorCode::NotPermitted);
        QCOMPARE(setAside(office, actId, tanaka, {}).error().code, ErrorCode::ReasonMissing);
        QCOMPARE(office.store.shown().value(), before);
    }

    void theChiefsReasonIsKept()
    {
        Office office;
        const QString actId = refused(office);
        QCOMPARE((*setAside(office, actId, tanaka, why))->id, actId);
        QVERIFY(office.store.outbox().isEmpty());
        const auto trail = office.store.run([&](Connection& connection) { return AuditTrail(connection, office.store.context().sealer).newest(1); });
        QCOMPARE(trail->first().kind, AuditItem::Kind::RefusalSeen);
        QCOMPARE(trail->first().staffId, tanaka);
        QVERIFY(trail->first().detail.endsWith(why));
        QVERIFY(!*setAside(office, actId, tanaka, why));
    }

    void whoeverHasLeftSettlesNothing()
    {
        Office office;
        const QString actId = refused(office);
        office.log.addStaff(tanaka, SampleLog::name("田中　京子"), Role::Chief, false);
        office.exchange();
        QCOMPARE(setAside(office, actId, tanaka, why).error().code, ErrorCode::NotPermitted);
    }

    void whatIsDoneAgainIsSettledInOne()
    {
        Office office;
        const QString actId = refused(office);
        const auto done = doAgain(office, actId, sato);
        QCOMPARE(done->state, CaseState::OnHold);
        const auto outbox = office.store.outbox();
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox.first().state, OutboxItem::State::Waiting);
        QCOMPARE(outbox.first().act.reason, why);
        QCOMPARE(outbox.first().act.fence, 2);
        QCOMPARE(office.store.summaries().first().refusedActs, 0);
        QCOMPARE(doAgain(office, actId, sato).error().code, ErrorCode::NotFound);
        office.exchange();
        QVERIFY(office.store.outbox().isEmpty());
        QVERIFY(office.store.check());
    }

    void whereverItIsCutOffItIsDoneOnceOrNotAtAll()
    {
        int n = 1;
        for (;; ++n) {
            Office office;
            const QString actId = refused(office);
            const QByteArray before = office.store.shown().value();
            FailAt counted(1000000);
            QVERIFY(office.store.open(&counted));
            FailAt fault(counted.asked() + n);
            QVERIFY(office.store.open(&fault));
            const auto done = doAgain(office, actId, sato);
            QVERIFY(office.store.open());
            QVERIFY(office.store.check());
            if (!fault.happened()) {
                QVERIFY(done);
                break;
            }
            QCOMPARE(done.error().code, ErrorCode::DiskFull);
            QCOMPARE(office.store.shown().value(), before);
        }
        QVERIFY(n > 10);
    }

    void onlyTheAuthorDoesItAgain()
    {
        Office office;
        const QString actId = refused(office);
        const QByteArray before = office.store.shown().value();
        QCOMPARE(doAgain(office, actId, suzuki).error().code, ErrorCode::NotPermitted);
        QCOMPARE(doAgain(office, actId, tanaka).error().code, ErrorCode::NotPermitted);
        QCOMPARE(doAgain(office, QStringLiteral("no such act"), sato).error().code, ErrorCode::NotFound);
        QCOMPARE(office.store.shown().value(), before);
    }

    void aCaseThatMovedOnIsLookedAtFirst()
    {
        Office office;
        const QString actId = refused(office);
        const QString id = office.store.summaries().first().caseNow.id;
        QVERIFY(office.log.act(id, ActKind::PutOnHold, sato, why) && office.log.act(id, ActKind::Resume, sato));
        office.exchange();
        const QByteArray before = office.store.shown().value();
        QCOMPARE(doAgain(office, actId, sato).error().code, ErrorCode::VersionOld);
        QCOMPARE(office.store.shown().value(), before);
    }
};

QTEST_GUILESS_MAIN(RefusalWorkflowTest)
#include "RefusalWorkflowTest.moc"
