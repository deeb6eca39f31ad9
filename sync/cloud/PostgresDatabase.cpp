// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresDatabase.h"

#include "sync/cloud/PostgresListener.h"
#include "sync/cloud/PostgresMigrations.h"
#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

namespace {

// The second statement waits for whoever writes, and fails if there is no row to lock; all that follow see what was committed until then.
constexpr const char* beginWriting =
    "BEGIN ISOLATION LEVEL READ COMMITTED;"
    "SELECT 1 / (SELECT count(*) FROM (SELECT FROM municipalities WHERE municipality = current_setting('madoguchi.municipality') FOR UPDATE) AS head)";
constexpr const char* beginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// Nothing if the database and the role are such that rows stay apart and text stays what it is; else what is wrong.
QString unfitness(SqlConnection& connection)
{
    SqlQuery query(connection, "SELECT rolsuper OR rolbypassrls, current_setting('server_encoding') = 'UTF8', current_setting('server_version_num')::bigint"
                               " FROM pg_roles WHERE rolname = current_user");
    if (!query.next() || query.number(0) != 0) {
        return QStringLiteral("role sees all rows");
    }
    if (query.number(1) == 0) {
        return QStringLiteral("encoding is not UTF8");
    }
    return query.number(2) < 130'000 ? QStringLiteral("server older than 13") : QString();
}

}  // namespace

PostgresDatabase::PostgresDatabase(const PostgresAddress& address, const QString& municipality, const SqlFaultHook& fault, int readers)
    : m_address(address), m_channel("madoguchi_" + municipality.toStdString()), m_writer(address, municipality, 1, fault),
      m_readers(address, municipality, readers)
{
}

Result<std::unique_ptr<CloudDatabase>> PostgresDatabase::open(const QString& connectionString, const QString& municipality, const SqlFaultHook& fault, int readers)
{
    const Result<PostgresAddress> address = PostgresAddress::of(connectionString);
    if (!address) {
        return failAs(address);
    }
    std::unique_ptr<PostgresConnection> connection;
    try {
        connection = std::make_unique<PostgresConnection>(*address, municipality);
        if (const QString unfit = unfitness(*connection); !unfit.isEmpty()) {
            return fail(ErrorCode::CloudDatabaseUnfit, unfit);
        }
        if (const Done done = PostgresMigrations(QStringLiteral(":/sql/cloud-postgres")).apply(*connection); !done) {
            return failAs(done);
        }
        connection->execute("INSERT INTO municipalities DEFAULT VALUES ON CONFLICT DO NOTHING");
    } catch (const SqlFault& failure) {
        if (!connection) {
            return fail(ErrorCode::CloudDatabaseUnreachable, failure.words());
        }
        return failure.error(connection->isBroken() ? ErrorCode::CloudDatabaseUnreachable : ErrorCode::CloudDatabaseUnfit);
    }
    return std::unique_ptr<CloudDatabase>(new PostgresDatabase(*address, municipality, fault, readers));
}

Done PostgresDatabase::check()
{
    return read([](SqlConnection& connection) -> Done {
        SqlQuery wall(connection, "SELECT relname FROM pg_class WHERE relnamespace = 'madoguchi'::regnamespace AND relkind IN ('r', 'p')"
                                  " AND relname <> 'schema_version' AND NOT (relrowsecurity AND relforcerowsecurity)");
        if (wall.next()) {
            return fail(ErrorCode::DatabaseDamaged, wall.text(0));
        }
        SqlQuery rule(connection, "SELECT conname FROM pg_constraint WHERE connamespace = 'madoguchi'::regnamespace AND NOT convalidated");
        return rule.next() ? Done(fail(ErrorCode::DatabaseDamaged, rule.text(0))) : Done{};
    });
}

void PostgresDatabase::announce(qint64 head)
{
    // In the transaction that appended, it would hold a lock of the whole database over the commit: cities would write one after the other.
    try {
        PostgresPool::Lease lease(m_readers);
        lease.execute("SELECT pg_notify('" + QByteArray::fromStdString(m_channel) + "', '" + QByteArray::number(head) + "')");
    } catch (const SqlFault&) {
        return;  // whoever waits looks from time to time
    }
}

std::unique_ptr<LogListener> PostgresDatabase::listen(std::function<void(qint64)> grown)
{
    return std::make_unique<PostgresListener>(m_address, m_channel, std::move(grown));
}

Done PostgresDatabase::inWriting(const Transaction& work)
{
    return transaction(m_writer, beginWriting, work);
}

Done PostgresDatabase::inReading(const Transaction& work)
{
    return transaction(m_readers, beginReading, work);
}

Done PostgresDatabase::transaction(PostgresPool& pool, const char* begin, const Transaction& work)
{
    try {
        PostgresPool::Lease lease(pool);
        PostgresConnection& connection = lease.begin(begin);
        if (Done done = work(connection); !done) {
            return done;
        }
        connection.faultPoint("commit");
        connection.commit();
        connection.faultPoint("committed");
        return {};
    } catch (const SqlFault& fault) {
        return fault.error(ErrorCode::CloudStorageFailed);
    }
}

}  // namespace madoguchi
