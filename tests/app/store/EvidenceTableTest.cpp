// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/EvidenceTable.h"

#include "app/crypto/Digest.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What a verdict stood on is there years later, and costs its space once.
class EvidenceTableTest : public QObject {
    Q_OBJECT

private:
    static std::optional<EvidenceRecord> record(StoreFixture& store, qint64 seq)
    {
        return store.run([&](Connection& connection) { return EvidenceTable(connection, store.context().sealer).find(seq); }).value();
    }

    static Result<EvidenceItem> item(StoreFixture& store, const QByteArray& digest)
    {
        return store.run([&](Connection& connection) { return EvidenceTable(connection, store.context().sealer).item(digest); });
    }

    static qint64 number(StoreFixture& store, const char* sql)
    {
        return store.run([&](Connection& connection) { return connection.number(sql); }).value();
    }

    static Done write(StoreFixture& store, const char* sql)
    {
        return store.transact([&](Connection& connection) { return connection.write(sql, {}); });
    }

private Q_SLOTS:
    void whatAVerdictStoodOnIsKept()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(store.pull(log));
        QVERIFY(store.open());

        const Evidence& expected = log.entries().last().submission->evidence;
        QCOMPARE(record(store, 5).value(), EvidenceRecord::of(expected));
        for (const EvidenceItem& each : expected.items) {
            QCOMPARE(item(store, each.digest).value(), each);
        }
        QVERIFY(!record(store, 1));
    }

    void itemsOfManyVerdictsAreWrittenOnceAndSmall()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        for (int i = 0; i < 20; ++i) {
            log.addSubmission(SampleLog::name("藤本　澪子"));
        }
        QVERIFY(store.pull(log.page(0, 10)));
        QVERIFY(store.pull(log));
        QCOMPARE(number(store, "SELECT count(*) FROM evidence"), 20);
        QCOMPARE(number(store, "SELECT count(*) FROM evidence_items"), 2);
        QVERIFY(number(store, "SELECT max(length(content)) FROM evidence_items") < 200);  // 5,000 bytes that are all alike
        QVERIFY(store.check());
    }

    void evidenceOfAnotherMessageIsNotTaken()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(SampleLog::name("藤本　澪子"));
        log.entries().last().submission->evidence.messageDigest = sha256("another");
        QCOMPARE(store.pull(log).error().code, ErrorCode::Internal);
        QCOMPARE(store.cursor().seq, 0);
    }

    /// A disk that fills up leaves verdict and evidence, or neither.
    void aVerdictNeverStandsWithoutItsEvidence()
    {
        for (int n = 1;; ++n) {
            StoreFixture store;
            QVERIFY(store.open());
            SampleLog log;
            QVERIFY(store.pull(log));
            log.addSubmission(SampleLog::name("藤本　澪子"));
            FailAt fault(n);
            if (store.open(&fault)) {
                const auto pulled = store.pull(log);
                QVERIFY(pulled || fault.happened());
            }
            QVERIFY(store.open());
            QCOMPARE(number(store, "SELECT count(*) FROM evidence"), number(store, "SELECT count(*) FROM verdicts"));
            QVERIFY(store.check());
            if (!fault.happened()) {
                QVERIFY(n > 3);
                break;
            }
        }
    }

    void anItemThatNobodyAskedForIsFound()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(store.pull(log));
        QVERIFY(write(store, "UPDATE evidence_items SET digest = zeroblob(32) WHERE number = 1"));
        QVERIFY(store.check().error().detail.startsWith(QLatin1String("evidence_items.content/")));
        QCOMPARE(item(store, log.entries().last().submission->evidence.items.first().digest).error().code, ErrorCode::DatabaseDamaged);
    }

    /// As it is in a file that was filled before there was evidence.
    void aMissingRecordIsNotTakenForAnOldVerdict()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(store.pull(log));
        QVERIFY(write(store, "DELETE FROM evidence"));
        const auto found = store.run([&](Connection& connection) { return EvidenceTable(connection, store.context().sealer).find(5); });
        QCOMPARE(found.error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("evidence")}));
        QCOMPARE(store.check().error().detail, QStringLiteral("evidence"));
    }
};

QTEST_GUILESS_MAIN(EvidenceTableTest)
#include "EvidenceTableTest.moc"
