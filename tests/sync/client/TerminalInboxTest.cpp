// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Connection.h"
#include "app/store/search/CaseSearch.h"
#include "tests/support/client/TestTerminal.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What makes the inbox open at once is kept without anybody asking, and the views of a person are that person's.
class TerminalInboxTest : public QObject {
    Q_OBJECT

private:
    static constexpr int cases = 40;  // fewer are read one by one
    const QString m_hanako = QStringLiteral("hanako"), m_jiro = QStringLiteral("jiro"), m_secret = QStringLiteral("secret");
    ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;

    Workplace& workplace() { return m_terminal->workplace(); }

    /// Chunks in the file of a program that has ended.
    qint64 storedChunks()
    {
        m_terminal->shutDown();
        const auto connection = Connection::open(m_terminal->profile().file(QStringLiteral("madoguchi.sqlite")), nullptr);
        return (*connection)->number("SELECT count(*) FROM search_chunks").value();
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        m_cloud->addStaff(m_jiro, Role::Clerk, m_secret);
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
    }
    void cleanup() { m_terminal.reset(); }

    void theChunksAreWrittenWithTheFirstIndexAndServeTheNext()
    {
        for (int i = 0; i < cases; ++i) {
            m_cloud->addSubmission(TerminalPapers::message(1), QStringLiteral("s%1").arg(i));
        }
        QVERIFY(workplace().syncOnce().result());
        const auto first = workplace().caseIndex().result();
        QCOMPARE(first->size(), cases);
        QVERIFY(workplace().saveViews("behind the chunks").result());  // writes stand in one line
        QCOMPARE(storedChunks(), 1);
        m_terminal->restart();
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        const auto second = workplace().caseIndex().result();
        QCOMPARE(second->size(), cases);
        const CaseSearch search(first->summary(0).applicantName);
        QCOMPARE(search.find(*second).count(), cases);
        QVERIFY(workplace().check().result());
    }

    void viewsBelongToThePersonLoggedInAndSurviveARestart()
    {
        const QByteArray views = "views of hanako";
        QCOMPARE(workplace().savedViews().result().value(), QByteArray());
        QVERIFY(workplace().saveViews(views).result());
        QVERIFY(m_terminal->logIn(m_jiro, m_secret));
        QCOMPARE(workplace().savedViews().result().value(), QByteArray());
        m_terminal->restart();
        QCOMPARE(workplace().savedViews().result().error().code, ErrorCode::Locked);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QCOMPARE(workplace().savedViews().result().value(), views);
        workplace().lock();
        QCOMPARE(workplace().saveViews("nobody's").result().error().code, ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(TerminalInboxTest)
#include "TerminalInboxTest.moc"
