// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"

#include "app/base/Log.h"
#include "app/store/DiskFile.h"
#include "app/store/Migrations.h"

#include <QFile>
#include <QThreadPool>

namespace madoguchi {

/// The store thread: a pool of one that never lets its thread go, in front of the connection.
struct Database::Thread {
    explicit Thread(std::unique_ptr<Connection> opened) : connection(std::move(opened))
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }
    ~Thread() { pool.waitForDone(); }

    std::unique_ptr<Connection> connection;
    QThreadPool pool;
};

/// The tables that everything is decided from; the bulk (log entries, verdicts) is proven by StoreCheck, not at every start.
static Done quickCheck(Connection& connection)
{
    for (const char* sql : {"PRAGMA quick_check('cases')", "PRAGMA quick_check('outbox')", "PRAGMA quick_check('state')",
                            "PRAGMA quick_check('staff')", "PRAGMA quick_check('keys')"}) {
        const auto answer = connection.first(sql);
        if (!answer) {
            return failAs(answer);
        }
        if (!*answer || (*answer)->text(0) != QLatin1String("ok")) {
            return fail(ErrorCode::DatabaseDamaged, QString::fromLatin1(sql).section(QLatin1Char('\''), 1, 1));
        }
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, WriteFault* fault)
{
    // Personal data is sealed, but the folder's other users have no business with the file at all. What can't be created doesn't open either.
    static_cast<void>(DiskFile::createPrivately(file));
    auto connection = Connection::open(file, fault);
    if (!connection) {
        return failAs(connection);
    }
    const Migrations migrations(QStringLiteral(":/sql"));
    const Done ready = migrations.run(**connection, file)
                           .and_then([&] { return migrations.checkSchema(**connection); })
                           .and_then([&] { return quickCheck(**connection); });
    if (!ready) {
        qCWarning(logStore) << "database not opened:" << errorName(ready.error().code);
        return failAs(ready);
    }
    return std::unique_ptr<Database>(new Database(std::make_unique<Thread>(std::move(*connection))));
}

QString Database::asideName(const QString& file, const QDateTime& now)
{
    return file + QLatin1String(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

Result<QString> Database::setAside(const QString& file, const QDateTime& now)
{
    const QString aside = asideName(file, now);
    for (const QLatin1String part : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("")}) {
        if (QFile::exists(file + part) && !DiskFile::rename(file + part, aside + part)) {
            return fail(ErrorCode::FileUnwritable, QStringLiteral("damaged database"));
        }
    }
    return aside;
}

Database::Database(std::unique_ptr<Thread> thread) : m_thread(std::move(thread)) {}

Database::~Database() = default;

void Database::enqueue(std::function<void(Connection&)> task)
{
    m_thread->pool.start([task = std::move(task), connection = m_thread->connection.get()] { task(*connection); });
}

}  // namespace madoguchi
