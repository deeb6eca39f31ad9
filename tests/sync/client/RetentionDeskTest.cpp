// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/RetentionDesk.h"

#include "tests/support/client/TestTerminal.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Who may let cases go, by which file, and what a person is told of a case that is gone.
class RetentionDeskTest : public QObject {
    Q_OBJECT

private:
    const QString m_hanako = QStringLiteral("hanako"), m_chief = QStringLiteral("jiro"), m_secret = QStringLiteral("secret");
    ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;
    QString m_case;

    Workplace& workplace() { return m_terminal->workplace(); }
    Result<qint64> purge() { return workplace().retention().purge({m_case}, [](qint64, qint64) {}, {}).result(); }

    void writeRules(const QByteArray& json)
    {
        QFile file(m_terminal->profile().file(QStringLiteral("retention.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json);
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        m_cloud->addStaff(m_chief, Role::Chief, m_secret);
        m_case = m_cloud->addSubmission(TerminalPapers::message(1), QStringLiteral("s1"));
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(workplace().syncOnce().result());
        QVERIFY(workplace().act(m_case, ActKind::Claim, 1).result());
        QVERIFY(workplace().act(m_case, ActKind::Reject, 2, QStringLiteral("重複")).result());
        QVERIFY(workplace().syncOnce().result());
        QVERIFY(workplace().syncOnce().result());
    }
    void cleanup() { m_terminal.reset(); }

    void aClerkLetsNothingGo()
    {
        m_clock.advance(qint64(10) * 366 * 24 * 60 * 60);
        QCOMPARE(workplace().retention().due().result().error().code, ErrorCode::NotPermitted);
        QCOMPARE(purge().error().code, ErrorCode::NotPermitted);
        workplace().lock();
        QCOMPARE(purge().error().code, ErrorCode::Locked);
    }

    void theChiefLetsGoWhatTheFileSaysAndEverybodyIsToldSo()
    {
        writeRules(R"({"format":1,"days":30,"noticeDays":1})");
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        QCOMPARE(workplace().retention().due().result()->size(), 0);
        QCOMPARE(purge().error().code, ErrorCode::CaseKept);
        m_clock.advance(31 * 24 * 60 * 60);
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        QCOMPARE(workplace().retention().due().result()->size(), 1);
        QSignalSpy changed(&workplace(), &Workplace::casesChanged);
        QCOMPARE(purge().value(), 1);
        QTRY_VERIFY(!changed.isEmpty() && changed.last().at(0).toStringList().isEmpty());  // read all again
        QCOMPARE(workplace().caseIndex().result()->size(), 0);
        QCOMPARE(workplace().caseFile(m_case).result().error(), (Error{ErrorCode::CasePurged, m_case}));
        QCOMPARE(workplace().verifyAgain(m_case, [](const VerifiedAgain&) {}).result().error(), (Error{ErrorCode::CasePurged, m_case}));
        QCOMPARE(workplace().act(m_case, ActKind::Reopen, 3, QStringLiteral("再審査")).result().error().code, ErrorCode::CasePurged);
        QCOMPARE(workplace().verifyAgain({}, [](const VerifiedAgain&) {}).result()->verified, 0);
        QVERIFY(workplace().syncOnce().result());
        QVERIFY(workplace().check().result());
    }

    void aFileThatCanNotBeMeantLetsNothingGo()
    {
        writeRules(R"({"format":1,"days":1})");
        QVERIFY(m_terminal->logIn(m_chief, m_secret));
        QCOMPARE(workplace().retention().due().result().error(), (Error{ErrorCode::SchemaViolated, QStringLiteral("/days")}));
        QCOMPARE(purge().error().code, ErrorCode::SchemaViolated);
    }
};

QTEST_GUILESS_MAIN(RetentionDeskTest)
#include "RetentionDeskTest.moc"
