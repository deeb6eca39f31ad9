// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/KeyTable.h"

#include "tests/support/store/StoreFixture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The wrapped keys come back as they were put, or are said to be damaged; never something in between.
class KeyTableTest : public QObject {
    Q_OBJECT

private:
    static StaffKeys keysOf(const QString& id)
    {
        return {id, QByteArray(16, 's'), {15, 8, 1}, QByteArray(61, 'd'), QByteArray(200, 'g')};
    }

private Q_SLOTS:
    void eachPersonHasTheirOwn()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const auto sato = keysOf(QStringLiteral("sato"));
        QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).put(sato); }));
        QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).put(keysOf(QStringLiteral("suzuki"))); }));
        QCOMPARE(store.run([](Connection& connection) { return KeyTable(connection).find(QStringLiteral("sato")); })->value(), sato);
        QVERIFY(!store.run([](Connection& connection) { return KeyTable(connection).find(QStringLiteral("tanaka")); })->has_value());

        QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).remove(QStringLiteral("sato")); }));
        QCOMPARE(store.run([](Connection& connection) { return KeyTable(connection).all(); })->size(), 1);
    }

    void whoLeavesLosesTheirKeysWithTheEntryThatSaysSo()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        const QString caseId = log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(log.act(caseId, ActKind::Claim, QStringLiteral("suzuki")));
        QVERIFY(store.pull(log));
        for (const char* id : {"sato", "suzuki"}) {
            QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).put(keysOf(QLatin1String(id))); }));
        }
        log.addStaff(QStringLiteral("suzuki"), SampleLog::name("鈴木"), Role::Clerk, false);
        log.addSubmission(SampleLog::name("山田　太郎"));
        QVERIFY(store.pull(log.page(store.cursor().seq, 1)));  // the entry alone: the head is not reached
        QCOMPARE(store.run([](Connection& connection) { return KeyTable(connection).all(); }).value(), QList{keysOf(QStringLiteral("sato"))});
        QCOMPARE(store.summary(caseId).caseNow.claim->staffId, QStringLiteral("suzuki"));
        QVERIFY(store.check());
    }

    void aSecondPutReplaces()
    {
        StoreFixture store;
        QVERIFY(store.open());
        auto keys = keysOf(QStringLiteral("sato"));
        QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).put(keys); }));
        keys.wrappedDataKey = QByteArray(61, 'n');
        QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).put(keys); }));
        QCOMPARE(store.run([](Connection& connection) { return KeyTable(connection).all(); }).value(), QList{keys});
    }

    void theSharedKeyIsOne()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(!store.run([](Connection& connection) { return KeyTable(connection).sharedDataKey(); })->has_value());
        for (const char* wrapped : {"first", "second"}) {
            QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).putSharedDataKey(wrapped); }));
        }
        QCOMPARE(store.run([](Connection& connection) { return KeyTable(connection).sharedDataKey(); })->value(), QByteArray("second"));
    }

    void aChangedColumnIsDamageAndNoWrongPassphrase_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("name") << QByteArray("UPDATE keys SET staff_id = 'sat0' WHERE ? = 1");
        QTest::newRow("salt") << QByteArray("UPDATE keys SET salt = x'00' WHERE ? = 1");
        QTest::newRow("cost") << QByteArray("UPDATE keys SET log2n = 10 WHERE ? = 1");
        QTest::newRow("block size") << QByteArray("UPDATE keys SET r = 1 WHERE ? = 1");
        QTest::newRow("parallel") << QByteArray("UPDATE keys SET p = 2 WHERE ? = 1");
        QTest::newRow("data key") << QByteArray("UPDATE keys SET data_key = x'00' WHERE ? = 1");
        QTest::newRow("signing key") << QByteArray("UPDATE keys SET signing_key = x'00' WHERE ? = 1");
        QTest::newRow("digest") << QByteArray("UPDATE keys SET digest = x'00' WHERE ? = 1");
    }

    void aChangedColumnIsDamageAndNoWrongPassphrase()
    {
        QFETCH(QByteArray, sql);
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.transact([&](Connection& connection) { return KeyTable(connection).put(keysOf(QStringLiteral("sato"))); }));
        QVERIFY(store.transact([&](Connection& connection) { return connection.write(sql.constData(), {1}); }));
        QCOMPARE(store.run([](Connection& connection) { return KeyTable(connection).all(); }).error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(store.check().error().code, ErrorCode::DatabaseDamaged);
    }
};

QTEST_GUILESS_MAIN(KeyTableTest)
#include "KeyTableTest.moc"
