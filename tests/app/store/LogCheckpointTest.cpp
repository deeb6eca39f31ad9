// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/LogCheckpoint.h"

#include "tests/support/store/StoreFixture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// A terminal believes a checkpoint only if it is the service's own, of just the history that the terminal has: else two terminals could be
/// told two of them.
class LogCheckpointTest : public QObject {
    Q_OBJECT

private:
    const QString m_service = QStringLiteral("service");

    /// Submissions, and the end of the log so far.
    LogCheckpoint fill(SampleLog& log)
    {
        log.addStaff(m_service, QString(), Role::System);
        log.addSubmission(SampleLog::name("藤本　澪子"));
        log.addSubmission(SampleLog::name("山田　太郎"));
        return {log.head(), log.entries().last().entry.digest};
    }

private Q_SLOTS:
    void fieldsLeadBack_data()
    {
        QTest::addColumn<QString>("seq");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<bool>("good");
        const QString digest = QString(64, u'a');
        QTest::newRow("good") << QStringLiteral("7") << digest << true;
        QTest::newRow("nothing signed") << QStringLiteral("0") << digest << false;
        QTest::newRow("negative") << QStringLiteral("-7") << digest << false;
        QTest::newRow("another form of the number") << QStringLiteral("07") << digest << false;
        QTest::newRow("short digest") << QStringLiteral("7") << digest.chopped(2) << false;
        QTest::newRow("capital digest") << QStringLiteral("7") << digest.toUpper() << false;
    }
    void fieldsLeadBack()
    {
        QFETCH(QString, seq);
        QFETCH(QString, digest);
        QMap<QString, QString> fields{{QStringLiteral("seq"), seq}, {QStringLiteral("digest"), digest}};
        QTEST(LogCheckpoint::fromFields(fields).has_value(), "good");
        fields.insert(QStringLiteral("besides"), QStringLiteral("x"));
        QVERIFY(!LogCheckpoint::fromFields(fields));
    }

    void theServicesCheckpointIsTaken()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const LogCheckpoint end = fill(log);
        QVERIFY(log.act(QStringLiteral(""), ActKind::SignLog, m_service, {}, end.fields()));
        log.addSubmission(SampleLog::name("佐々木　遥"));
        QVERIFY(store.pull(log));
        QCOMPARE(store.cursor().seq, log.head());
        QVERIFY(store.check());
    }

    void anythingElseThatSaysSoIsRefused_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<int>("seqOff");
        QTest::addColumn<bool>("otherHistory");
        QTest::newRow("a clerk's") << QStringLiteral("sato") << 0 << false;
        QTest::newRow("the chief's") << QStringLiteral("tanaka") << 0 << false;
        QTest::newRow("of an earlier entry") << m_service << -1 << false;
        QTest::newRow("of an entry to come") << m_service << 1 << false;
        QTest::newRow("of another history") << m_service << 0 << true;
    }
    void anythingElseThatSaysSoIsRefused()
    {
        QFETCH(QString, signer);
        QFETCH(int, seqOff);
        QFETCH(bool, otherHistory);
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        LogCheckpoint end = fill(log);
        end.seq += seqOff;
        end.digest = otherHistory ? QByteArray(32, 'x') : end.digest;
        QVERIFY(log.act(QStringLiteral(""), ActKind::SignLog, signer, {}, end.fields()));
        const auto pulled = store.pull(log);
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().code, ErrorCode::ChainBroken);
        QCOMPARE(pulled.error().detail, QString::number(log.head()));
        QCOMPARE(store.cursor().seq, 0);
    }
};

QTEST_GUILESS_MAIN(LogCheckpointTest)
#include "LogCheckpointTest.moc"
