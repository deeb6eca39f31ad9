// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/LogDigest.h"

#include "app/crypto/Digest.h"
#include "tests/app/crypto/Flip.h"

#include <QTest>

#include <functional>

using namespace madoguchi;
using test::flipped;

namespace {

const QString ube = QStringLiteral("352021");

LogEntry sealedEntry(qint64 seq, const QByteArray& previous)
{
    LogEntry entry;
    entry.seq = seq;
    entry.caseId = QStringLiteral("352021-00000001");
    entry.caseVersion = 1;
    entry.kind = EntryKind::Submission;
    entry.at = QDateTime(QDate(2026, 7, 1), QTime(0, 30, 0, 250), Qt::UTC);
    entry.body = QByteArrayLiteral("hello");
    LogDigest::seal(entry, previous, ube);
    return entry;
}

using Change = std::function<void(LogEntry&)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

class LogDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Computed with Python's hashlib from the form in the header. Frozen: the log is the proof of everything.
    void anEntryHasThisDigest()
    {
        const LogEntry entry = sealedEntry(1, LogDigest::genesis());
        QCOMPARE(entry.digest.toHex(), QByteArray("4e6b6848251b391a4c4c2a17cece32827f27e2bcc290bda756657e0f726051c5"));
        QCOMPARE(entry.bodyDigest, sha256("hello"));
    }

    void theTimeZoneOfTheMachineMakesNoDifference()
    {
        LogEntry entry = sealedEntry(1, LogDigest::genesis());
        entry.at = entry.at.toLocalTime();
        QVERIFY(LogDigest::check(entry, 0, LogDigest::genesis(), ube));
    }

    void aChainChecks()
    {
        QByteArray digest = LogDigest::genesis();
        for (qint64 seq = 1; seq <= 3; ++seq) {
            const LogEntry entry = sealedEntry(seq, digest);
            QVERIFY(LogDigest::check(entry, seq - 1, digest, ube));
            digest = entry.digest;
        }
    }

    void aPurgedBodyLeavesTheChainProvable()
    {
        LogEntry entry = sealedEntry(1, LogDigest::genesis());
        entry.body.clear();
        QVERIFY(LogDigest::check(entry, 0, LogDigest::genesis(), ube));
    }

    void aChangedEntryBreaksTheChain_data()
    {
        QTest::addColumn<Change>("change");

        QTest::newRow("seq") << Change([](LogEntry& e) { e.seq = 9; });
        QTest::newRow("caseId") << Change([](LogEntry& e) { e.caseId = QStringLiteral("352021-00000002"); });
        QTest::newRow("caseVersion") << Change([](LogEntry& e) { e.caseVersion = 2; });
        QTest::newRow("kind") << Change([](LogEntry& e) { e.kind = EntryKind::Act; });
        QTest::newRow("at") << Change([](LogEntry& e) { e.at = e.at.addMSecs(1); });
        QTest::newRow("body longer") << Change([](LogEntry& e) { e.body += ' '; });
        QTest::newRow("body and its digest") << Change([](LogEntry& e) { e.body += ' '; e.bodyDigest = sha256(e.body); });
        QTest::newRow("no digest") << Change([](LogEntry& e) { e.digest.clear(); });
        QTest::newRow("no body digest of a purged body") << Change([](LogEntry& e) { e.body.clear(); e.bodyDigest.clear(); });
    }
    void aChangedEntryBreaksTheChain()
    {
        QFETCH(Change, change);
        const LogEntry before = sealedEntry(7, LogDigest::genesis());
        LogEntry entry = sealedEntry(8, before.digest);
        QVERIFY(LogDigest::check(entry, 7, before.digest, ube));
        change(entry);
        QCOMPARE(LogDigest::check(entry, 7, before.digest, ube).error(), (Error{ErrorCode::ChainBroken, QString::number(entry.seq)}));
    }

    void everyFlippedByteBreaksTheChain()
    {
        const LogEntry good = sealedEntry(1, LogDigest::genesis());
        for (QByteArray LogEntry::*field : {&LogEntry::previous, &LogEntry::digest, &LogEntry::bodyDigest, &LogEntry::body}) {
            for (qsizetype at = 0; at < (good.*field).size(); ++at) {
                LogEntry entry = good;
                entry.*field = flipped(good.*field, at);
                QVERIFY(!LogDigest::check(entry, 0, LogDigest::genesis(), ube));
            }
        }
    }

    void anEntryFitsOnlyBehindItsOwnPredecessor()
    {
        const LogEntry first = sealedEntry(1, LogDigest::genesis());
        const LogEntry second = sealedEntry(2, first.digest);
        QVERIFY(LogDigest::check(second, 1, first.digest, ube));
        QVERIFY(!LogDigest::check(second, 0, first.digest, ube));             // a gap
        QVERIFY(!LogDigest::check(second, 2, first.digest, ube));             // twice
        QVERIFY(!LogDigest::check(second, 1, LogDigest::genesis(), ube));     // another chain
        QVERIFY(!LogDigest::check(second, 1, first.digest, QStringLiteral("352012")));  // another city's log
    }
};

QTEST_APPLESS_MAIN(LogDigestTest)
#include "LogDigestTest.moc"
