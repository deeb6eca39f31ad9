// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/DurableFile.h"
#include "sync/cloud/LogMove.h"
#include "sync/cloud/PostgresConnection.h"
#include "sync/cloud/SqlQuery.h"
#include "sync/cloud/SqliteConnection.h"
#include "sync/cloud/TableCopy.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/PostgresServer.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// A city's log goes to another database once, perhaps after years: all of it arrives, or nothing has happened.
class LogMoveTest : public QObject {
    Q_OBJECT

private:
    /// Something in every table.
    static void fill(CloudOffice& office)
    {
        office.addStaff(QStringLiteral("hanako"), Role::Clerk);
        office.addTerminal(QStringLiteral("T1"));
        office.addProxy(QStringLiteral("front"));
        office.openCase();
        const QString id = CitizenMessages::newId();
        const QString caseId = office.log().appendSubmission({CitizenMessages::application(id), id, {}, sha256("token")})->caseId;
        const QString correction = CitizenMessages::newId();
        QVERIFY(office.log().appendSubmission({CitizenMessages::application(correction), correction, id, {}}));
        StaffRegister staff(office.service().database());
        ActIntake intake(office.log(), staff);
        Visitor visitor;
        visitor.terminal.name = QStringLiteral("T1");
        visitor.session.staffId = QStringLiteral("hanako");
        Act witness = office.act(caseId, ActKind::WitnessAudit, QStringLiteral("hanako"));
        witness.caseId = QStringLiteral("");
        witness.seenVersion = 0;
        witness.fields = AuditWitness{1, QByteArray(32, 'w'), QDate(2026, 11, 23)}.fields();
        for (const Act& act : {office.act(caseId, ActKind::Claim, QStringLiteral("hanako")), witness}) {
            QCOMPARE(intake.take({office.sign(act)}, visitor)->first().kind, ActAnswer::Kind::Applied);
        }
        // What the service writes in the course of time; the zero in a name is a character that PostgreSQL's text does not know.
        const Done written = office.service().database().write([](SqlConnection& connection) -> Done {
            connection.execute("INSERT INTO former_keys VALUES ('hanako', x'00ff10')");
            connection.execute("INSERT INTO log_in_failures VALUES (x'0a0b', 5, '2026-11-23T00:00:00.000Z', '2026-11-23T00:15:00.000Z'), (x'00', 1, '2026-11-23T00:00:00.000Z', NULL)");
            connection.execute("INSERT INTO pulls VALUES ('T1', 3, '2026-11-23T00:00:00.000Z'), ('窓口' || char(0) || 'a', 4, '')");
            connection.execute("INSERT INTO sessions SELECT x'aa', 'hanako', serial, '2026-11-23T09:00:00.000Z' FROM terminals");
            return {};
        });
        QVERIFY(written);
    }

    static QStringList listOf(SqlConnection& connection, const QByteArray& sql)
    {
        QStringList list;
        for (SqlQuery query(connection, sql); query.next();) {
            list.append(query.text(0));
        }
        return list;
    }

    /// The rows of a table, each a text in SQL's own words.
    static QStringList rowsOf(SqlConnection& connection, const QStringList& columns, const QByteArray& table)
    {
        QStringList rows = listOf(connection, "SELECT " + columns.join(QStringLiteral(" || '|' || ")).toUtf8() + " FROM " + table);
        rows.sort();
        return rows;
    }

    /// Expressions that give a column's value as text, for SQLite and for PostgreSQL.
    struct Columns {
        QStringList here, there;
    };
    static Columns columnsOf(SqlConnection& sqlite, const QByteArray& table)
    {
        Columns columns;
        const QByteArray from = " FROM pragma_table_info('" + table + "')";
        columns.here = listOf(sqlite, "SELECT CASE type WHEN 'BLOB' THEN 'lower(hex(' || name || '))' ELSE 'coalesce(' || name || ', ''-'')' END" + from);
        columns.there = listOf(sqlite, "SELECT CASE type WHEN 'BLOB' THEN 'encode(' || name || ', ''hex'')' ELSE 'coalesce(' || name || '::text, ''-'')' END" + from);
        return columns;
    }

    QByteArray configuration() const { return readWhole(m_office->dataFolder() + QStringLiteral("/cloud.json")).value_or(QByteArray()); }
    QString sqliteFile() const { return m_office->dataFolder() + QStringLiteral("/log.sqlite"); }
    Result<LogMove::Moved> move(const QString& to, const SqlFaultHook& fault = {})
    {
        Result<CloudFolder> folder = CloudFolder::open(m_office->dataFolder(), {}, m_office->clock());
        return folder ? LogMove(*folder, m_office->clock(), fault).run(to) : Result<LogMove::Moved>(failAs(folder));
    }
    qint64 rowsAt(const QString& database) const
    {
        PostgresConnection there(*PostgresAddress::of(database), ubeMunicipality);
        qint64 rows = 0;
        for (const char* table : TableCopy::tables) {
            SqlQuery query(there, QByteArray("SELECT count(*) FROM ") + table);
            rows += query.next() ? query.number(0) : 0;
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<CloudOffice>();
        fill(*m_office);
        m_office->close();
        m_database = m_server.freshDatabase();
    }

    void everyRowArrivesAsItWas()
    {
        const auto moved = move(m_database);
        QVERIFY2(moved, moved ? "" : qPrintable(errorName(moved.error().code) + moved.error().detail));
        QCOMPARE(moved->counts.submissions, 3);
        QVERIFY(!QFile::exists(sqliteFile()));
        SqliteConnection here(moved->keptFile);
        PostgresConnection there(*PostgresAddress::of(m_database), ubeMunicipality);
        for (const char* table : TableCopy::tables) {
            const Columns columns = columnsOf(here, table);
            const QStringList before = rowsOf(here, columns.here, table);
            QVERIFY2(!before.isEmpty(), table);
            if (table != QByteArrayView("pulls")) {
                QCOMPARE(rowsOf(there, columns.there, table), before);
            }
        }
        // The character that PostgreSQL does not know comes back from it.
        QCOMPARE(listOf(there, "SELECT terminal FROM pulls ORDER BY seq"), listOf(here, "SELECT terminal FROM pulls ORDER BY seq"));
        QVERIFY(listOf(there, "SELECT staff_id FROM sessions").isEmpty());
    }

    void noTableIsForgotten()
    {
        QStringList all{QStringLiteral("sessions")};
        for (const char* table : TableCopy::tables) {
            all.append(QLatin1String(table));
        }
        all.sort();
        SqliteConnection here(sqliteFile());
        QCOMPARE(listOf(here, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"), all);
    }

    void theServiceGoesOnWhereItWas()
    {
        QVERIFY(move(m_database));
        m_office->reopen();
        QCOMPARE(m_office->service().folder().database(), m_database);
        QCOMPARE(m_office->openCase(), QStringLiteral("352021-00000003"));
        QVERIFY(CloudCheck(m_office->log()).run());
    }

    /// Row by row, at the commit and just after it: the folder's log is the old one, and it is whole.
    void aFaultAnywhereChangesNothing()
    {
        const QByteArray before = configuration();
        const qint64 rows = [&] {
            SqliteConnection here(sqliteFile());
            qint64 sum = 0;
            for (const char* table : TableCopy::tables) {
                sum += listOf(here, QByteArray("SELECT count(*) FROM ") + table).first().toInt();
            }
            return sum;
        }();
        for (qint64 failing = 1; failing <= rows + 2; ++failing) {
            qint64 step = 0;
            QByteArray last;
            const auto moved = move(m_database, [&](QByteArrayView name) {
                last = name.toByteArray();
                return ++step == failing;
            });
            QVERIFY(!moved);
            QCOMPARE(step, failing);
            QCOMPARE(last, failing <= rows ? QByteArray("write") : failing == rows + 1 ? QByteArray("commit") : QByteArray("committed"));
            QCOMPARE(rowsAt(m_database), last == "committed" ? rows : 0);
            QCOMPARE(configuration(), before);
            QVERIFY(QFile::exists(sqliteFile()));
        }
        m_office->reopen();
        QVERIFY(CloudCheck(m_office->log()).run());
        QCOMPARE(m_office->openCase(), QStringLiteral("352021-00000003"));
        m_office->close();
        // What was written without the folder knowing is not taken for its log, and not written over.
        QCOMPARE(move(m_database).error(), (Error{ErrorCode::CloudDatabaseUnfit, QStringLiteral("not empty")}));
        QVERIFY(move(m_server.freshDatabase()));
    }

    void aLogThatIsNotSoundStaysWhereItIs()
    {
        {
            SqliteConnection intruder(sqliteFile());
            intruder.execute("UPDATE entries SET body = zeroblob(length(body)) WHERE seq = 3");
        }
        QCOMPARE(move(m_database).error(), (Error{ErrorCode::ChainBroken, QStringLiteral("3")}));
        QCOMPARE(rowsAt(m_database), 0);
        QVERIFY(QFile::exists(sqliteFile()));
    }

    void anotherCitysRowsAreInNobodysWay()
    {
        CloudOffice other(m_database, {}, QStringLiteral("131041"));
        other.openCase();
        QVERIFY(move(m_database));
        QVERIFY(CloudCheck(other.log()).run());
    }

    void whatCannotMoveIsSaidSo()
    {
        QCOMPARE(move({}).error(), (Error{ErrorCode::FieldInvalid, QStringLiteral("to")}));
        QCOMPARE(move(QStringLiteral("host=/nowhere dbname=x")).error().code, ErrorCode::CloudDatabaseUnreachable);
        QVERIFY(move(m_database));
        // Once is enough.
        QCOMPARE(move(m_server.freshDatabase()).error(), (Error{ErrorCode::FieldInvalid, QStringLiteral("database")}));
    }

    void whoWorksWithTheLogIsNotCutOff()
    {
        m_office->reopen();
        QCOMPARE(move(m_database).error().code, ErrorCode::ProfileInUse);
        m_office->openCase();
    }

    void whoComesMeanwhileWaits()
    {
        std::atomic<bool> isOpen = false;
        std::thread late;
        {
            CloudFolder folder = *CloudFolder::open(m_office->dataFolder(), {}, m_office->clock());
            QVERIFY(folder.makeAlone());
            late = std::thread([&] { isOpen = CloudFolder::open(m_office->dataFolder(), {}, m_office->clock()).has_value(); });
            QTest::qWait(300);
            QVERIFY(!isOpen);
        }
        late.join();
        QVERIFY(isOpen);
    }

private:
    PostgresServer m_server;
    std::unique_ptr<CloudOffice> m_office;
    QString m_database;
};

QTEST_GUILESS_MAIN(LogMoveTest)
#include "LogMoveTest.moc"
