// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/store/BackupFolder.h"
#include "sync/client/BackupSettings.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace madoguchi {

class Clock;
class Database;
class Profile;

/// Makes this terminal's backups when it is time, without being asked. On the main thread, which it never blocks.
class BackupService : public QObject {
    Q_OBJECT
public:
    /// The three outlive it.
    BackupService(const Profile& profile, Database& database, const Clock& clock);
    /// Breaks off a backup under way.
    ~BackupService() override;

    /// Asks itself from now on, every few minutes, whether it is time.
    void start();
    /// Makes a backup if it is time (BackupFolder::isDue) and none is under way. After a failure it rests for a quarter of an hour.
    void consider();
    /// Makes one now, whatever the time; that of a backup under way if there is one.
    QFuture<Result<BackupFile>> make();

Q_SIGNALS:
    void made();
    /// BackupFailed (detail: the name of the code that says why).
    void failed(const madoguchi::Error& error);

private:
    Result<BackupSettings> prepare() const;
    void conclude(const Result<BackupFile>& result);

    const Profile& m_profile;
    Database& m_database;
    const Clock& m_clock;
    QTimer m_timer;
    QDateTime m_notBefore;
    QFuture<Result<BackupFile>> m_running;
    std::stop_source m_stop;
};

}  // namespace madoguchi
