// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Migrations.h"

#include "app/store/EvidenceTable.h"
#include "app/store/StateTable.h"
#include "app/store/ValueWriter.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// A file of any age becomes one of today, whole or not at all, with a copy of what it was.
class MigrationsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void script(int number, const QByteArray& sql)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("sql"));
        QFile file(path(QStringLiteral("sql/%1.sql").arg(number, 4, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    Migrations migrations() const { return Migrations(path(QStringLiteral("sql"))); }
    QString file() const { return path(QStringLiteral("old.sqlite")); }

    static qint64 number(const QString& name, const char* sql)
    {
        const auto connection = Connection::open(name, nullptr);
        return connection ? (*connection)->number(sql).value_or(-1) : -1;
    }

    /// The file as version 1 left it: without the tables of today, the position of the log in its first format.
    static void ageToVersion1(StoreFixture& store)
    {
        QVERIFY(store.transact([&](Connection& connection) -> Done {
            const Cursor cursor = CaseStore(connection, store.context()).cursor().value();
            ValueWriter position(1);
            position << store.context().municipality << cursor.seq << cursor.digest << connection.number("SELECT count(*) FROM cases").value();
            return connection.execute(QStringLiteral("DROP TABLE evidence; DROP TABLE evidence_items; DROP TABLE accepted_pairs; "
                                                     "DROP TABLE audit_witnesses; DROP TABLE tombstones; DROP TABLE search_chunks; DROP TABLE saved_views; "
                                                     "DROP INDEX cases_by_version; PRAGMA user_version = 1;"))
                .and_then([&] { return StateTable(connection, store.context().sealer).put(QStringLiteral("log"), position.bytes()); });
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        script(1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7);");
    }

    void aNewFileGetsEverythingAndNoCopy()
    {
        script(2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;");
        const auto connection = Connection::open(file(), nullptr);
        QVERIFY(migrations().run(**connection, file()));
        QCOMPARE((*connection)->number("SELECT y FROM a").value(), 8);
        QCOMPARE((*connection)->number("PRAGMA user_version").value(), 2);
        QVERIFY(!QFile::exists(file() + QLatin1String(".version-0")));
        QVERIFY(migrations().checkSchema(**connection));
    }

    void anOlderFileIsCopiedAndMigrated()
    {
        {
            const auto connection = Connection::open(file(), nullptr);
            QVERIFY(migrations().run(**connection, file()));
        }
        script(2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;");
        script(3, "CREATE TABLE b (z INTEGER) STRICT; INSERT INTO b SELECT y + 1 FROM a;");
        const auto connection = Connection::open(file(), nullptr);
        QVERIFY(migrations().run(**connection, file()));
        QCOMPARE((*connection)->number("SELECT z FROM b").value(), 9);
        QCOMPARE(number(file() + QLatin1String(".version-1"), "SELECT x FROM a"), 7);
        QCOMPARE(number(file() + QLatin1String(".version-1"), "PRAGMA user_version"), 1);
    }

    void aFailingFileUndoesThoseBeforeIt()
    {
        {
            const auto connection = Connection::open(file(), nullptr);
            QVERIFY(migrations().run(**connection, file()));
        }
        script(2, "ALTER TABLE a ADD COLUMN y INTEGER;");
        script(3, "INSERT INTO nowhere VALUES (1);");
        const auto connection = Connection::open(file(), nullptr);
        const Done done = migrations().run(**connection, file());
        QCOMPARE(done.error().code, ErrorCode::MigrationFailed);
        QVERIFY(done.error().detail.startsWith(QLatin1String("0003.sql")));
        QCOMPARE((*connection)->number("PRAGMA user_version").value(), 1);
        QCOMPARE((*connection)->number("SELECT count(*) FROM pragma_table_info('a')").value(), 1);
    }

    void everyFailedWriteLeavesTheOldOrTheNew()
    {
        for (int n = 1;; ++n) {
            init();
            {
                const auto connection = Connection::open(file(), nullptr);
                QVERIFY(migrations().run(**connection, file()));
            }
            script(2, "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1;");
            FailAt fault(n);
            if (const auto connection = Connection::open(file(), &fault)) {
                const Done done = migrations().run(**connection, file());
                QCOMPARE(done.has_value(), !fault.happened());
            }
            if (!fault.happened()) {
                QVERIFY(n > 4);
                break;
            }
            const qint64 version = number(file(), "PRAGMA user_version");
            QVERIFY(version == 1 || version == 2);
            QCOMPARE(number(file(), "SELECT count(*) FROM pragma_table_info('a')"), version);
            const auto connection = Connection::open(file(), nullptr);
            QVERIFY(migrations().run(**connection, file()));
            QCOMPARE((*connection)->number("SELECT y FROM a").value(), 8);
        }
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        QVERIFY(store.run([](Connection& connection) { return connection.execute(QStringLiteral("PRAGMA user_version = 99")); }));
        QCOMPARE(store.open().error().code, ErrorCode::DatabaseNewer);
        QCOMPARE(number(store.file(), "SELECT count(*) FROM log_entries"), 4);
    }

    void verdictsOfVersion1StayAndAreSaidToHaveNoEvidence()
    {
        StoreFixture store;
        QVERIFY(store.open());
        SampleLog log;
        log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(store.pull(log));
        ageToVersion1(store);

        QVERIFY(store.open());
        QVERIFY(store.check());
        log.addSubmission(SampleLog::name("山田　太郎"));
        QVERIFY(store.pull(log));
        QVERIFY(store.check());
        QCOMPARE(store.summaries().size(), 2);
        const auto evidence = [&](qint64 seq) {
            return store.run([&](Connection& connection) { return EvidenceTable(connection, store.context().sealer).find(seq); }).value();
        };
        QVERIFY(!evidence(5));
        QVERIFY(evidence(6));
    }

    void everyReleasedVersionOpensHere_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrations(QStringLiteral(":/sql")).newest(); ++version) {
            QTest::addRow("version %d", version) << version;
        }
    }

    /// The tables as the released files made them, then everything that came since.
    void everyReleasedVersionOpensHere()
    {
        QFETCH(int, version);
        QDir(path(QStringLiteral("sql"))).removeRecursively();
        for (int n = 1; n <= version; ++n) {
            QFile released(QStringLiteral(":/sql/%1.sql").arg(n, 4, 10, QLatin1Char('0')));
            QVERIFY(released.open(QIODevice::ReadOnly));
            script(n, released.readAll());
        }
        StoreFixture store;
        {
            const auto connection = Connection::open(store.file(), nullptr);
            QVERIFY(migrations().run(**connection, store.file()));
        }
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        QVERIFY(store.check().has_value());
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
