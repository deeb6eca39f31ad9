// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/BackupFolder.h"

#include <QFuture>

#include <memory>
#include <stop_token>

namespace madoguchi {

class BackupCopy;
class Database;

/// Makes one backup while the office goes on working: a few pages a turn on the store thread, with everybody's work between the turns;
/// the proof of the finished file on the pool.
class BackupJob : public std::enable_shared_from_this<BackupJob> {
public:
    /// The file under its final name, and older ones beyond `keep` gone. DiskFull, FileUnwritable, BackupUnusable, DatabaseFailed; Cancelled
    /// after `stop`. Whatever happens, the database and older backups are as they were. The future ends before the database does.
    static QFuture<Result<BackupFile>> start(Database& database, const BackupFolder& folder, int keep, const QDateTime& now, const std::stop_token& stop);

    ~BackupJob();

private:
    BackupJob(Database& database, const BackupFolder& folder, int keep, const QDateTime& now, std::stop_token stop);
    void begin();
    void stepLater();
    void conclude();
    void end(const Result<BackupFile>& result);

    Database& m_database;
    const BackupFolder m_folder;
    const int m_keep;
    const QString m_file;
    const std::stop_token m_stop;
    std::unique_ptr<BackupCopy> m_copy;  ///< on the store thread only
    QPromise<Result<BackupFile>> m_promise;
};

}  // namespace madoguchi
