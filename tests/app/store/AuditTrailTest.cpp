// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"

#include "tests/support/store/StoreFixture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The trail only grows, and every other change is found.
class AuditTrailTest : public QObject {
    Q_OBJECT

private:
    static void fill(StoreFixture& store, int count)
    {
        QVERIFY(store.open());
        for (int i = 1; i <= count; ++i) {
            const AuditItem item{0, QDateTime(QDate(2026, 11, 23), QTime(9, 0, i), Qt::UTC), QStringLiteral("sato"), AuditItem::Kind::Opened,
                                 QStringLiteral("352021-00000001"), QString::number(i)};
            QVERIFY(store.transact([&](Connection& connection) { return AuditTrail(connection, store.context().sealer).append(item); }));
        }
    }

    static Result<qint64> check(StoreFixture& store)
    {
        return store.run([&](Connection& connection) { return AuditTrail(connection, store.context().sealer).check(); });
    }

private Q_SLOTS:
    void itemsAreNumberedAndComeBackNewestFirst()
    {
        StoreFixture store;
        fill(store, 3);
        const auto items = store.run([&](Connection& connection) { return AuditTrail(connection, store.context().sealer).newest(2); });
        QCOMPARE(items->size(), 2);
        QCOMPARE(items->first().number, 3);
        QCOMPARE(items->first().detail, QStringLiteral("3"));
        QCOMPARE(items->last().at.time().second(), 2);
        QCOMPARE(check(store).value(), 3);
    }

    void theDatabaseItselfForbidsChanges_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE audit SET item = ? WHERE number = 2");
        QTest::newRow("delete") << QByteArray("DELETE FROM audit WHERE item <> ?");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO audit (number, digest, item) VALUES (2, x'00', ?)");
        QTest::newRow("gap") << QByteArray("INSERT INTO audit (number, digest, item) VALUES (9, x'00', ?)");
    }

    void theDatabaseItselfForbidsChanges()
    {
        QFETCH(QByteArray, sql);
        StoreFixture store;
        fill(store, 3);
        QVERIFY(!store.transact([&](Connection& connection) { return connection.write(sql.constData(), {QByteArray("x")}); }));
        QCOMPARE(check(store).value(), 3);
    }

    void whoeverGetsAroundItIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("place");
        QTest::newRow("one changed") << QByteArray("UPDATE audit SET item = zeroblob(60) WHERE number = 2") << QStringLiteral("audit/2");
        QTest::newRow("two exchanged") << QByteArray("UPDATE audit SET item = (SELECT b.item FROM audit b WHERE b.number = 5 - audit.number) WHERE number IN (2, 3)")
                                       << QStringLiteral("audit/2");
        QTest::newRow("first missing") << QByteArray("DELETE FROM audit WHERE number = 1") << QStringLiteral("audit/1");
        QTest::newRow("last missing") << QByteArray("DELETE FROM audit WHERE number = 4") << QStringLiteral("audit/4");
        QTest::newRow("all missing") << QByteArray("DELETE FROM audit") << QStringLiteral("audit/1");
    }

    void whoeverGetsAroundItIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, place);
        StoreFixture store;
        fill(store, 4);
        QVERIFY(store.run([](Connection& connection) {
            return connection.execute(QStringLiteral("DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_shortened"));
        }));
        QVERIFY(store.transact([&](Connection& connection) { return connection.write(sql.constData(), {}); }));
        QCOMPARE(check(store).error(), (Error{ErrorCode::AuditChainBroken, place}));
    }
};

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "AuditTrailTest.moc"
