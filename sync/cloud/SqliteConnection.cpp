// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqliteConnection.h"

#include "sync/cloud/SqliteHandle.h"
#include "sync/cloud/SqliteStatement.h"

#include <sqlite3.h>

#include <utility>

namespace madoguchi {

namespace {

constexpr int busyMilliseconds = 15'000;

constexpr const char* settings =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON;";

}  // namespace

SqliteConnection::SqliteConnection(const QString& file, SqlFaultHook fault) : SqlConnection(std::move(fault))
{
    sqliteGuarded([&] {
        m_handle = std::make_unique<Handle>(SQLite::Database(file.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMilliseconds));
        m_handle->database.exec(settings);
    });
}

SqliteConnection::~SqliteConnection() = default;

void SqliteConnection::execute(const QByteArray& statements)
{
    sqliteGuarded([&] { m_handle->database.exec(statements.constData()); });
}

std::unique_ptr<SqlStatement> SqliteConnection::prepare(const QByteArray& sql)
{
    return std::make_unique<SqliteStatement>(*m_handle, sql);
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle->database.getHandle()) == 0;
}

}  // namespace madoguchi
