// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/Metrics.h"

#include <QSemaphore>
#include <QThreadPool>

#include <httplib.h>

namespace madoguchi {

/// Gives each connection a thread, up to a bound; a few more wait, and beyond them the listener itself waits, so that a flood fills the system's
/// backlog and not our memory. httplib's own pool starves behind eight long polls and queues without end. For HttpsServer.cpp only.
class ConnectionQueue final : public httplib::TaskQueue {
public:
    ConnectionQueue(Metrics& metrics, int threads, int waiting);

    void enqueue(std::function<void()> serve) override;
    void shutdown() override;

private:
    Metrics& m_metrics;
    QThreadPool m_pool;
    QSemaphore m_places;
};

}  // namespace madoguchi
