// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"
#include "app/store/search/SearchChunks.h"
#include "sync/client/AuditDesk.h"
#include "sync/client/BackupService.h"
#include "sync/client/CloudClient.h"
#include "sync/client/ProblemDesk.h"
#include "sync/client/Profile.h"
#include "sync/client/RetentionDesk.h"
#include "sync/client/StaffDesk.h"
#include "sync/client/WorkSession.h"
#include "sync/client/Workplace.h"

#include <QLockFile>
#include <QMutex>
#include <QThreadPool>

namespace madoguchi {

/// What the facade holds. Log-ins, and the ends of sessions, run one after the other on a pool of one thread: a new session never meets
/// the engine of an old one. Members that are used by later ones stand first.
struct Workplace::Private {
    Private(const Profile& profile, const Options& options, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database);
    ~Private();

    /// The session, or nothing while locked. Let go of it before returning to an event loop.
    std::shared_ptr<WorkSession> current() const;
    bool isCurrent(const SyncEngine* engine) const;
    /// One of the ways in through TerminalLogIn.
    using Way = std::function<Result<LoggedIn>(TerminalLogIn& door, const std::stop_token& stop)>;
    /// Locks first, then lets the person in on the pool. lock() ends it: Cancelled.
    QFuture<Result<Staff>> letIn(Workplace& workplace, const Way& way);
    Result<Staff> enter(Workplace& workplace, const Way& way, const std::stop_token& stop);
    /// Ends the session, if there is one, and a log-in under way. True if there was a session.
    bool leave();

    /// Work on the store thread for the person logged in, or Locked.
    template<typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&, const StoreContext&>>
    {
        using R = std::invoke_result_t<Work&, Connection&, const StoreContext&>;
        const auto opened = current();
        if (!opened) {
            return QtFuture::makeReadyFuture(R(fail(ErrorCode::Locked)));
        }
        return database->run([store = opened->person.store, work = std::move(work)](Connection& connection) mutable { return work(connection, store); });
    }
    /// The same inside a transaction.
    template<typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&, const StoreContext&>>
    {
        return read([work = std::move(work)](Connection& connection, const StoreContext& store) mutable {
            auto inside = [&](Connection& open) { return work(open, store); };
            return connection.transact(inside);
        });
    }

    /// Writes the chunks one by one, so that other work comes between. That one can't be written costs time at the next start, nothing else.
    void keep(const SearchChunks::Loaded& loaded);

    const Profile profile;
    const Clock& clock;
    const std::unique_ptr<QLockFile> lock;
    const CloudClient cloud;
    mutable QMutex mutex;
    std::shared_ptr<WorkSession> session;  ///< guarded by mutex, as the next
    std::stop_source logInStop;
    const std::unique_ptr<Database> database;
    const std::shared_ptr<HttpTransport> revocationTransport;
    BackupService backups;
    AuditDesk audit{*this};
    RetentionDesk retention{*this};
    StaffDesk staffDesk{*this};
    ProblemDesk problems{*this};
    QThreadPool pool;
};

}  // namespace madoguchi
