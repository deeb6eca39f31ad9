// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/SqliteConnection.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

#include <utility>

namespace madoguchi {

/// Keeps SQLiteCpp out of every header but this one, which only the engine's own sources include.
struct SqliteConnection::Handle {
    explicit Handle(SQLite::Database opened) : database(std::move(opened)) {}

    SQLite::Database database;
};

/// What SQLite's extended result code means to the cloud.
inline SqlFault sqliteFault(const SQLite::Exception& exception)
{
    const int code = exception.getExtendedErrorCode();
    const int primary = code & 0xff;
    const bool isDamaged = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
    const auto kind = primary == SQLITE_FULL ? SqlFault::Kind::DiskFull : isDamaged ? SqlFault::Kind::Damaged : SqlFault::Kind::Other;
    return {kind, QStringLiteral("sqlite %1").arg(code)};
}

/// Turns SQLiteCpp's exception into ours.
template<typename Work>
auto sqliteGuarded(Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        throw sqliteFault(exception);
    }
}

}  // namespace madoguchi
