// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/PaperWatch.h"

#include "app/domain/CaseRules.h"
#include "app/store/AuditTrail.h"
#include "tests/support/workflow/Office.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {
const QString sato = QStringLiteral("sato");
const QString suzuki = QStringLiteral("suzuki");
const QString tanaka = QStringLiteral("tanaka");
const QString why = SampleLog::name("担当者が不在のため");
}  // namespace

/// Paper lies at a desk whose clerk lost the case without an act of their own: they must learn of it, and it must not be forgotten.
class PaperWatchTest : public QObject {
    Q_OBJECT

    enum class Loss { HandedOver, Released, ReleasedAndTaken, Ended, EndedAndTaken, Withdrawn };

    static void must(bool done)
    {
        if (!done) {
            qFatal("the log does not take it");
        }
    }
    /// Approved, and sato holds it.
    static QString approved(Office& office)
    {
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
        for (const ActKind kind : {ActKind::Claim, ActKind::StartExamination, ActKind::FinishExamination, ActKind::Propose}) {
            must(office.log.act(id, kind, suzuki));
        }
        must(office.log.act(id, ActKind::Approve, tanaka) && office.log.act(id, ActKind::Claim, sato));
        office.exchange();
        return id;
    }
    /// Printed here by sato, and the log has it.
    static QString printed(Office& office)
    {
        const QString id = approved(office);
        office.store.addAct(office.log, id, ActKind::Issue, sato).value();
        office.exchange();
        return id;
    }
    static QList<PaperNotice> notices(Office& office, const QString& staffId)
    {
        return office.store.run([&](Connection& connection) { return PaperWatch(connection, office.store.context()).notices(staffId, office.log.now()); }).value();
    }
    static int handOver(Office& office, const QString& staffId, const QList<PaperNotice>& told)
    {
        return office.store.transact([&](Connection& connection) { return PaperWatch(connection, office.store.context()).handedOver(told, staffId, office.log.now()); }).value();
    }
    static void open(Office& office, const QString& id, const QString& staffId)
    {
        must(office.store.transact([&](Connection& connection) { return PaperWatch(connection, office.store.context()).opened(id, staffId, office.log.now()); }).has_value());
    }
    static void lose(Office& office, const QString& id, Loss loss)
    {
        SampleLog& log = office.log;
        const bool ends = loss == Loss::Ended || loss == Loss::EndedAndTaken;
        if (ends) {
            log.advance(CaseRules::leaseSeconds);
        }
        bool done = true;
        if (loss == Loss::HandedOver) {
            done = log.act(id, ActKind::HandOver, tanaka, why, {{QStringLiteral("to"), suzuki}});
        } else if (loss == Loss::Released || loss == Loss::ReleasedAndTaken) {
            done = log.act(id, ActKind::Release, tanaka, why);
        } else if (loss == Loss::Withdrawn) {
            done = log.act(id, ActKind::Withdraw, QStringLiteral("cloud"));
        }
        if (loss == Loss::ReleasedAndTaken || loss == Loss::EndedAndTaken) {
            done = done && log.act(id, ActKind::Claim, suzuki);
        }
        must(done);
        office.exchange();
    }

private Q_SLOTS:
    void whoeverLosesAPrintedCaseIsToldWhoGetsThePaper_data()
    {
        QTest::addColumn<int>("loss");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<bool>("ended");
        QTest::newRow("handed over by the chief") << int(Loss::HandedOver) << suzuki << false;
        QTest::newRow("released by the chief") << int(Loss::Released) << QString() << false;
        QTest::newRow("released, and a colleague has it") << int(Loss::ReleasedAndTaken) << suzuki << false;
        QTest::newRow("the time was over") << int(Loss::Ended) << QString() << true;
        QTest::newRow("the time was over, and a colleague has it") << int(Loss::EndedAndTaken) << suzuki << false;
        QTest::newRow("withdrawn by the citizen") << int(Loss::Withdrawn) << QString() << false;
    }

    void whoeverLosesAPrintedCaseIsToldWhoGetsThePaper()
    {
        QFETCH(int, loss);
        QFETCH(QString, holder);
        QFETCH(bool, ended);
        Office office;
        const QString id = printed(office);
        QVERIFY(notices(office, sato).isEmpty());
        lose(office, id, Loss(loss));
        const auto told = notices(office, sato);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().caseId, id);
        QCOMPARE(told.first().holder, holder);
        QCOMPARE(told.first().holderName, holder.isEmpty() ? QString() : office.log.staff(holder).name);
        QCOMPARE(told.first().ended.isValid(), ended);
        QVERIFY(!told.first().kinds.isEmpty());
        QVERIFY(notices(office, suzuki).isEmpty() && notices(office, tanaka).isEmpty());  // nobody else is bothered
    }

    void itStaysUntilThePersonSaysSoAlsoAfterARestart()
    {
        Office office;
        const QString id = printed(office);
        lose(office, id, Loss::HandedOver);
        QVERIFY(office.store.open());
        QVERIFY(office.store.check());
        const auto told = notices(office, sato);
        QCOMPARE(told.size(), 1);
        QCOMPARE(handOver(office, suzuki, told), 0);  // somebody else's word is none
        QCOMPARE(handOver(office, tanaka, told), 0);
        QCOMPARE(handOver(office, sato, told), 1);
        QVERIFY(notices(office, sato).isEmpty());
        const auto trail = office.store.run([&](Connection& connection) { return AuditTrail(connection, office.store.context().sealer).newest(1); });
        QCOMPARE(trail->first().kind, AuditItem::Kind::PaperHandedOver);
        QCOMPARE(trail->first().staffId, sato);
        QCOMPARE(trail->first().caseId, id);
        QCOMPARE(trail->first().detail, suzuki);
        QCOMPARE(handOver(office, sato, told), 0);
        QVERIFY(office.store.check());
    }

    void itStaysAlsoWhenTheColleagueHasFinishedTheCase()
    {
        Office office;
        const QString id = printed(office);
        lose(office, id, Loss::HandedOver);
        QVERIFY(office.log.act(id, ActKind::Seal, suzuki) && office.log.act(id, ActKind::Dispatch, suzuki));
        office.exchange();
        QCOMPARE(notices(office, sato).size(), 1);
    }

    void aWordAboutSomethingElseDoesNotCount()
    {
        Office office;
        const QString id = printed(office);
        lose(office, id, Loss::Released);
        const auto told = notices(office, sato);
        QVERIFY(office.log.act(id, ActKind::Claim, suzuki));
        office.exchange();
        QCOMPARE(handOver(office, sato, told), 0);
        QCOMPARE(notices(office, sato).value(0).holder, suzuki);
    }

    void whoeverGivesThePaperAwayThemselvesIsNotTold_data()
    {
        QTest::addColumn<QList<ActKind>>("acts");
        QTest::newRow("spoilt") << QList{ActKind::Spoil};
        QTest::newRow("sent") << QList{ActKind::Seal, ActKind::Dispatch};
        QTest::newRow("let go") << QList{ActKind::Release};
    }

    void whoeverGivesThePaperAwayThemselvesIsNotTold()
    {
        QFETCH(QList<ActKind>, acts);
        Office office;
        const QString id = printed(office);
        for (const ActKind kind : acts) {
            QVERIFY(office.store.addAct(office.log, id, kind, sato, why));
        }
        office.log.advance(CaseRules::leaseSeconds);
        QVERIFY(notices(office, sato).isEmpty());  // it waits to be sent, and the time is over meanwhile
        office.log.advance(-CaseRules::leaseSeconds);
        office.exchange();
        office.log.advance(CaseRules::leaseSeconds);
        QVERIFY(notices(office, sato).isEmpty());
    }

    void whatWasGivenAwayInVainIsToldAgain()
    {
        Office office;
        const QString id = printed(office);
        QVERIFY(office.store.addAct(office.log, id, ActKind::Seal, sato));
        QVERIFY(office.store.addAct(office.log, id, ActKind::Dispatch, sato));
        lose(office, id, Loss::EndedAndTaken);
        QCOMPARE(office.store.summary(id).refusedActs, 2);
        QCOMPARE(notices(office, sato).value(0).holder, suzuki);
    }

    void withoutAConnectionTheEndOfTheTimeIsTold()
    {
        Office office;
        const QString id = approved(office);
        QVERIFY(office.store.addAct(office.log, id, ActKind::Issue, sato));  // printed, not sent yet
        QVERIFY(notices(office, sato).isEmpty());
        office.log.advance(CaseRules::leaseSeconds);
        QVERIFY(notices(office, sato).value(0).ended.isValid());
        QVERIFY(office.store.addAct(office.log, id, ActKind::Claim, sato));  // waits: it may be theirs
        QVERIFY(notices(office, sato).isEmpty());
        QVERIFY(office.log.act(id, ActKind::Claim, suzuki));
        office.exchange();
        QCOMPARE(notices(office, sato).value(0).holder, suzuki);
    }

    void whoeverGetsTheCaseBackIsNotToldAnyMore()
    {
        Office office;
        const QString id = printed(office);
        lose(office, id, Loss::Released);
        QVERIFY(office.log.act(id, ActKind::Claim, sato));
        office.exchange();
        QVERIFY(notices(office, sato).isEmpty());
        lose(office, id, Loss::ReleasedAndTaken);
        QCOMPARE(notices(office, sato).size(), 1);
    }

    void whoeverOpensAPrintedCaseThatTheyHoldHasItsPaper_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("told");
        QTest::newRow("the holder") << suzuki << 1;
        QTest::newRow("the chief, who only looks") << tanaka << 0;
    }

    void whoeverOpensAPrintedCaseThatTheyHoldHasItsPaper()
    {
        QFETCH(QString, who);
        QFETCH(int, told);
        Office office;
        const QString id = approved(office);
        open(office, id, sato);  // nothing is printed yet
        QVERIFY(office.log.act(id, ActKind::Issue, sato));  // at another terminal
        QVERIFY(office.log.act(id, ActKind::HandOver, sato, why, {{QStringLiteral("to"), suzuki}}));
        office.exchange();
        open(office, id, who);
        QVERIFY(office.log.act(id, ActKind::Release, tanaka, why));
        office.exchange();
        QCOMPARE(notices(office, who).size(), told);
        QVERIFY(notices(office, sato).isEmpty());
    }

    void whoeverWasTooSlowToTakeAPrintedCaseHasNoPaper()
    {
        Office office;
        const QString id = printed(office);
        QVERIFY(office.log.act(id, ActKind::Release, sato));
        office.exchange();
        QVERIFY(office.store.addAct(office.log, id, ActKind::Claim, sato));
        QVERIFY(office.log.act(id, ActKind::Claim, suzuki));
        office.exchange();
        QCOMPARE(office.store.summary(id).refusedActs, 1);
        QVERIFY(notices(office, sato).isEmpty());
    }

    void whoeverTookAPrintedCaseHereHasItsPaper()
    {
        Office office;
        const QString id = printed(office);
        QVERIFY(office.log.act(id, ActKind::Release, sato));
        office.exchange();
        QVERIFY(office.store.addAct(office.log, id, ActKind::Claim, suzuki));
        office.exchange();
        QVERIFY(office.log.act(id, ActKind::Release, tanaka, why));
        office.exchange();
        QCOMPARE(notices(office, suzuki).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PaperWatchTest)
#include "PaperWatchTest.moc"
