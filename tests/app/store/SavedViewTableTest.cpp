// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SavedViewTable.h"

#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What a person has saved is there again after a restart, and is that person's alone.
class SavedViewTableTest : public QObject {
    Q_OBJECT

private:
    const QString m_sato = QStringLiteral("sato"), m_suzuki = QStringLiteral("suzuki");

    static Result<QByteArray> viewsOf(StoreFixture& store, const QString& staffId)
    {
        return store.run([&](Connection& connection) { return SavedViewTable(connection, store.context().sealer).of(staffId); });
    }
    static Done put(StoreFixture& store, const QString& staffId, const QByteArray& views)
    {
        return store.transact([&](Connection& connection) { return SavedViewTable(connection, store.context().sealer).put(staffId, views); });
    }

private Q_SLOTS:
    void everybodyHasTheirOwnAndKeepsThem()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QCOMPARE(viewsOf(store, m_sato).value(), QByteArray());
        QVERIFY(put(store, m_sato, "first"));
        QVERIFY(put(store, m_suzuki, "other"));
        QVERIFY(put(store, m_sato, "second"));
        store.close();
        QVERIFY(store.open());
        QCOMPARE(viewsOf(store, m_sato).value(), QByteArray("second"));
        QCOMPARE(viewsOf(store, m_suzuki).value(), QByteArray("other"));
    }

    void nobodyReadsAnothersByMovingTheRow_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("renamed") << QByteArray("UPDATE saved_views SET staff_id = 'suzuki'");
        QTest::newRow("copied") << QByteArray("INSERT INTO saved_views SELECT 'suzuki', version, views FROM saved_views");
    }

    void nobodyReadsAnothersByMovingTheRow()
    {
        QFETCH(QByteArray, sql);
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(put(store, m_sato, "mine"));
        QVERIFY(store.transact([&](Connection& connection) { return connection.write(sql.constData(), {}); }));
        QCOMPARE(viewsOf(store, m_suzuki).error(), (Error{ErrorCode::SealBroken, QStringLiteral("saved_views.views/suzuki")}));
        QVERIFY(!store.check());
    }

    void anOlderRowPutBackIsNotOpened()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(put(store, m_sato, "first"));
        QVERIFY(put(store, m_sato, "second"));
        QVERIFY(store.transact([](Connection& connection) { return connection.write("UPDATE saved_views SET version = 1", {}); }));
        QCOMPARE(viewsOf(store, m_sato).error().code, ErrorCode::SealBroken);
    }

    void nothingOfAViewStandsInTheFile()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const QByteArray name = QStringLiteral("藤本　澪子").toUtf8();
        QVERIFY(put(store, m_sato, name));
        store.close();
        QFile file(store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(name));
    }

    void everyFailedWriteLeavesTheOldOrTheNew()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(put(store, m_sato, "old"));
        for (int n = 1;; ++n) {
            FailAt fault(n);
            bool written = false;
            if (store.open(&fault)) {
                written = put(store, m_sato, "new").has_value();
                QCOMPARE(written, !fault.happened());
            }
            QVERIFY(store.open());
            QCOMPARE(viewsOf(store, m_sato).value(), QByteArray(written ? "new" : "old"));
            if (written) {
                QVERIFY(n > 2);
                break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(SavedViewTableTest)
#include "SavedViewTableTest.moc"
