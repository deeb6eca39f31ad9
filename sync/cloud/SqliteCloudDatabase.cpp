// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqliteCloudDatabase.h"

#include "app/base/Log.h"
#include "sync/cloud/CloudMigrations.h"
#include "sync/cloud/FolderLock.h"
#include "sync/cloud/SqlQuery.h"

#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

namespace madoguchi {

namespace {

/// Rolls back whatever is still open when it goes; after some errors SQLite has done so itself.
class Rollback {
public:
    explicit Rollback(SqliteConnection& connection) : m_connection(connection) {}
    ~Rollback()
    {
        try {
            if (m_connection.isInTransaction()) {
                m_connection.execute("ROLLBACK");
            }
        } catch (const SqlFault& fault) {
            qCWarning(logCloud) << "rollback refused," << fault.said();
        }
    }
    Rollback(const Rollback&) = delete;
    Rollback& operator=(const Rollback&) = delete;

private:
    SqliteConnection& m_connection;
};

}  // namespace

Result<std::unique_ptr<CloudDatabase>> SqliteCloudDatabase::open(const QString& file, const SqlFaultHook& fault)
{
    // The switch of a new file to WAL turns a read lock into a write lock, for which SQLite never waits: two processes doing so at once would refuse each other.
    const Result<FolderLock> lock = FolderLock::take(QFileInfo(file).path());
    if (!lock) {
        return failAs(lock);
    }
    try {
        std::unique_ptr<SqliteCloudDatabase> database(new SqliteCloudDatabase);
        database->m_writer = std::make_unique<SqliteConnection>(file, fault);
        // SQLite gives its -wal and -shm files the rights of this one.
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        if (const Done done = CloudMigrations(QStringLiteral(":/sql/cloud")).apply(*database->m_writer, file); !done) {
            return failAs(done);
        }
        database->m_reader = std::make_unique<SqliteConnection>(file);
        return std::unique_ptr<CloudDatabase>(std::move(database));
    } catch (const SqlFault& failure) {
        return failure.error(ErrorCode::DatabaseUnopenable);
    }
}

Done SqliteCloudDatabase::check()
{
    return read([](SqlConnection& connection) -> Done {
        SqlQuery structure(connection, "PRAGMA integrity_check(1)");
        if (!structure.next() || structure.text(0) != QLatin1String("ok")) {
            return fail(ErrorCode::DatabaseDamaged, QStringLiteral("integrity_check"));
        }
        SqlQuery references(connection, "PRAGMA foreign_key_check");
        return references.next() ? Done(fail(ErrorCode::DatabaseDamaged, references.text(0))) : Done{};
    });
}

Done SqliteCloudDatabase::transaction(QMutex& mutex, SqliteConnection& connection, const char* begin, const Transaction& work)
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
        return fault.error(ErrorCode::CloudStorageFailed);
    }
}

}  // namespace madoguchi
