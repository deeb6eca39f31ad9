// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Connection.h"

#include "app/store/ConnectionPrivate.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>

namespace madoguchi {

// Nobody else may read the file: there is one process (Profile's lock) with one connection, and the shared-memory file of WAL is not needed.
static constexpr auto guarantees = R"(
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cell_size_check = ON;
PRAGMA trusted_schema = OFF;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
)";

// Of a damaged file: whatever its schema says, row by row; a cell of a wrong size must not hide its neighbours.
static constexpr auto lenience = R"(
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cell_size_check = OFF;
PRAGMA trusted_schema = OFF;
PRAGMA writable_schema = ON;
PRAGMA temp_store = MEMORY;
)";

Connection::Connection(std::unique_ptr<Private> p) : d(std::move(p)) {}

Connection::~Connection()
{
    d->stock.reset();
}

Result<std::unique_ptr<Connection>> Connection::openWith(const QString& file, WriteFault* fault, const char* pragmas)
{
    try {
        std::unique_ptr<Connection> connection(new Connection(std::make_unique<Private>(file, fault)));
        if (const auto set = connection->execute(QLatin1String(pragmas)); !set) {
            return failAs(set);
        }
        return connection;
    } catch (const SQLite::Exception& exception) {
        return sqliteError(exception);
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, WriteFault* fault)
{
    return openWith(file, fault, guarantees);
}

Result<std::unique_ptr<Connection>> Connection::openDamaged(const QString& workingCopy)
{
    return openWith(workingCopy, nullptr, lenience);
}

static void bind(SQLite::Statement& statement, int position, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        statement.bind(position, static_cast<const void*>(bytes.constData()), int(bytes.size()));
        break;
    }
    case QMetaType::QString:
        statement.bind(position, value.toString().toStdString());
        break;
    default:
        statement.bind(position, static_cast<int64_t>(value.toLongLong()));
    }
}

Result<Statement> Connection::prepare(const char* sql, std::initializer_list<QVariant> values)
{
    try {
        auto prepared = std::make_unique<Statement::Private>();
        prepared->sql = sql;
        prepared->stock = d->stock;
        if (auto& idle = d->stock->idle[sql]; idle.empty()) {
            prepared->statement = std::make_unique<SQLite::Statement>(d->database, sql);
        } else {
            prepared->statement = std::move(idle.back());
            idle.pop_back();
        }
        Statement statement(std::move(prepared));
        int position = 0;
        for (const QVariant& value : values) {
            bind(*statement.d->statement, ++position, value);
        }
        return statement;
    } catch (const SQLite::Exception& exception) {
        return sqliteError(exception);
    }
}

Result<Statement> Connection::query(const char* sql, std::initializer_list<QVariant> values)
{
    return prepare(sql, values);
}

Result<std::optional<Statement>> Connection::first(const char* sql, std::initializer_list<QVariant> values)
{
    auto rows = prepare(sql, values);
    if (!rows) {
        return failAs(rows);
    }
    const auto row = rows->next();
    if (!row) {
        return failAs(row);
    }
    return *row ? std::optional(std::move(*rows)) : std::nullopt;
}

Result<qint64> Connection::number(const char* sql, std::initializer_list<QVariant> values)
{
    return first(sql, values).map([](const std::optional<Statement>& row) { return row ? row->integer(0) : 0; });
}

Done Connection::forEach(const char* sql, std::initializer_list<QVariant> values, const std::function<Done(const Statement&)>& take)
{
    auto rows = prepare(sql, values);
    if (!rows) {
        return failAs(rows);
    }
    for (;;) {
        const auto row = rows->next();
        if (!row) {
            return failAs(row);
        }
        if (!*row) {
            return {};
        }
        if (auto taken = take(*rows); !taken) {
            return taken;
        }
    }
}

Done Connection::write(const char* sql, std::initializer_list<QVariant> values)
{
    if (!d->inTransaction()) {
        return fail(ErrorCode::Internal, QStringLiteral("write outside of a transaction"));
    }
    if (auto allowed = mayWrite(d->fault); !allowed) {
        return allowed;
    }
    auto statement = prepare(sql, values);
    if (!statement) {
        return failAs(statement);
    }
    const auto stepped = statement->next();
    return stepped ? Done() : failAs(stepped);
}

Done Connection::execute(const QString& sql)
{
    if (auto allowed = mayWrite(d->fault); !allowed) {
        return allowed;
    }
    try {
        d->database.exec(sql.toStdString());
        return {};
    } catch (const SQLite::Exception& exception) {
        return sqliteError(exception);
    }
}

Done Connection::copyTo(const QString& file)
{
    if (auto allowed = mayWrite(d->fault); !allowed) {
        return allowed;
    }
    const QString unfinished = file + QLatin1String(".part");
    QFile::remove(unfinished);
    try {
        SQLite::Database copy(unfinished.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, d->database).executeStep(-1);
    } catch (const SQLite::Exception& exception) {
        QFile::remove(unfinished);
        return sqliteError(exception);
    }
    QFile::remove(file);
    if (!QFile::rename(unfinished, file)) {
        return fail(ErrorCode::FileUnwritable, QStringLiteral("copy of the database"));
    }
    return {};
}

Done Connection::begin()
{
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Done Connection::commit()
{
    return execute(QStringLiteral("COMMIT"));
}

void Connection::rollback() noexcept
{
    // SQLite may have rolled back by itself (full disk, input/output error); then there is nothing left to do.
    if (d->inTransaction()) {
        sqlite3_exec(d->database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

}  // namespace madoguchi
