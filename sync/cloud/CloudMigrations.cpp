// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudMigrations.h"

#include "sync/cloud/SqlConnection.h"
#include "sync/cloud/SqlQuery.h"

#include <QDir>
#include <QFile>

namespace madoguchi {

namespace {

int versionOf(SqlConnection& connection)
{
    SqlQuery query(connection, "PRAGMA user_version");
    return query.next() ? query.integer(0) : 0;
}

/// What is there, in a file of its own, written anew if an earlier try was cut short.
void keepCopy(SqlConnection& connection, const QString& file, int version)
{
    const QString copy = QStringLiteral("%1.version-%2").arg(file).arg(version);
    QFile::remove(copy);
    SqlQuery query(connection, "VACUUM INTO ?");
    query.bind(copy).run();
}

Done applyOne(SqlConnection& connection, const QString& path, int number)
{
    QFile script(path);
    if (!script.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::MigrationFailed, QString::number(number));
    }
    connection.execute("BEGIN IMMEDIATE");
    try {
        if (versionOf(connection) < number) {  // another process may have been faster
            connection.execute(script.readAll());
            connection.execute("PRAGMA user_version = " + QByteArray::number(number));
        }
        connection.execute("COMMIT");
    } catch (const SqlFault&) {
        connection.execute("ROLLBACK");
        return fail(ErrorCode::MigrationFailed, QString::number(number));
    }
    return {};
}

}  // namespace

Done CloudMigrations::apply(SqlConnection& connection, const QString& file) const
{
    const QStringList scripts = QDir(m_folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    const int have = versionOf(connection);
    if (scripts.isEmpty() || have > scripts.size()) {
        return fail(ErrorCode::DatabaseNewer, QString::number(have));
    }
    if (have > 0 && have < scripts.size()) {
        keepCopy(connection, file, have);
    }
    for (int number = have + 1; number <= scripts.size(); ++number) {
        if (const Done done = applyOne(connection, m_folder + u'/' + scripts.at(number - 1), number); !done) {
            return done;
        }
    }
    return {};
}

}  // namespace madoguchi
