// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresDatabase.h"

#include "app/crypto/Digest.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/SqlQuery.h"
#include "sync/cloud/StoredCaseLog.h"
#include "tests/support/ManualClock.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/PostgresServer.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QString ube = QStringLiteral("352021");
const QString shinjuku = QStringLiteral("131041");

/// One process of the cloud, as far as the database knows.
struct Process {
    Process(const QString& address, const QString& municipality) : database(*PostgresDatabase::open(address, municipality)), log(*database, municipality, clock) {}

    Result<Appended> append(const QString& id = CitizenMessages::newId()) { return log.appendSubmission({"message " + id.toLatin1(), id, {}, sha256("token")}); }
    qint64 head() const { return log.page(0, 1, 1)->head; }

    ManualClock clock;
    std::unique_ptr<CloudDatabase> database;
    StoredCaseLog log;
};

}  // namespace

/// What only PostgreSQL does: many cities in one database, many processes before it, and a server that may go away.
class PostgresDatabaseTest : public QObject {
    Q_OBJECT

private:
    /// How many rows the session sees or changes.
    static int rows(CloudDatabase& database, const QByteArray& sql)
    {
        const auto count = database.write([&](SqlConnection& connection) -> Result<int> { return SqlQuery(connection, sql).run(); });
        return count.value_or(-1);
    }

private Q_SLOTS:
    void everyoneWhoOpensANewDatabaseAtOnceGetsIt()
    {
        for (int round = 0; round < 2; ++round) {
            const QString address = m_server.freshDatabase();
            constexpr int openers = 6;
            std::latch together(openers);
            std::vector<QString> said(openers);
            std::vector<std::thread> threads;
            for (QString& outcome : said) {
                threads.emplace_back([&] {
                    together.arrive_and_wait();
                    const auto database = PostgresDatabase::open(address, ube);
                    outcome = database ? QStringLiteral("open") : database.error().detail;
                });
            }
            for (std::thread& thread : threads) {
                thread.join();
            }
            for (const QString& outcome : said) {
                QCOMPARE(outcome, QStringLiteral("open"));
            }
        }
    }

    void processesSideBySideLeaveNoGap()
    {
        const QString address = m_server.freshDatabase();
        std::vector<std::thread> processes;
        for (int i = 0; i < 3; ++i) {
            processes.emplace_back([&] {
                Process process(address, ube);
                for (int k = 0; k < 40; ++k) {
                    QVERIFY(process.append());
                }
            });
        }
        for (std::thread& process : processes) {
            process.join();
        }
        const Process reader(address, ube);
        const LogPage page = *reader.log.page(0, 500, 1 << 20);
        QCOMPARE(page.entries.size(), 120);
        QByteArray digest = LogDigest::genesis();
        for (qsizetype i = 0; i < page.entries.size(); ++i) {
            QVERIFY(LogDigest::check(page.entries[i], i, digest, ube));
            digest = page.entries[i].digest;
        }
        QCOMPARE(reader.log.cases({}, 500)->size(), 120);
    }

    /// The queries name no municipality: what keeps rows apart must hold for every table, and for queries with a mistake.
    void anotherMunicipalitysRowsAreInvisible()
    {
        const QString address = m_server.freshDatabase();
        Process here(address, ube), there(address, shinjuku);
        const QString id = CitizenMessages::newId();
        QCOMPARE(here.append(id)->caseId, QStringLiteral("352021-00000001"));
        QCOMPARE(there.append(id)->caseId, QStringLiteral("131041-00000001"));
        QCOMPARE(there.append()->seq, 2);
        QCOMPARE(here.head(), 1);
        QVERIFY(!here.log.storedCase(QStringLiteral("131041-00000001")));
        QCOMPARE(rows(*here.database, "SELECT 1 FROM entries WHERE seq > 0 OR municipality = '131041'"), 1);
        QCOMPARE(rows(*there.database, "UPDATE cases SET last_reason = 'x'"), 2);
        QCOMPARE(rows(*here.database, "DELETE FROM cases WHERE municipality = '131041'"), 0);
        QCOMPARE(rows(*here.database, "INSERT INTO secrets (municipality, name, value) VALUES ('131041', 'salt-secret', '')"), -1);
        QCOMPARE(rows(*here.database, "UPDATE cases SET municipality = '131041'"), -1);
        QCOMPARE(there.log.storedCase(QStringLiteral("131041-00000001"))->now.lastReason, QStringLiteral("x"));
        QCOMPARE(here.log.storedCase(QStringLiteral("352021-00000001"))->now.lastReason, QString());
    }

    void everyTableHasItsWall()
    {
        const QString address = m_server.freshDatabase();
        Process process(address, ube);
        QVERIFY(process.append());
        const QByteArray tables = m_server.asAdministrator(address, QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = 'madoguchi'::regnamespace"
                                                                                  " AND relkind IN ('r', 'p') AND relname <> 'schema_version' ORDER BY 1"));
        QCOMPARE(tables.split('\n').size(), 14 + 4 * 16);
        for (const QByteArray& table : tables.split('\n')) {
            // By the name of a partition nothing is to be seen; by that of a table, only what is one's own.
            const int others = rows(*process.database, "SELECT 1 FROM " + table + " WHERE municipality <> '352021'");
            QVERIFY2(others == 0, table.constData());
            if (table.contains('_') && table.back() >= '0' && table.back() <= '9') {
                QVERIFY2(rows(*process.database, "SELECT 1 FROM " + table) == 0, table.constData());
            }
        }
        QVERIFY(process.database->check());
        m_server.asAdministrator(address, QStringLiteral("ALTER TABLE madoguchi.staff NO FORCE ROW LEVEL SECURITY"));
        QCOMPARE(process.database->check().error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("staff")}));
    }

    /// Without announcements a waiter looks every 300 ms; ten times in a row it would not be this prompt.
    void anAnnouncementWakesAWaiterOfAnotherProcess()
    {
        const QString address = m_server.freshDatabase();
        Process waiting(address, ube), appending(address, ube);
        QVERIFY(!waiting.log.waitBeyond(0, 1000));  // the listener has come by then
        for (int round = 0; round < 10; ++round) {
            const qint64 head = appending.head();
            QElapsedTimer appended, awake;
            std::thread citizen([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(100 + 13 * round));
                QVERIFY(appending.append());
                appended.start();
            });
            const bool woken = waiting.log.waitBeyond(head, 10'000);
            awake.start();
            citizen.join();
            QVERIFY(woken);
            QVERIFY2(appended.msecsTo(awake) < 200, qPrintable(QString::number(appended.msecsTo(awake))));
        }
    }

    void nothingThatWasAnsweredIsLostWhenTheServerDies()
    {
        const QString address = m_server.freshDatabase();
        Process process(address, ube);
        std::atomic<bool> isOver = false;
        std::atomic<int> answered = 0;
        QMap<QString, Appended> known;
        std::thread citizens([&] {
            while (!isOver) {
                const QString id = CitizenMessages::newId();
                Result<Appended> appended = process.append(id);
                for (int tries = 0; !appended && tries < 600; ++tries) {  // as the citizen's side does
                    std::this_thread::sleep_for(std::chrono::milliseconds(50));
                    appended = process.append(id);
                }
                QVERIFY(appended);
                known.insert(id, *appended);
                ++answered;
            }
        });
        for (int death = 1; death <= 2; ++death) {
            QTRY_VERIFY_WITH_TIMEOUT(answered > death * 30, 30'000);
            m_server.kill();
            QTRY_VERIFY(!process.log.page(0, 1, 1));  // as soon as the last of its processes has noticed
            QCOMPARE(process.log.page(0, 1, 1).error().code, ErrorCode::CloudStorageFailed);
            m_server.start();
        }
        const int before = answered;
        QTRY_VERIFY_WITH_TIMEOUT(answered > before + 30, 30'000);
        isOver = true;
        citizens.join();
        QCOMPARE(process.head(), known.size());
        for (auto each = known.cbegin(); each != known.cend(); ++each) {
            const auto filed = *process.log.filedSubmission(each.key());
            QVERIFY(filed && filed->seq == each->seq && filed->caseId == each->caseId);
        }
        Process other(address, ube);
        std::thread later([&] { QVERIFY(other.append()); });
        QVERIFY(process.log.waitBeyond(known.size(), 10'000));
        later.join();
    }

    void whoeverWaitsIsServedAgainAfterTheServerWas()
    {
        const QString address = m_server.freshDatabase();
        Process waiting(address, ube), appending(address, ube);
        QVERIFY(!waiting.log.waitBeyond(0, 500));
        m_server.kill();
        QVERIFY(!waiting.log.waitBeyond(0, 500));
        m_server.start();
        std::thread citizen([&] { QVERIFY(appending.append()); });  // the listener is still away
        QVERIFY(waiting.log.waitBeyond(0, 10'000));
        citizen.join();
    }

    void aSessionThatTheServerEndsIsMadeAnew()
    {
        const QString address = m_server.freshDatabase();
        Process process(address, ube);
        QVERIFY(process.append());
        m_server.asAdministrator(address, QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'madoguchi'"));
        QCOMPARE(process.append()->seq, 2);
        QCOMPARE(process.head(), 2);
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorCode>("refusal");
        const QString good = m_server.freshDatabase();
        QTest::newRow("no server") << good.section(u' ', 1) + QStringLiteral(" host=127.0.0.1 port=1") << ErrorCode::CloudDatabaseUnreachable;
        QTest::newRow("no such database") << good + u'0' << ErrorCode::CloudDatabaseUnreachable;
        QTest::newRow("a role above the walls") << m_server.forAdministrator(good) << ErrorCode::CloudDatabaseUnfit;
        QTest::newRow("a password for all to read") << QStringLiteral("postgresql://a:secret@127.0.0.1/x") << ErrorCode::FieldInvalid;
        QTest::newRow("a key's password for all to read") << QStringLiteral("host=127.0.0.1 sslpassword=secret") << ErrorCode::FieldInvalid;
        QTest::newRow("no address at all") << QStringLiteral("nowhere=1") << ErrorCode::FieldInvalid;
        const QString newer = m_server.freshDatabase();
        QVERIFY(PostgresDatabase::open(newer, ube));
        m_server.asAdministrator(newer, QStringLiteral("UPDATE madoguchi.schema_version SET version = 99"));
        QTest::newRow("a newer schema") << newer << ErrorCode::DatabaseNewer;
        const QString foreign = m_server.freshDatabase();
        m_server.asAdministrator(foreign, QStringLiteral("CREATE SCHEMA madoguchi"));
        QTest::newRow("another's schema") << foreign << ErrorCode::CloudDatabaseUnfit;
    }

    void whatCannotBeUsedIsSaid()
    {
        QFETCH(QString, address);
        QFETCH(ErrorCode, refusal);
        const auto database = PostgresDatabase::open(address, ube);
        QVERIFY(!database);
        QCOMPARE(database.error().code, refusal);
        QVERIFY(!database.error().detail.isEmpty());
        QVERIFY(!database.error().detail.contains(QStringLiteral("secret")));
    }

    void aRoleThatMayNotCreateAnythingIsEnough()
    {
        const QString address = m_server.freshDatabase();
        QVERIFY(PostgresDatabase::open(address, ube));
        m_server.asAdministrator(address, QStringLiteral("CREATE ROLE plain LOGIN; GRANT USAGE ON SCHEMA madoguchi TO plain;"
                                                         " GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA madoguchi TO plain"));
        const QString asPlain = QString(address).replace(QStringLiteral("user=madoguchi"), QStringLiteral("user=plain"));
        Process here(asPlain, ube), there(asPlain, shinjuku);
        QCOMPARE(here.append()->seq, 1);
        QCOMPARE(there.head(), 0);
    }

    void aTransactionInWhichSomethingFailedIsNotCommitted()
    {
        const QString address = m_server.freshDatabase();
        Process process(address, ube);
        const Done done = process.database->write([](SqlConnection& connection) -> Done {
            SqlQuery(connection, "INSERT INTO secrets (name, value) VALUES ('a', '')").run();
            try {
                SqlQuery(connection, "INSERT INTO secrets (name, value) VALUES ('a', '')").run();
            } catch (const SqlFault&) {
                return {};  // as if nothing had been
            }
            return {};
        });
        QCOMPARE(done.error().code, ErrorCode::CloudStorageFailed);
        QCOMPARE(rows(*process.database, "SELECT 1 FROM secrets"), 0);
    }

private:
    PostgresServer m_server;
};

QTEST_GUILESS_MAIN(PostgresDatabaseTest)
#include "PostgresDatabaseTest.moc"
