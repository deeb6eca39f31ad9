// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/client/Doorbell.h"
#include "sync/client/SyncCounts.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>

#include <memory>
#include <vector>

namespace madoguchi {

/// What others ask of the engine's thread. Safe on all threads, and nobody ever waits for the engine here.
class SyncMailbox {
public:
    /// Goes on for ever (long poll, back-off), or ends after the step under way.
    void follow(bool on);
    bool isFollowing() const;

    /// Send it now.
    void actStored();
    bool actsWait() const;
    /// Before the outbox is read: an act that is stored meanwhile counts again.
    void actsTaken();
    void actsLeft();

    /// One exchange up to the head as it is from now on; ends with the first error of any step.
    QFuture<Result<SyncCounts>> askOnce();
    /// Somebody asked since the last serve().
    bool isOnceAsked() const;
    /// From here on the exchange counts for those who have asked so far.
    void serve();
    /// Answers those who are being served.
    void answer(const Result<SyncCounts>& result);
    /// The engine hears nothing any more: whoever has asked, or asks from now on, is answered with Cancelled.
    void close();

    const std::shared_ptr<Doorbell>& bell() const { return m_bell; }

private:
    using OncePromise = QPromise<Result<SyncCounts>>;

    std::shared_ptr<Doorbell> m_bell = std::make_shared<Doorbell>();
    mutable QMutex m_mutex;
    bool m_following = false;
    bool m_closed = false;
    bool m_actsWait = true;  ///< what a former run has left in the outbox
    std::vector<OncePromise> m_asked, m_served;
};

}  // namespace madoguchi
