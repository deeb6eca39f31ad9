// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Statement.h"

#include "app/store/SqliteError.h"
#include "app/store/StatementPrivate.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

namespace madoguchi {

Statement::Statement(std::unique_ptr<Private> p) : d(std::move(p)) {}

Statement::Statement(Statement&& other) noexcept = default;

Statement::~Statement()
{
    if (!d) {
        return;
    }
    d->statement->tryReset();
    if (const auto stock = d->stock.lock()) {
        d->statement->clearBindings();
        stock->idle[d->sql].push_back(std::move(d->statement));
    }
}

Result<bool> Statement::next()
{
    switch (d->statement->tryExecuteStep()) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return sqliteError(d->statement->getExtendedErrorCode());
    }
}

qint64 Statement::integer(int column) const
{
    return d->statement->getColumn(column).getInt64();
}

QString Statement::text(int column) const
{
    const SQLite::Column value = d->statement->getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

QByteArray Statement::bytes(int column) const
{
    const SQLite::Column value = d->statement->getColumn(column);
    return QByteArray(static_cast<const char*>(value.getBlob()), value.getBytes());
}

}  // namespace madoguchi
