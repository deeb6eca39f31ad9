// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresMigrations.h"

#include "sync/cloud/PostgresConnection.h"
#include "sync/cloud/SqlQuery.h"

#include <QDir>
#include <QFile>

namespace madoguchi {

namespace {

// The lock's number is "madoguch" in ASCII. It goes with the transaction. Another process, or a large table, may take its time.
constexpr const char* alone = "BEGIN; SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SELECT pg_advisory_xact_lock(7881691252514972520)";

int versionOf(SqlConnection& connection)
{
    SqlQuery isThere(connection, "SELECT to_regclass('madoguchi.schema_version') IS NOT NULL");
    if (!isThere.next() || isThere.number(0) == 0) {
        return 0;
    }
    SqlQuery query(connection, "SELECT version FROM schema_version");
    return query.next() ? query.integer(0) : 0;
}

/// False if the script failed.
bool applyOne(PostgresConnection& connection, const QString& path, int number)
{
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly)) {
        return false;
    }
    try {
        if (number == 1) {
            connection.execute("CREATE SCHEMA IF NOT EXISTS madoguchi; CREATE TABLE schema_version (version bigint NOT NULL); INSERT INTO schema_version VALUES (0)");
        }
        connection.execute(script.readAll());
        connection.execute("UPDATE schema_version SET version = " + QByteArray::number(number));
        return true;
    } catch (const SqlFault&) {
        return false;
    }
}

}  // namespace

Done PostgresMigrations::apply(PostgresConnection& connection) const
{
    connection.begin(alone);
    Done done = applyMissing(connection);
    if (done) {
        connection.commit();
    }
    connection.rollback();
    return done;
}

Done PostgresMigrations::applyMissing(PostgresConnection& connection) const
{
    const QStringList scripts = QDir(m_folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    const int have = versionOf(connection);
    if (scripts.isEmpty() || have > scripts.size()) {
        return fail(ErrorCode::DatabaseNewer, QString::number(have));
    }
    for (int number = have + 1; number <= scripts.size(); ++number) {
        if (!applyOne(connection, m_folder + u'/' + scripts.at(number - 1), number)) {
            return fail(ErrorCode::MigrationFailed, QString::number(number));
        }
    }
    return {};
}

}  // namespace madoguchi
