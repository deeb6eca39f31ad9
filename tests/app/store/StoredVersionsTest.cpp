// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Migrations.h"
#include "app/store/StateTable.h"
#include "app/store/ValueWriter.h"
#include "tests/support/store/SqlDump.h"
#include "tests/support/store/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Databases as older versions left them on a terminal's disk (tests/fixtures/store/README.md) open here and show what they showed.
class StoredVersionsTest : public QObject {
    Q_OBJECT

private:
    const QString m_folder = QStringLiteral(MADOGUCHI_FIXTURES "/store/");
    const QString m_first = QStringLiteral("352021-00000001"), m_second = QStringLiteral("352021-00000002");

    /// What every fixture holds: two cases, one worked on in the log and one by an act that waits.
    static void fill(StoreFixture& store, SampleLog& log)
    {
        QVERIFY(store.open());
        const QString first = log.addSubmission(SampleLog::name("藤本　澪子"));
        const QString second = log.addSubmission(SampleLog::name("山田　太郎"), {{FindingCode::CertExpired, {}}});
        QVERIFY(log.act(first, ActKind::Claim, QStringLiteral("suzuki")));
        QVERIFY(log.act(first, ActKind::StartExamination, QStringLiteral("suzuki")));
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, second, ActKind::Claim, QStringLiteral("sato")));
    }

    /// Back to version 1: without the tables that came with 2, the position of the log in its first format.
    static Done takeBackToVersion1(Connection& connection, const StoreContext& context)
    {
        const Cursor cursor = CaseStore(connection, context).cursor().value();
        ValueWriter position(1);
        position << context.municipality << cursor.seq << cursor.digest << connection.number("SELECT count(*) FROM cases").value();
        return connection.execute(QStringLiteral("DROP TABLE evidence; DROP TABLE evidence_items; DROP TABLE accepted_pairs; "
                                                 "DROP TABLE audit_witnesses; DROP TABLE tombstones; DROP TABLE search_chunks; DROP TABLE saved_views; "
                                                 "DROP INDEX cases_by_version; PRAGMA user_version = 1;"))
            .and_then([&] { return StateTable(connection, context.sealer).put(QStringLiteral("log"), position.bytes()); });
    }

    void compare(StoreFixture& store)
    {
        const auto checked = store.check();
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(errorName(checked.error().code) + u' ' + checked.error().detail));
        QCOMPARE(store.summaries().size(), 2);
        QCOMPARE(store.summary(m_first).applicantName, SampleLog::name("藤本　澪子"));
        QCOMPARE(store.summary(m_first).caseNow.state, CaseState::Examining);
        QCOMPARE(store.summary(m_second).outcome, Outcome::Bad);
        QCOMPARE(store.summary(m_second).waitingActs, 1);
        QCOMPARE(store.outbox().size(), 1);
        const auto file = store.run([&](Connection& connection) { return CaseStore(connection, store.context()).caseFile(m_first); });
        QCOMPARE(file.value().history.size(), 3);
        QVERIFY(!file->content.isEmpty());
    }

private Q_SLOTS:
    void aDatabaseComesBackFromItsDump_data()
    {
        QTest::addColumn<bool>("takenBack");
        QTest::newRow("version 1") << true;
        QTest::newRow("of today") << false;
    }

    /// With MADOGUCHI_STORE_DUMPS=FOLDER the dumps stay there: this is how the fixtures are made.
    void aDatabaseComesBackFromItsDump()
    {
        QFETCH(bool, takenBack);
        StoreFixture store;
        SampleLog log;
        fill(store, log);
        if (takenBack) {
            QVERIFY(store.transact([&](Connection& connection) { return takeBackToVersion1(connection, store.context()); }));
        }
        const auto dump = store.run([](Connection& connection) { return SqlDump::of(connection); });
        const qint64 version = store.run([](Connection& connection) { return connection.number("PRAGMA user_version"); }).value();
        QVERIFY(dump.has_value());
        if (const QString folder = qEnvironmentVariable("MADOGUCHI_STORE_DUMPS"); !folder.isEmpty()) {
            QFile kept(QDir(folder).filePath(QStringLiteral("version-%1.sql").arg(version)));
            QVERIFY(kept.open(QIODevice::WriteOnly));
            QCOMPARE(kept.write(*dump), dump->size());
        }
        store.close();
        QVERIFY(QFile::remove(store.file()));
        QVERIFY(SqlDump::load(*dump, store.file()));
        QVERIFY(store.open());
        compare(store);
    }

    void aStoredDatabaseOfAnOlderVersionOpens_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(m_folder).entryList({QStringLiteral("version-*.sql")}, QDir::Files);
        QVERIFY(names.contains(QLatin1String("version-1.sql")) && names.contains(QLatin1String("version-2.sql")));
        for (const QString& name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void aStoredDatabaseOfAnOlderVersionOpens()
    {
        QFETCH(QString, name);
        QFile dump(m_folder + name);
        QVERIFY(dump.open(QIODevice::ReadOnly));
        StoreFixture store;
        QVERIFY(SqlDump::load(dump.readAll(), store.file()));
        QVERIFY(store.open());
        compare(store);
        const int version = name.mid(8).chopped(4).toInt();
        const bool isOlder = version < Migrations(QStringLiteral(":/sql")).newest();
        QCOMPARE(QFile::exists(store.file() + QStringLiteral(".version-%1").arg(version)), isOlder);
    }
};

QTEST_GUILESS_MAIN(StoredVersionsTest)
#include "StoredVersionsTest.moc"
