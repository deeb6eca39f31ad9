// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/SqliteError.h"
#include "app/store/StatementPrivate.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace madoguchi {

/// The seam for tests: a full disk at any moment.
inline Done mayWrite(WriteFault* fault)
{
    return fault != nullptr && fault->failsNow() ? Done(sqliteError(SQLITE_FULL)) : Done();
}

/// The connection's part that knows SQLiteCpp; included only by Connection.cpp and BackupCopy.cpp.
struct Connection::Private {
    Private(const QString& file, WriteFault* writeFault)
        : database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), fault(writeFault)
    {
    }

    bool inTransaction() const { return sqlite3_get_autocommit(database.getHandle()) == 0; }

    SQLite::Database database;
    WriteFault* fault = nullptr;
    std::shared_ptr<StatementStock> stock = std::make_shared<StatementStock>();
};

/// An exception of SQLiteCpp as an Error; its message is dropped.
inline tl::unexpected<Error> sqliteError(const SQLite::Exception& exception)
{
    return sqliteError(exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode());
}

}  // namespace madoguchi
