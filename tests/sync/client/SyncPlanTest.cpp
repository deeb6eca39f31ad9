// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SyncPlan.h"

#include <QtTest>

using namespace madoguchi;
using Step = SyncPlan::Step;

Q_DECLARE_METATYPE(madoguchi::SyncPlan::Facts)

class SyncPlanTest : public QObject {
    Q_OBJECT

    static SyncPlan::Facts atHead()
    {
        SyncPlan::Facts facts;
        facts.hasSession = true;
        facts.headKnown = true;
        facts.seq = facts.head = 7;
        return facts;
    }
    static SyncPlan::Facts failed(ErrorCode code, bool following)
    {
        SyncPlan::Facts facts = atHead();
        facts.error = code;
        facts.following = following;
        return facts;
    }

private Q_SLOTS:
    void decidesTheNextStep_data()
    {
        QTest::addColumn<SyncPlan::Facts>("facts");
        QTest::addColumn<Step>("step");

        SyncPlan::Facts facts;
        QTest::newRow("nobody has a session yet") << facts << Step::RenewSession;
        facts.hasSession = true;
        QTest::newRow("nobody has asked yet") << facts << Step::Pull;
        facts.actsWait = true;
        QTest::newRow("acts go first") << facts << Step::Push;
        facts = atHead();
        QTest::newRow("all done") << facts << Step::Finish;
        facts.following = true;
        QTest::newRow("all done, following") << facts << Step::LongPoll;
        facts.head = 8;
        QTest::newRow("one entry behind") << facts << Step::Pull;
        facts.headKnown = false;
        QTest::newRow("an old answer says nothing") << facts << Step::Pull;

        QTest::newRow("unreachable ends a single exchange") << failed(ErrorCode::CloudUnreachable, false) << Step::Finish;
        QTest::newRow("unreachable waits when following") << failed(ErrorCode::CloudUnreachable, true) << Step::BackOff;
        QTest::newRow("a broken chain needs a person") << failed(ErrorCode::ChainBroken, true) << Step::Stop;
        QTest::newRow("a broken chain ends a single exchange") << failed(ErrorCode::ChainBroken, false) << Step::Finish;
        QTest::newRow("an expired session is renewed") << failed(ErrorCode::SessionExpired, false) << Step::RenewSession;
        facts = failed(ErrorCode::SessionExpired, true);
        facts.renewed = true;
        QTest::newRow("but not twice in a row") << facts << Step::BackOff;
        facts.following = false;
        QTest::newRow("not even once more in a single exchange") << facts << Step::Finish;
    }
    void decidesTheNextStep()
    {
        QFETCH(SyncPlan::Facts, facts);
        QTEST(SyncPlan::next(facts), "step");
    }

    void whatATamperedLogOrARefusedPersonCausesIsNeverTriedAgain_data()
    {
        QTest::addColumn<int>("code");
        for (const ErrorCode code : {ErrorCode::ChainBroken, ErrorCode::ActSignatureInvalid, ErrorCode::StaffUnknown, ErrorCode::TerminalRefused,
                 ErrorCode::CloudTlsRefused, ErrorCode::SessionRefused, ErrorCode::SessionLocked, ErrorCode::SealBroken, ErrorCode::DatabaseDamaged}) {
            QTest::addRow("%d", int(code)) << int(code);
        }
    }
    void whatATamperedLogOrARefusedPersonCausesIsNeverTriedAgain()
    {
        QFETCH(int, code);
        QCOMPARE(SyncPlan::reaction(ErrorCode(code)), SyncPlan::Reaction::NeedsPerson);
    }
};

QTEST_APPLESS_MAIN(SyncPlanTest)
#include "SyncPlanTest.moc"
