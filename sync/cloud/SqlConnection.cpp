// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqlConnection.h"

#include "sync/cloud/SqlHandle.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

#include <utility>

namespace madoguchi {

namespace {

constexpr int busyMilliseconds = 15'000;

constexpr const char* settings =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON;";

}  // namespace

SqlFault::SqlFault(int resultCode) : std::runtime_error("storage fault"), m_resultCode(resultCode) {}

SqlConnection::SqlConnection(const QString& file, SqlFaultHook fault) : m_fault(std::move(fault))
{
    try {
        m_handle = std::make_unique<Handle>(SQLite::Database(file.toUtf8().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMilliseconds));
        m_handle->database.exec(settings);
    } catch (const SQLite::Exception& exception) {
        throw SqlFault(exception.getExtendedErrorCode());
    }
}

SqlConnection::~SqlConnection() = default;

void SqlConnection::execute(const QByteArray& statements)
{
    try {
        m_handle->database.exec(statements.constData());
    } catch (const SQLite::Exception& exception) {
        throw SqlFault(exception.getExtendedErrorCode());
    }
}

bool SqlConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle->database.getHandle()) == 0;
}

void SqlConnection::faultPoint(QByteArrayView step) const
{
    if (m_fault && m_fault(step)) {
        throw SqlFault(0);
    }
}

}  // namespace madoguchi
