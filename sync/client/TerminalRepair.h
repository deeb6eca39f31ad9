// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/BackupFolder.h"
#include "app/store/Rescue.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <optional>

namespace madoguchi {

class Database;
class Profile;

/// What a repair has come to, for the person who logs in next.
struct RepairReport {
    QDateTime at;        ///< UTC
    QString setAside;    ///< name of the old file in the profile
    QDateTime backupOf;  ///< of the backup that was put in its place; invalid if a new file was begun
    int persons = 0;     ///< who can log in without the cloud
    std::optional<RescueCounts> rows;  ///< once somebody has logged in
};

/// Puts a new database or a backup in the place of a damaged one. The old file is set aside, never deleted; what only it has is saved from
/// it: at once who may log in, and after the first log-in the acts that were not sent and the audit trail, row by row. How far it is stands
/// in the profile's repair.json, so that a crash at any step is gone on from.
class TerminalRepair {
public:
    /// The profile outlives it. Whoever calls what changes something holds the profile's lock.
    explicit TerminalRepair(const Profile& profile) : m_profile(profile) {}

    /// What a person can choose among, the newest first.
    QList<BackupFile> backups() const;
    /// `backupFile` empty: begins a new file, into which the whole log is pulled again. BackupUnusable, DatabaseNewer (nothing has
    /// happened), DiskFull, FileUnwritable (resume() goes on).
    Done run(const QString& backupFile, const QDateTime& now) const;
    /// The same on the pool, under the profile's lock (ProfileInUse).
    static QFuture<Done> start(const Profile& profile, const QString& backupFile, const QDateTime& now);
    /// Goes on with a repair that was broken off; nothing to do if there is none.
    Done resume() const;
    /// After a log-in, before anything is written: saves acts and trail if that has not happened yet. Blocks.
    Done rescueRows(Database& database, const StoreContext& context) const;

    /// What there is to tell, until tell() was called.
    std::optional<RepairReport> report() const;
    void told() const;

private:
    struct Record;
    std::optional<Record> read() const;
    Done write(const Record& record) const;
    QString place(const QString& name) const;
    Done putInPlace(const Record& record) const;
    Result<int> rescueKeys(const Record& record) const;

    const Profile& m_profile;
};

}  // namespace madoguchi
