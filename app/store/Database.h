// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/Connection.h"
#include "app/store/WriteFault.h"

#include <QDateTime>
#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>

namespace madoguchi {

/// Owns the only SQLite connection of the terminal and the thread it lives on; everybody else hands in work and gets a future.
class Database {
public:
    /// Opens or creates, migrates, checks structure and schema. DatabaseUnopenable, ProfileInUse, DatabaseDamaged, DatabaseNewer, MigrationFailed,
    /// DiskFull. The file is never deleted, whatever is wrong with it.
    static Result<std::unique_ptr<Database>> open(const QString& file, WriteFault* fault = nullptr);
    /// Renames a damaged file, with what belongs to it, to "<file>.damaged-20261123T000000Z", so that a new one can be begun and the old one
    /// examined. The new name; FileUnwritable. Nothing may have it open.
    static Result<QString> setAside(const QString& file, const QDateTime& now);
    /// The name that setAside() gives.
    static QString asideName(const QString& file, const QDateTime& now);
    /// Finishes what was handed in, then closes.
    ~Database();

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `work(Connection&)`, which returns a Result, on the store thread, in the order of the calls.
    template<typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&>>
    {
        using R = std::invoke_result_t<Work&, Connection&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        enqueue([promise, work = std::move(work)](Connection& connection) mutable {
            promise->addResult(work(connection));
            promise->finish();
        });
        return future;
    }

    /// As run(), inside one transaction (BEGIN IMMEDIATE): committed if the result has a value, else rolled back.
    template<typename Work>
    auto transact(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&>>
    {
        return run([work = std::move(work)](Connection& connection) mutable { return connection.transact(work); });
    }

private:
    struct Thread;
    explicit Database(std::unique_ptr<Thread> thread);
    void enqueue(std::function<void(Connection&)> task);

    std::unique_ptr<Thread> m_thread;
};

}  // namespace madoguchi
