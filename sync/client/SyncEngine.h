// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/client/PullStep.h"
#include "sync/client/PushStep.h"
#include "sync/client/SyncContext.h"
#include "sync/client/SyncMailbox.h"
#include "sync/client/SyncPlan.h"
#include "sync/client/SyncStatus.h"

#include <QMutex>
#include <QObject>

#include <functional>
#include <thread>

namespace madoguchi {

/// Exchanges with the cloud on a thread of its own for as long as a person is logged in: asks SyncPlan, does the step, tells what changed.
/// The thread only waits for answers and for the doorbell; network, store and verification have their own.
/// Signals come from that thread: connect with a context object.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    static constexpr int longPollSeconds = 25;

    explicit SyncEngine(SyncContext context);
    /// Stops and waits for the step under way: not for the main thread.
    ~SyncEngine() override;

    /// Ends everything soon, requests under way at once; does not wait.
    void requestStop() { m_thread.request_stop(); }
    /// Takes wishes; may outlive the engine, which then hears nothing any more.
    std::shared_ptr<SyncMailbox> mailbox() const { return m_mailbox; }
    SyncStatus status() const;

Q_SIGNALS:
    void statusChanged(const madoguchi::SyncStatus& status);
    void casesChanged(const QStringList& caseIds);
    void actRefused(const QString& caseId, const QString& actId, const madoguchi::Error& error);

private:
    void run(const std::stop_token& stop);
    void exchange(const std::stop_token& stop);
    void begin();
    void showTrail();
    SyncPlan::Step nextStep();
    Done perform(SyncPlan::Step step, const std::stop_token& stop);
    Done renew(const std::stop_token& stop);
    Done push(const std::stop_token& stop);
    Done pull(const std::stop_token& stop);
    Done longPoll(const std::stop_token& stop);
    Done listen(QFuture<Result<LogPage>>& answer, const std::stop_token& stop);
    void backOff(const std::stop_token& stop);
    void conclude(SyncPlan::Step step);
    void succeeded();
    void count(const PullStep::Outcome& outcome);
    void setState(SyncStatus::State state);
    void update(const std::function<void(SyncStatus&)>& change);

    SyncContext m_context;
    const std::shared_ptr<SyncMailbox> m_mailbox = std::make_shared<SyncMailbox>();
    mutable QMutex m_mutex;
    SyncStatus m_status;        ///< guarded by m_mutex

    // Of the engine's thread.
    PushStep m_push;
    PullStep m_pull;
    SyncPlan::Facts m_facts;
    std::optional<Error> m_error;
    SyncCounts m_counts;
    int m_failures = 0;

    std::jthread m_thread;      ///< last: it ends before what it uses
};

}  // namespace madoguchi
