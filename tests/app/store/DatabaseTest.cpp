// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"

#include "app/store/StoreCheck.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The file itself: what SQLite guarantees here, what is refused, and that nothing is ever deleted.
class DatabaseTest : public QObject {
    Q_OBJECT

private:
    static void overwrite(const QString& name, qint64 at, const QByteArray& bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void theGuaranteesAreSet_data()
    {
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal") << QByteArray("PRAGMA journal_mode") << QStringLiteral("wal");
        QTest::newRow("full") << QByteArray("PRAGMA synchronous") << QStringLiteral("2");
        QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << QStringLiteral("1");
        QTest::newRow("secure delete") << QByteArray("PRAGMA secure_delete") << QStringLiteral("1");
        QTest::newRow("trusted schema") << QByteArray("PRAGMA trusted_schema") << QStringLiteral("0");
        QTest::newRow("cell size check") << QByteArray("PRAGMA cell_size_check") << QStringLiteral("1");
    }

    void theGuaranteesAreSet()
    {
        QFETCH(QByteArray, pragma);
        QFETCH(QString, value);
        StoreFixture store;
        QVERIFY(store.open());
        const auto found = store.run([&](Connection& connection) {
            return connection.first(pragma.constData()).map([](const std::optional<Statement>& row) { return row->text(0); });
        });
        QCOMPARE(found.value(), value);
    }

    void theFileIsNobodyElses()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(store.file()) & others, QFileDevice::Permissions());
    }

    void aWriteOutsideOfATransactionIsRefused()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const auto write = [](Connection& connection) { return connection.write("INSERT INTO shared_key (id, data_key, digest) VALUES (1, ?, ?)", {QByteArray("a"), QByteArray("b")}); };
        QCOMPARE(store.run(write).error().code, ErrorCode::Internal);
        QVERIFY(store.transact(write).has_value());
    }

    void anErrorRollsEverythingBack()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const Done result = store.transact([](Connection& connection) -> Done {
            if (auto written = connection.write("INSERT INTO shared_key (id, data_key, digest) VALUES (1, ?, ?)", {QByteArray("a"), QByteArray("b")}); !written) {
                return written;
            }
            return fail(ErrorCode::Cancelled);
        });
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        const auto rows = store.run([](Connection& connection) { return connection.number("SELECT count(*) FROM shared_key"); });
        QCOMPARE(rows.value(), 0);
    }

    void workIsDoneInTheOrderItWasHandedIn()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QList<int> order;
        QFuture<Done> last;
        for (int i = 0; i < 100; ++i) {
            last = store.database().run([&order, i](Connection&) {
                order.append(i);
                return Done();
            });
        }
        last.waitForFinished();
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(order.at(i), i);
        }
    }

    void closingFinishesWhatWasHandedIn()
    {
        StoreFixture store;
        QVERIFY(store.open());
        for (int i = 0; i < 20; ++i) {
            store.database().transact([i](Connection& connection) {
                return connection.write("INSERT OR REPLACE INTO shared_key (id, data_key, digest) VALUES (1, ?, ?)", {QByteArray::number(i), QByteArray()});
            });
        }
        QVERIFY(store.open());
        const auto value = store.run([](Connection& connection) {
            return connection.first("SELECT data_key FROM shared_key").map([](const std::optional<Statement>& row) { return row->bytes(0); });
        });
        QCOMPARE(value.value(), QByteArray("19"));
    }

    void aSecondProgramCannotOpenIt()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QCOMPARE(Database::open(store.file()).error().code, ErrorCode::ProfileInUse);
    }

    void somethingThatIsNoDatabaseIsDamagedAndStays()
    {
        StoreFixture store;
        QFile file(store.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes(5000, 'x');
        file.write(bytes);
        file.close();
        QCOMPARE(store.open().error().code, ErrorCode::DatabaseDamaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aDamagedHeaderIsFound_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("value");
        QTest::newRow("magic") << 3 << 0;
        QTest::newRow("page size") << 16 << 0;
        QTest::newRow("payload fraction") << 21 << 0;
        QTest::newRow("schema format") << 47 << 9;
        QTest::newRow("text encoding") << 59 << 2;
        QTest::newRow("user version lower") << 63 << 0;
        QTest::newRow("application id") << 70 << 0;
        QTest::newRow("root page of the schema") << 100 << 0;
    }

    void aDamagedHeaderIsFound()
    {
        QFETCH(int, at);
        QFETCH(int, value);
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        store.close();
        overwrite(store.file(), at, QByteArray(1, char(value)));
        const Done opened = store.open();
        QVERIFY(!opened.has_value());
        const QList possible{ErrorCode::DatabaseDamaged, ErrorCode::MigrationFailed, ErrorCode::DatabaseFailed};
        QVERIFY2(possible.contains(opened.error().code), qPrintable(opened.error().detail));
    }

    void aTruncatedFileIsFound()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        store.close();
        QFile file(store.file());
        QVERIFY(file.resize(file.size() - 4096));
        const Done opened = store.open();
        QVERIFY(!opened || !store.run([](Connection& connection) { return StoreCheck::structure(connection); }));
    }

    void aChangedSchemaIsFound()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.run([](Connection& connection) { return connection.execute(QStringLiteral("DROP TRIGGER audit_is_never_changed")); }));
        const Done opened = store.open();
        QCOMPARE(opened.error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("sqlite_schema/audit_is_never_changed")}));
    }

    void settingAsideKeepsTheBytesAndMakesRoom()
    {
        StoreFixture store;
        QVERIFY(store.open());
        store.close();
        overwrite(store.file(), 0, "broken");
        QFile before(store.file());
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();

        const auto aside = Database::setAside(store.file(), QDateTime(QDate(2026, 11, 23), QTime(9, 5), Qt::UTC));
        QCOMPARE(aside.value(), store.file() + QLatin1String(".damaged-20261123T090500Z"));
        QFile kept(*aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QVERIFY(!QFile::exists(store.file()));
        QVERIFY(store.open());
    }

    void aFolderThatIsNotThereIsUnopenable()
    {
        QCOMPARE(Database::open(QStringLiteral("/nonexistent/folder/madoguchi.sqlite")).error().code, ErrorCode::DatabaseUnopenable);
    }

    void everyFailedWriteWhileOpeningLeavesAFileThatOpensLater()
    {
        for (int n = 1;; ++n) {
            StoreFixture store;
            FailAt fault(n);
            const Done opened = store.open(&fault);
            if (!fault.happened()) {
                QVERIFY(opened.has_value());
                QVERIFY(n > 4);
                break;
            }
            QCOMPARE(opened.error().code, ErrorCode::DiskFull);
            QVERIFY(store.open());
            QVERIFY(store.check().has_value());
        }
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
