// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/ProblemDesk.h"
#include "sync/client/ProfileFiles.h"
#include "tests/support/client/TestTerminal.h"
#include "tests/support/store/FailAt.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;
using Fault = FakeCloud::Fault;

Q_DECLARE_METATYPE(madoguchi::test::FakeCloud::Fault)

/// Whatever request fails in whatever way: in the end everybody sees what an undisturbed day would have made.
class ConvergenceTest : public QObject {
    Q_OBJECT

    static constexpr int submissions = 6;
    const QString m_hanako = QStringLiteral("hanako"), m_secret = QStringLiteral("secret");
    test::ManualClock m_clock;

    static QString caseId(int number) { return QStringLiteral("352021-%1").arg(number, 8, 10, QLatin1Char('0')); }

    /// A day's work, tried until it is done; how many requests it took.
    int work(FakeCloud& cloud, TestTerminal& terminal)
    {
        const int before = cloud.requests();
        Workplace& workplace = terminal.workplace();
        for (int tries = 0; !workplace.syncOnce().result() && tries < 10; ++tries) {
        }
        for (int number = 1; number <= 3; ++number) {
            for (const ActKind kind : {ActKind::Claim, ActKind::StartExamination}) {
                const auto seen = workplace.summaries({caseId(number)}).result();
                const auto done = workplace.act(caseId(number), kind, seen->first().caseNow.version).result();
                if (!done) {
                    qWarning("act failed: %s", qPrintable(errorName(done.error().code)));
                }
            }
        }
        for (int tries = 0; !workplace.syncOnce().result() && tries < 10; ++tries) {
        }
        return cloud.requests() - before;
    }
    std::shared_ptr<FakeCloud> newCloud()
    {
        auto cloud = std::make_shared<FakeCloud>(m_clock);
        cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        for (int i = 0; i < submissions; ++i) {
            cloud->addSubmission(TerminalPapers::message(i % 2 == 0 ? 8 : 13), QStringLiteral("s%1").arg(i));
        }
        return cloud;
    }

private Q_SLOTS:
    void anyRequestMayFail_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before it takes effect") << Fault::Before;
        QTest::newRow("after it took effect") << Fault::After;
        QTest::newRow("in silence") << Fault::Timeout;
        QTest::newRow("with half an answer") << Fault::CutShort;
        QTest::newRow("because the session expired") << Fault::Expired;
        QTest::newRow("because the cloud is busy") << Fault::Busy;
    }
    void anyRequestMayFail()
    {
        QFETCH(Fault, fault);
        const auto calmCloud = newCloud();
        TestTerminal calm(calmCloud, m_clock);
        QVERIFY(calm.logIn(m_hanako, m_secret));
        const int requests = work(*calmCloud, calm);
        const QStringList expected = calm.picture();
        QCOMPARE(expected.size(), submissions);
        QVERIFY(expected.first().contains(QStringLiteral("examining")));
        QVERIFY(expected.first().contains(QStringLiteral("waiting=0 refused=0")));

        for (int i = 1; i <= requests; ++i) {
            const auto cloud = newCloud();
            TestTerminal terminal(cloud, m_clock);
            QVERIFY(terminal.logIn(m_hanako, m_secret));
            cloud->failRequest(i, fault);
            work(*cloud, terminal);
            QCOMPARE(terminal.picture(), expected);
            QCOMPARE(cloud->log().size(), calmCloud->log().size());
            QVERIFY(terminal.workplace().check().result());
        }
    }
    void anyWriteMayFailWhileAPersonLogsInAndPulls()
    {
        const auto cloud = newCloud();
        test::FailAt never(std::numeric_limits<int>::max());
        TestTerminal calm(cloud, m_clock, &never);
        QVERIFY(calm.logIn(m_hanako, m_secret));
        QVERIFY(calm.workplace().syncOnce().result());
        const QStringList expected = calm.picture();
        const int writes = never.asked();
        QVERIFY(writes > 20);
        for (int i = 1; i <= writes; i += 3) {
            TestTerminal terminal(newCloud(), m_clock);  // its own: two trails of one name contradict each other
            test::FailAt fault(i);
            const auto opened = terminal.tryRestart(&fault);
            if (opened && terminal.logIn(m_hanako, m_secret)) {
                QVERIFY(!terminal.workplace().syncOnce().result() || !fault.happened());
            }
            terminal.restart();
            QVERIFY(terminal.logIn(m_hanako, m_secret));
            QVERIFY(terminal.workplace().syncOnce().result());
            QCOMPARE(terminal.picture(), expected);
            QVERIFY(terminal.workplace().check().result());
        }
    }
    void aTerminalThatStopsAnywhereGoesOnWhereItStopped()
    {
        const auto cloud = newCloud();
        TestTerminal terminal(cloud, m_clock);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        QVERIFY(terminal.workplace().syncOnce().result());
        QVERIFY(terminal.workplace().act(caseId(1), ActKind::Claim, 1).result());
        cloud->setReachable(false);
        terminal.restart();
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        QVERIFY(terminal.picture().first().contains(QStringLiteral("claim=hanako waiting=1")));
        cloud->setReachable(true);
        const auto counts = terminal.workplace().syncOnce().result();
        QVERIFY(counts);
        QCOMPARE(counts->applied, 1);
        QCOMPARE(counts->acts, 1);
        QCOMPARE(counts->submissions, 0);
        QVERIFY(terminal.picture().first().contains(QStringLiteral("v2 received good claim=hanako waiting=0")));
    }
    void aDamagedFileIsSetAsideAndTheLogIsFetchedAgain()
    {
        const auto cloud = newCloud();
        TestTerminal terminal(cloud, m_clock);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        QVERIFY(terminal.workplace().syncOnce().result());
        const QStringList expected = terminal.picture();
        terminal.shutDown();
        const QString file = terminal.profile().file(QStringLiteral("madoguchi.sqlite"));
        const QByteArray damaged(8192, 'x');
        QVERIFY(ProfileFiles::write(file, damaged, {}));

        terminal.restart();
        const QStringList aside = QDir(terminal.profile().folder()).entryList({QStringLiteral("madoguchi.sqlite.damaged-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(ProfileFiles::read(terminal.profile().file(aside.first()), {}).value(), damaged);
        QVERIFY(terminal.logIn(m_hanako, m_secret));
        QVERIFY(terminal.workplace().syncOnce().result());
        QCOMPARE(terminal.picture(), expected);
    }
    void ofTwoClerksWhoClaimACaseOneGetsItAndTheOtherIsTold()
    {
        const auto cloud = newCloud();
        cloud->addStaff(QStringLiteral("jiro"), Role::Clerk, m_secret);
        TestTerminal first(cloud, m_clock), second(cloud, m_clock);
        QVERIFY(first.logIn(m_hanako, m_secret) && second.logIn(QStringLiteral("jiro"), m_secret));
        QVERIFY(first.workplace().syncOnce().result() && second.workplace().syncOnce().result());
        QVERIFY(first.workplace().act(caseId(1), ActKind::Claim, 1).result());
        QVERIFY(second.workplace().act(caseId(1), ActKind::Claim, 1).result());
        QSignalSpy refused(&second.workplace(), &Workplace::actRefused);
        QCOMPARE(first.workplace().syncOnce().result()->applied, 1);
        QCOMPARE(second.workplace().syncOnce().result()->refused, 1);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(0).toString(), caseId(1));
        QVERIFY(second.picture().first().contains(QStringLiteral("claim=hanako waiting=0 refused=1")));
        QVERIFY(second.workplace().problems().setAside(refused.first().at(1).toString()).result().value());
        QVERIFY(second.picture().first().contains(QStringLiteral("claim=hanako waiting=0 refused=0")));
    }
};

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "ConvergenceTest.moc"
