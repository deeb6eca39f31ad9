// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudDatabase.h"

#include "app/base/Log.h"
#include "sync/cloud/CloudMigrations.h"
#include "sync/cloud/FolderLock.h"

#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

#include <sqlite3.h>

namespace madoguchi {

namespace {

tl::unexpected<Error> storageError(const SqlFault& fault, ErrorCode otherwise)
{
    const QString detail = QStringLiteral("sqlite %1").arg(fault.resultCode());
    switch (fault.resultCode() & 0xff) {
    case SQLITE_FULL:
        return fail(ErrorCode::DiskFull, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::DatabaseDamaged, detail);
    default:
        return fail(otherwise, detail);
    }
}

/// Rolls back whatever is still open when it goes; after some errors SQLite has done so itself.
class Rollback {
public:
    explicit Rollback(SqlConnection& connection) : m_connection(connection) {}
    ~Rollback()
    {
        try {
            if (m_connection.isInTransaction()) {
                m_connection.execute("ROLLBACK");
            }
        } catch (const SqlFault& fault) {
            qCWarning(logCloud) << "rollback refused, sqlite" << fault.resultCode();
        }
    }
    Rollback(const Rollback&) = delete;
    Rollback& operator=(const Rollback&) = delete;

private:
    SqlConnection& m_connection;
};

}  // namespace

Result<std::unique_ptr<CloudDatabase>> CloudDatabase::open(const QString& file, const SqlFaultHook& fault)
{
    // The switch of a new file to WAL turns a read lock into a write lock, for which SQLite never waits: two processes doing so at once would refuse each other.
    const Result<FolderLock> lock = FolderLock::take(QFileInfo(file).path());
    if (!lock) {
        return failAs(lock);
    }
    try {
        std::unique_ptr<CloudDatabase> database(new CloudDatabase);
        database->m_writer = std::make_unique<SqlConnection>(file, fault);
        // SQLite gives its -wal and -shm files the rights of this one.
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        if (const Done done = CloudMigrations(QStringLiteral(":/sql/cloud")).apply(*database->m_writer, file); !done) {
            return failAs(done);
        }
        database->m_reader = std::make_unique<SqlConnection>(file);
        return database;
    } catch (const SqlFault& failure) {
        return storageError(failure, ErrorCode::DatabaseUnopenable);
    }
}

Done CloudDatabase::transaction(QMutex& mutex, SqlConnection& connection, const char* begin, const std::function<Done(SqlConnection&)>& work)
{
    const QMutexLocker lock(&mutex);
    try {
        const Rollback rollback(connection);
        connection.execute(begin);
        if (Done done = work(connection); !done) {
            return done;
        }
        connection.faultPoint("commit");
        connection.execute("COMMIT");
        connection.faultPoint("committed");
        return {};
    } catch (const SqlFault& fault) {
        return storageError(fault, ErrorCode::CloudStorageFailed);
    }
}

}  // namespace madoguchi
