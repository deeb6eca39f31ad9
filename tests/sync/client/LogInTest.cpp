// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/OfflineAttempts.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/AuditDesk.h"
#include "tests/support/client/TestTerminal.h"

#include <QSignalSpy>
#include <QtTest>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

/// Who gets in, by the cloud and without it, and what stays closed.
class LogInTest : public QObject {
    Q_OBJECT

    const QString m_hanako = QStringLiteral("hanako"), m_jiro = QStringLiteral("jiro");
    const QString m_secret = QStringLiteral("あいことば"), m_other = QStringLiteral("another secret");
    test::ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;

    static ErrorCode code(const Result<Staff>& result) { return result ? ErrorCode(0) : result.error().code; }
    QList<AuditItem::Kind> trail()
    {
        QList<AuditItem::Kind> kinds;
        const auto items = m_terminal->workplace().audit().page({}, 0, 50).result();
        for (const AuditItem& item : items.value_or(AuditRows()).items) {
            kinds.prepend(item.kind);
        }
        kinds.removeLast();  // that it was read
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        m_cloud->addStaff(m_jiro, Role::Chief, m_other);
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
    }
    void cleanup() { m_terminal.reset(); }

    void theRightPassphraseOpensOnlineAndThenOffline()
    {
        const auto staff = m_terminal->logIn(m_hanako, m_secret);
        QVERIFY(staff);
        QCOMPARE(staff->id, m_hanako);
        QVERIFY(m_terminal->workplace().isUnlocked());
        m_cloud->setReachable(false);
        m_terminal->restart();
        QVERIFY(!m_terminal->workplace().isUnlocked());
        const auto again = m_terminal->logIn(m_hanako, m_secret);
        QVERIFY(again);
        QCOMPARE(again->role, Role::Clerk);
        QCOMPARE(trail(), (QList{AuditItem::Kind::LoggedIn, AuditItem::Kind::Locked, AuditItem::Kind::LoggedIn}));
    }
    void aWrongPassphraseOpensNothing()
    {
        QCOMPARE(code(m_terminal->logIn(m_hanako, m_other)), ErrorCode::SessionRefused);
        QCOMPARE(code(m_terminal->logIn(QStringLiteral("nobody"), m_secret)), ErrorCode::SessionRefused);
        QVERIFY(!m_terminal->workplace().isUnlocked());
        QCOMPARE(m_terminal->workplace().summaries().result().error().code, ErrorCode::Locked);
    }
    void whatIsNoLogInNameNeverLeavesTheTerminal_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("the passphrase") << m_secret;
        QTest::newRow("capitals") << QStringLiteral("Hanako");
        QTest::newRow("empty") << QString();
        QTest::newRow("line feed") << QStringLiteral("hanako\n");
        QTest::newRow("too long") << QString(41, u'a');
    }
    void whatIsNoLogInNameNeverLeavesTheTerminal()
    {
        QFETCH(QString, typed);
        QCOMPARE(code(m_terminal->logIn(typed, m_secret)), ErrorCode::SessionRefused);
        QCOMPARE(m_cloud->requests(), 0);
    }
    void offlineOnlyThosePersonsGetInWhoWereHereOnline()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        m_cloud->setReachable(false);
        QCOMPARE(code(m_terminal->logIn(m_jiro, m_other)), ErrorCode::OfflineLogInUnknown);
        QCOMPARE(code(m_terminal->logIn(m_hanako, m_other)), ErrorCode::PassphraseWrong);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
    }
    void theSixthToEighthWrongPassphraseOfflineAreNotTriedNorIsTheRightOne()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        m_cloud->setReachable(false);
        for (int i = 0; i < OfflineAttempts::allowed; ++i) {
            QCOMPARE(code(m_terminal->logIn(m_hanako, m_other)), ErrorCode::PassphraseWrong);
        }
        QCOMPARE(code(m_terminal->logIn(m_hanako, m_other)), ErrorCode::SessionLocked);
        m_terminal->restart();
        for (const QString& tried : {m_other, m_other, m_secret}) {
            QCOMPARE(code(m_terminal->logIn(m_hanako, tried)), ErrorCode::SessionLocked);
        }
        m_clock.advance(OfflineAttempts::lockSeconds);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QCOMPARE(trail().count(AuditItem::Kind::LogInFailed), OfflineAttempts::allowed + 4);
    }
    void aRefusalOfTheCloudIsNotAskedAgainOffline()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        m_cloud->removeStaff(m_hanako);
        QCOMPARE(code(m_terminal->logIn(m_hanako, m_secret)), ErrorCode::SessionRefused);
    }
    void aSecondPersonOpensTheSameData()
    {
        const QString caseId = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(m_terminal->workplace().syncOnce().result());
        const QStringList seen = m_terminal->picture();
        QCOMPARE(seen.size(), 1);
        QVERIFY(seen.first().startsWith(caseId));

        QVERIFY(m_terminal->logIn(m_jiro, m_other));
        QCOMPARE(m_terminal->picture(), seen);
        m_cloud->setReachable(false);
        m_terminal->restart();
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
        QCOMPARE(m_terminal->picture(), seen);
    }
    void withoutTheTerminalsShareAPersonNewToItOpensNothing()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        m_terminal->workplace().lock();
        QVERIFY(ProfileFiles::write(m_terminal->profile().file(QStringLiteral("share.bin")), QByteArray(32, 'x'), {}));
        QCOMPARE(code(m_terminal->logIn(m_jiro, m_other)), ErrorCode::KeyUnusable);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));  // has a wrapping of their own, and renews the shares
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
    }
    void whoHasLeftCanNotOpenTheTerminalOfflineAnyMore()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
        m_cloud->removeStaff(m_hanako);
        QVERIFY(m_terminal->workplace().syncOnce().result());
        m_cloud->setReachable(false);
        QCOMPARE(code(m_terminal->logIn(m_hanako, m_secret)), ErrorCode::OfflineLogInUnknown);
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
    }
    void silenceInTheSecondStepFallsBackToo()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        m_cloud->failRequest(2, FakeCloud::Fault::Timeout);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QCOMPARE(m_terminal->workplace().audit().page({}, 0, 2).result()->items.last().detail, QStringLiteral("offline"));
    }
    void lockingClosesEverything()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        Workplace& workplace = m_terminal->workplace();
        const QSignalSpy locked(&workplace, &Workplace::locked);
        workplace.lock();
        QCOMPARE(locked.size(), 1);
        QVERIFY(!workplace.isUnlocked());
        QCOMPARE(workplace.staff().id, QString());
        QCOMPARE(workplace.summaries().result().error().code, ErrorCode::Locked);
        QCOMPARE(workplace.caseFile(QStringLiteral("352021-00000001")).result().error().code, ErrorCode::Locked);
        QCOMPARE(workplace.act(QStringLiteral("352021-00000001"), ActKind::Claim, 1).result().error().code, ErrorCode::Locked);
        QCOMPARE(workplace.syncOnce().result().error().code, ErrorCode::Locked);
        QCOMPARE(workplace.check().result().error().code, ErrorCode::Locked);
        QVERIFY(workplace.offeredActs({}).isEmpty());
    }
    void lockingWhileSomebodyLogsInLetsNobodyIn()
    {
        auto pending = m_terminal->workplace().logIn(m_hanako, Sensitive<QString>(m_secret));
        m_terminal->workplace().lock();
        QCOMPARE(code(pending.result()), ErrorCode::Cancelled);
        QVERIFY(!m_terminal->workplace().isUnlocked());
    }
    void twoProcessesNeverShareAProfile()
    {
        const auto second = Workplace::open(m_terminal->profile(), m_terminal->options());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
        const auto enrolled = Profile::enroll(m_terminal->profile().folder(), TerminalPapers::enrolment());
        QVERIFY(!enrolled);
        QCOMPARE(enrolled.error().code, ErrorCode::ProfileInUse);
        m_terminal->shutDown();
        QVERIFY(Workplace::open(m_terminal->profile(), m_terminal->options()));
    }
    void aDayOfLogInsLeavesNothingThatACheckFinds()
    {
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(m_terminal->logIn(m_jiro, m_other));
        QVERIFY(m_terminal->workplace().syncOnce().result());
        const auto checked = m_terminal->workplace().check().result();
        QVERIFY2(checked, checked ? "" : qPrintable(errorName(checked.error().code) + checked.error().detail));
        QVERIFY(*checked > 5);
    }
};

QTEST_GUILESS_MAIN(LogInTest)
#include "LogInTest.moc"
