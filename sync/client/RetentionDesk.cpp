// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/RetentionDesk.h"

#include "app/base/Clock.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/WorkplacePrivate.h"

#include <QFile>

namespace madoguchi {

namespace {

// Which evidence others still need is asked once a stretch.
constexpr int stretch = 100;
const QString rulesFile = QStringLiteral("retention.json");

/// What a purge needs on its thread.
struct Work {
    Database& database;
    StoreContext store;
    RetentionRules rules;
    QString staffId;
    QDateTime now;

    Result<qint64> run(const QStringList& caseIds, const RetentionDesk::Progress& progress, const std::stop_token& stop, const std::stop_token& left) const
    {
        qint64 gone = 0;
        while (gone < caseIds.size()) {
            const QStringList some = caseIds.mid(gone, stretch);
            const Done done = database.transact([&](Connection& connection) { return Purge(connection, store, rules).apply(some, staffId, now); }).result();
            if (!done) {
                return failAs(done);
            }
            gone += some.size();
            progress(gone, caseIds.size());
            if (gone < caseIds.size() && (stop.stop_requested() || left.stop_requested())) {
                return fail(ErrorCode::Cancelled);
            }
        }
        return gone;
    }

    /// Also after a purge that ended early: what is gone must be gone from the disk.
    Result<qint64> runAndForget(const QStringList& caseIds, const RetentionDesk::Progress& progress, const std::stop_token& stop, const std::stop_token& left) const
    {
        const auto gone = run(caseIds, progress, stop, left);
        const Done forgotten = database.run([](Connection& connection) { return Purge::forget(connection); }).result();
        return gone && !forgotten ? failAs(forgotten) : gone;
    }
};

}  // namespace

QFuture<Result<QList<DueCase>>> RetentionDesk::due()
{
    const auto rules = this->rules();
    if (!rules) {
        return QtFuture::makeReadyFuture(Result<QList<DueCase>>(failAs(rules)));
    }
    return d.read([rules = *rules, now = d.clock.now()](Connection& connection, const StoreContext& store) { return Purge(connection, store, rules).due(now); });
}

QFuture<Result<qint64>> RetentionDesk::purge(const QStringList& caseIds, const Progress& progress, const std::stop_token& stop)
{
    const auto session = d.current();
    const auto rules = this->rules();
    if (!session || !rules) {
        return QtFuture::makeReadyFuture(Result<qint64>(session ? failAs(rules) : fail(ErrorCode::Locked)));
    }
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const Work work{*d.database, session->person.store, *rules, session->person.staff.id, d.clock.now()};
    d.pool.start([this, promise, work, caseIds, progress, stop, left = session->stop.get_token()] {
        bool anyGone = false;
        const Progress counted = [&](qint64 done, qint64 all) {
            anyGone = true;
            progress(done, all);
        };
        promise->addResult(work.runAndForget(caseIds, counted, stop, left));
        if (anyGone) {
            Q_EMIT purged();
        }
        promise->finish();
    });
    return promise->future();
}

Result<RetentionRules> RetentionDesk::rules() const
{
    const auto session = d.current();
    if (!session) {
        return fail(ErrorCode::Locked);
    }
    if (!isFor(session->person.staff.role)) {
        return fail(ErrorCode::NotPermitted);
    }
    const QString file = d.profile.file(rulesFile);
    return QFile::exists(file) ? ProfileFiles::read(file, rulesFile).and_then(&RetentionRules::read) : Result<RetentionRules>(RetentionRules());
}

}  // namespace madoguchi
