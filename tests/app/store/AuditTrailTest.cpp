// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"

#include "app/store/AuditWalk.h"
#include "app/store/AuditWitnessTable.h"
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
        return store.run([&](Connection& connection) -> Result<qint64> {
            auto walk = AuditWalk::begin(connection, store.context());
            while (walk) {
                const auto ended = walk->step(connection, store.context(), 2);
                if (!ended || *ended) {
                    return ended ? Result<qint64>(walk->number()) : failAs(ended);
                }
            }
            return failAs(walk);
        });
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
    void whatIsSoughtIsFoundAStretchAtATime()
    {
        StoreFixture store;
        fill(store, 7);
        AuditFilter filter;
        filter.text = QStringLiteral("４");  // width makes no difference
        QStringList found;
        int pages = 0;
        for (qint64 before = 0; pages == 0 || before > 0; ++pages) {
            const auto page = store.run([&](Connection& connection) { return AuditTrail(connection, store.context().sealer).page(filter, before, 5, 2); });
            for (const AuditItem& item : page->items) {
                found.append(item.detail);
            }
            before = page->next;
        }
        QCOMPARE(found, QStringList{QStringLiteral("4")});
        QCOMPARE(pages, 4);
    }

    void filtersAskForPersonKindTimeAndCase_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<bool>("matches");
        const QDateTime at(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const QString sato = QStringLiteral("sato"), caseId = QStringLiteral("352021-00000001");
        QTest::newRow("none") << AuditFilter{} << true;
        QTest::newRow("person") << AuditFilter{sato, {}, {}, {}, {}, {}} << true;
        QTest::newRow("other person") << AuditFilter{QStringLiteral("suzuki"), {}, {}, {}, {}, {}} << false;
        QTest::newRow("kind") << AuditFilter{{}, AuditItem::Kind::Searched, {}, {}, {}, {}} << true;
        QTest::newRow("other kind") << AuditFilter{{}, AuditItem::Kind::Opened, {}, {}, {}, {}} << false;
        QTest::newRow("from this moment") << AuditFilter{{}, {}, at, {}, {}, {}} << true;
        QTest::newRow("up to this moment") << AuditFilter{{}, {}, {}, at, {}, {}} << false;
        QTest::newRow("case") << AuditFilter{{}, {}, {}, {}, caseId, {}} << true;
        QTest::newRow("receipt number as text") << AuditFilter{{}, {}, {}, {}, {}, QStringLiteral("0000-0001")} << true;
        QTest::newRow("searched text") << AuditFilter{{}, {}, {}, {}, {}, QStringLiteral("藤本 澪")} << true;
        QTest::newRow("another text") << AuditFilter{{}, {}, {}, {}, {}, QStringLiteral("山田")} << false;
    }

    void filtersAskForPersonKindTimeAndCase()
    {
        QFETCH(AuditFilter, filter);
        QFETCH(bool, matches);
        const AuditItem item{1, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), QStringLiteral("sato"), AuditItem::Kind::Searched,
                             QStringLiteral("352021-00000001"), AuditFilter::folded(QStringLiteral("藤本　澪子"))};
        QCOMPARE(filter.matches(item), matches);
    }
};

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "AuditTrailTest.moc"
