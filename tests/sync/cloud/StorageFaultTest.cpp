// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/WithdrawalIntake.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Engines.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The disk may say no at any moment: what was answered is there, what was not may be sent again, and the log stays whole.
class StorageFaultTest : public QObject {
    Q_OBJECT

private:
    static constexpr int everyStep = 15;  ///< writes, commits and ends of commits in a day

    /// A day at the office, whose steps can each be done again: it goes on until nothing fails any more.
    struct Day {
        explicit Day(CloudOffice& made) : office(made)
        {
            office.addStaff(QStringLiteral("a"), Role::Clerk);
            office.addTerminal(QStringLiteral("T1"));
        }

        bool run()
        {
            const auto opened = office.log().appendSubmission({message, id, {}, sha256("token")});
            if (!opened) {
                return false;
            }
            caseId = opened->caseId;
            if (claim.isEmpty()) {
                claim = {office.sign(office.act(caseId, ActKind::Claim, QStringLiteral("a")))};
            }
            StaffRegister staff(office.service().database());
            ActIntake intake(office.log(), staff);
            Visitor visitor;
            visitor.terminal.name = QStringLiteral("T1");
            const auto answers = intake.take(claim, visitor);
            if (!answers || answers->first().kind == ActAnswer::Kind::Refused) {
                return false;
            }
            WithdrawalIntake withdrawals(office.log(), *office.service().folder().serviceSigner());
            return withdrawals.take({caseId, QStringLiteral("token"), QStringLiteral("もう要らない")}, office.clock().now()).has_value();
        }

        CloudOffice& office;
        QString id = CitizenMessages::newId();
        QByteArray message = CitizenMessages::application(id);
        QString caseId;
        QList<SignedAct> claim;
    };

private Q_SLOTS:
    void initTestCase_data() { Engines::addRows(); }

    void everyWriteAndCommitMayFail_data()
    {
        QTest::addColumn<int>("failing");
        for (int i = 1; i <= everyStep + 1; ++i) {
            QTest::addRow("%d", i) << i;
        }
    }

    void everyWriteAndCommitMayFail()
    {
        QFETCH(int, failing);
        int steps = -1;  // not counting yet
        CloudOffice office(m_engines.fresh(), [&](QByteArrayView) { return steps >= 0 && ++steps == failing; });
        Day day(office);
        steps = 0;
        const bool undisturbed = day.run();
        QVERIFY2(!undisturbed || steps < failing, "a fault was swallowed");
        if (!undisturbed) {
            QVERIFY(CloudCheck(office.log()).run());
            office.reopen();
            QVERIFY(day.run());
        }
        steps = -1;
        const auto counts = CloudCheck(office.log()).run();
        QVERIFY(counts);
        QCOMPARE(counts->submissions, 1);
        QCOMPARE(counts->acts, 2);
        QCOMPARE(office.log().storedCase(day.caseId)->now.state, CaseState::Withdrawn);
    }

    void theStepsAboveAreAllThereAre()
    {
        int steps = -1;
        CloudOffice office(m_engines.fresh(), [&](QByteArrayView) { return steps >= 0 && ++steps < 0; });
        Day day(office);
        steps = 0;
        QVERIFY(day.run());
        QCOMPARE(steps, everyStep);
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(StorageFaultTest)
#include "StorageFaultTest.moc"
