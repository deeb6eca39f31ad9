// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SqliteError.h"

#include <sqlite3.h>

namespace madoguchi {

static ErrorCode meaning(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::DatabaseUnopenable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProfileInUse;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

tl::unexpected<Error> sqliteError(int resultCode)
{
    return fail(meaning(resultCode & 0xff), QStringLiteral("SQLite %1").arg(resultCode));
}

}  // namespace madoguchi
