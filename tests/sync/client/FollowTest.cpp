// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/client/TestTerminal.h"

#include <QSignalSpy>
#include <QtTest>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

/// The exchange that goes on all day.
class FollowTest : public QObject {
    Q_OBJECT

    const QString m_hanako = QStringLiteral("hanako"), m_secret = QStringLiteral("secret");
    const QString m_case = QStringLiteral("352021-00000001");
    test::ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;

    Workplace& workplace() { return m_terminal->workplace(); }
    SyncStatus::State state() { return workplace().syncStatus().state; }
    void startAndReachTheHead()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        workplace().startSync();
        QTRY_COMPARE(m_cloud->openPolls(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s1"));
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
    }
    void cleanup() { m_terminal.reset(); }

    void aNewApplicationArrivesByItself()
    {
        startAndReachTheHead();
        QSignalSpy changed(&workplace(), &Workplace::casesChanged);
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toStringList(), QStringList{caseId});
        QTRY_COMPARE(m_cloud->openPolls(), 1);
        QCOMPARE(m_terminal->picture().size(), 2);
        QTRY_COMPARE(state(), SyncStatus::State::Waiting);
    }
    void whatNobodyHadFetchedIsSaidAllDay()
    {
        const QDateTime since = m_clock.now().addDays(-3);
        m_cloud->setTamper([since](LogPage& page) { page.unpulledSince = page.entries.isEmpty() ? QDateTime() : since; });
        startAndReachTheHead();
        QCOMPARE(workplace().syncStatus().unpulledSince, since);
        m_cloud->setTamper({});
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QTRY_COMPARE(m_terminal->picture().size(), 2);
        QCOMPARE(workplace().syncStatus().unpulledSince, since);
    }
    void anActIsSentWhileThePollGoesOnAndComesBackByIt()
    {
        startAndReachTheHead();
        const int before = m_cloud->requests();
        QVERIFY(workplace().act(m_case, ActKind::Claim, 1).result());
        QTRY_COMPARE(m_cloud->caseNow(m_case).version, 2);
        QTRY_COMPARE(m_cloud->openPolls(), 1);
        QTRY_VERIFY(m_terminal->picture().first().contains(QStringLiteral("v2 received good claim=hanako waiting=0")));
        QCOMPARE(m_cloud->requests() - before, 2);  // the act, and the next poll
    }
    void lockingHangsUp()
    {
        startAndReachTheHead();
        workplace().lock();
        QTRY_COMPARE(m_cloud->openPolls(), 0);
        QSignalSpy changed(&workplace(), &Workplace::casesChanged);
        const int before = m_cloud->requests();
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QTest::qWait(100);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_cloud->requests(), before);
    }
    void stoppingHangsUpAndStartingGoesOn()
    {
        startAndReachTheHead();
        workplace().stopSync();
        QTRY_COMPARE(m_cloud->openPolls(), 0);
        QTRY_COMPARE(state(), SyncStatus::State::Idle);
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        workplace().startSync();
        QTRY_COMPARE(m_cloud->openPolls(), 1);
        QCOMPARE(m_terminal->picture().size(), 2);
    }
    void aSingleExchangeBesideThePollIsAnsweredFromNowOn()
    {
        startAndReachTheHead();
        const auto counts = workplace().syncOnce().result();
        QVERIFY(counts);
        QCOMPARE(workplace().syncStatus().head, m_cloud->log().size());
        QTRY_COMPARE(m_cloud->openPolls(), 1);
    }
    void offlineIsSaidAndEndsByItself()
    {
        startAndReachTheHead();
        m_cloud->setReachable(false);
        m_cloud->breakLines();
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QVERIFY(workplace().act(m_case, ActKind::Claim, 1).result());
        QTRY_COMPARE(state(), SyncStatus::State::Offline);
        const SyncStatus status = workplace().syncStatus();
        QVERIFY(status.error && status.error->code == ErrorCode::CloudUnreachable);
        QTRY_COMPARE(workplace().syncStatus().waitingActs, 1);
        m_cloud->setReachable(true);
        QTRY_COMPARE_WITH_TIMEOUT(state(), SyncStatus::State::Waiting, 20'000);
        QCOMPARE(workplace().syncStatus().waitingActs, 0);
        QCOMPARE(m_terminal->picture().size(), 2);
        QCOMPARE(m_cloud->caseNow(m_case).version, 2);
    }
    void anOfflineLogInGetsItsSessionWhenTheCloudIsBack()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        m_cloud->setReachable(false);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        workplace().startSync();
        QTRY_COMPARE(state(), SyncStatus::State::Offline);
        m_cloud->setReachable(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud->openPolls(), 1, 20'000);
        QCOMPARE(m_terminal->picture().size(), 1);
    }
    void aBrokenChainStopsUntilAPersonStartsAgain()
    {
        startAndReachTheHead();
        m_cloud->setTamper([](LogPage& page) {
            if (!page.entries.isEmpty()) {
                page.entries.last().caseVersion = 7;
            }
        });
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QTRY_COMPARE(state(), SyncStatus::State::Stopped);
        QCOMPARE(workplace().syncStatus().error->code, ErrorCode::ChainBroken);
        const int before = m_cloud->requests();
        QTest::qWait(100);
        QCOMPARE(m_cloud->requests(), before);
        QCOMPARE(m_terminal->picture().size(), 1);
        m_cloud->setTamper({});
        workplace().startSync();
        QTRY_COMPARE(m_cloud->openPolls(), 1);
        QCOMPARE(m_terminal->picture().size(), 2);
    }
    void anExpiredSessionIsRenewedUnseen()
    {
        startAndReachTheHead();
        m_cloud->expireSessions();
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QTRY_COMPARE(m_terminal->picture().size(), 2);
        QTRY_COMPARE(m_cloud->openPolls(), 1);
    }
};

QTEST_GUILESS_MAIN(FollowTest)
#include "FollowTest.moc"
