// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/BackupService.h"

#include "app/base/Clock.h"
#include "app/base/Log.h"
#include "app/store/BackupJob.h"
#include "sync/client/Profile.h"
#include "sync/client/ProfileFiles.h"

#include <chrono>

namespace madoguchi {

namespace {

using namespace std::chrono_literals;

constexpr auto askEvery = 5min;
constexpr qint64 restSeconds = 15 * 60;

}  // namespace

BackupService::BackupService(const Profile& profile, Database& database, const Clock& clock) : m_profile(profile), m_database(database), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupService::consider);
}

BackupService::~BackupService()
{
    m_stop.request_stop();
    m_running.waitForFinished();
}

void BackupService::start()
{
    m_timer.start(askEvery);
}

void BackupService::consider()
{
    const QDateTime now = m_clock.now();
    if (m_running.isRunning() || (m_notBefore.isValid() && now < m_notBefore)) {
        return;
    }
    const auto settings = BackupSettings::of(m_profile);
    const auto existing = settings ? BackupFolder(settings->folder).list() : QList<BackupFile>();
    const QDateTime newest = existing.isEmpty() ? QDateTime() : existing.first().at;
    if (!settings || BackupFolder::isDue(newest, now, settings->everyHours)) {
        make();
    }
}

Result<BackupSettings> BackupService::prepare() const
{
    const auto settings = BackupSettings::of(m_profile);
    if (!settings) {
        return settings;
    }
    return ProfileFiles::makeFolder(settings->folder, QStringLiteral("backup")).map([&] { return *settings; });
}

QFuture<Result<BackupFile>> BackupService::make()
{
    if (m_running.isRunning()) {
        return m_running;
    }
    const auto settings = prepare();
    if (settings) {
        m_running = BackupJob::start(m_database, BackupFolder(settings->folder), settings->keep, m_clock.now(), m_stop.get_token());
    } else {
        m_running = QtFuture::makeReadyFuture(Result<BackupFile>(failAs(settings)));
    }
    m_running.then(this, [this](const Result<BackupFile>& result) { conclude(result); });
    return m_running;
}

void BackupService::conclude(const Result<BackupFile>& result)
{
    if (result) {
        m_notBefore = {};
        qCInfo(logStore) << "backup made:" << result->entries << "entries," << result->bytes << "bytes";
        Q_EMIT made();
        return;
    }
    const QString why = errorName(result.error().code);
    qCWarning(logStore).noquote() << "no backup:" << why;
    m_notBefore = m_clock.now().addSecs(restSeconds);
    if (result.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed({ErrorCode::BackupFailed, why});
    }
}

}  // namespace madoguchi
