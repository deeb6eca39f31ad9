// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/SqlDump.h"

#include <QStringList>

namespace madoguchi::test {

namespace {

Result<QStringList> texts(Connection& connection, const QByteArray& sql)
{
    QStringList found;
    const Done done = connection.forEach(sql.constData(), {}, [&](const Statement& row) {
        found.append(row.text(0));
        return Done();
    });
    return done ? Result<QStringList>(found) : failAs(done);
}

Result<QStringList> rowsOf(Connection& connection, const QString& table)
{
    const QByteArray name = table.toUtf8();
    return texts(connection, "SELECT 'quote(' || name || ')' FROM pragma_table_info('" + name + "')").and_then([&](const QStringList& columns) {
        return texts(connection, "SELECT 'INSERT INTO " + name + " VALUES (' || " + columns.join(QLatin1String(" || ',' || ")).toUtf8() + " || ');' FROM " + name);
    });
}

}  // namespace

Result<QByteArray> SqlDump::of(Connection& connection)
{
    const auto tables = texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
    const auto made = texts(connection, "SELECT sql || ';' FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
    const auto beside = texts(connection, "SELECT sql || ';' FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL ORDER BY rowid");
    const auto version = connection.number("PRAGMA user_version");
    const auto application = connection.number("PRAGMA application_id");
    if (!tables || !made || !beside || !version || !application) {
        return fail(ErrorCode::DatabaseFailed);
    }
    QStringList lines = *made;
    for (const QString& table : *tables) {
        const auto rows = rowsOf(connection, table);
        if (!rows) {
            return failAs(rows);
        }
        lines += *rows;
    }
    lines += *beside;
    lines.append(QStringLiteral("PRAGMA application_id = %1;\nPRAGMA user_version = %2;").arg(*application).arg(*version));
    return lines.join(u'\n').toUtf8() + '\n';
}

Done SqlDump::load(const QByteArray& dump, const QString& file)
{
    const auto connection = Connection::open(file, nullptr);
    if (!connection) {
        return failAs(connection);
    }
    return (*connection)->transact([&](Connection& open) { return open.execute(QString::fromUtf8(dump)); });
}

}  // namespace madoguchi::test
