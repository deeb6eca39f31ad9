// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqliteStatement.h"

#include "sync/cloud/SqliteHandle.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace madoguchi {

struct SqliteStatement::Private {
    SQLite::Statement statement;
    int bound = 0;
};

SqliteStatement::SqliteStatement(SqliteConnection::Handle& handle, const QByteArray& sql)
    : d(sqliteGuarded([&] { return std::make_unique<Private>(Private{SQLite::Statement(handle.database, sql.constData())}); }))
{
}

SqliteStatement::~SqliteStatement() = default;

void SqliteStatement::bindText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqliteGuarded([&] { d->statement.bind(++d->bound, std::string(utf8.constData(), size_t(utf8.size()))); });
}

void SqliteStatement::bindBytes(const QByteArray& bytes)
{
    // A null pointer would bind NULL: an empty value must stay an empty value.
    sqliteGuarded([&] { d->statement.bind(++d->bound, static_cast<const void*>(bytes.isNull() ? "" : bytes.constData()), int(bytes.size())); });
}

void SqliteStatement::bindNumber(qint64 number)
{
    sqliteGuarded([&] { d->statement.bind(++d->bound, int64_t(number)); });
}

void SqliteStatement::bindNull()
{
    sqliteGuarded([&] { d->statement.bind(++d->bound); });
}

int SqliteStatement::run()
{
    return sqliteGuarded([&] { return d->statement.exec(); });
}

bool SqliteStatement::next()
{
    return sqliteGuarded([&] { return d->statement.executeStep(); });
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    return sqliteGuarded([&] {
        const SQLite::Column value = d->statement.getColumn(column);
        const void* blob = value.getBlob();
        return QByteArray(static_cast<const char*>(blob), value.getBytes());
    });
}

qint64 SqliteStatement::number(int column) const
{
    return sqliteGuarded([&] { return qint64(d->statement.getColumn(column).getInt64()); });
}

bool SqliteStatement::isNull(int column) const
{
    return sqliteGuarded([&] { return d->statement.isColumnNull(column); });
}

}  // namespace madoguchi
