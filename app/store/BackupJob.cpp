// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/BackupJob.h"

#include "app/store/BackupCopy.h"
#include "app/store/Database.h"

#include <QFile>
#include <QThreadPool>

namespace madoguchi {

namespace {

// A mebibyte: some milliseconds, in which nobody else's work waits long.
constexpr int pagesATurn = 256;

}  // namespace

BackupJob::BackupJob(Database& database, const BackupFolder& folder, int keep, const QDateTime& now, std::stop_token stop)
    : m_database(database), m_folder(folder), m_keep(keep), m_file(m_folder.unfinishedFile(now)), m_stop(std::move(stop))
{
}

BackupJob::~BackupJob() = default;

QFuture<Result<BackupFile>> BackupJob::start(Database& database, const BackupFolder& folder, int keep, const QDateTime& now, const std::stop_token& stop)
{
    const std::shared_ptr<BackupJob> job(new BackupJob(database, folder, keep, now, stop));
    job->m_promise.start();
    auto future = job->m_promise.future();
    job->begin();
    return future;
}

void BackupJob::begin()
{
    m_database.run([job = shared_from_this()](Connection& connection) -> Done {
        QFile::remove(job->m_file);
        auto copy = connection.beginCopy(job->m_file);
        if (!copy) {
            job->end(failAs(copy));
            return {};
        }
        job->m_copy = *std::move(copy);
        job->stepLater();
        return {};
    });
}

void BackupJob::stepLater()
{
    m_database.run([job = shared_from_this()](Connection&) -> Done {
        const auto step = job->m_stop.stop_requested() ? Result<bool>(fail(ErrorCode::Cancelled)) : job->m_copy->step(pagesATurn);
        if (step && !*step) {
            job->stepLater();
            return {};
        }
        job->m_copy.reset();
        if (!step) {
            job->end(failAs(step));
            return {};
        }
        QThreadPool::globalInstance()->start([job] { job->conclude(); });
        return {};
    });
}

void BackupJob::conclude()
{
    const auto kept = m_folder.keep(m_file);
    end(kept.and_then([&](const BackupFile& file) { return m_folder.thinOut(m_keep).map([&] { return file; }); }));
}

void BackupJob::end(const Result<BackupFile>& result)
{
    if (!result) {
        QFile::remove(m_file);
    }
    m_promise.addResult(result);
    m_promise.finish();
}

}  // namespace madoguchi
