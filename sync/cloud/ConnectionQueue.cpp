// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ConnectionQueue.h"

namespace madoguchi {

namespace {

constexpr int idleMilliseconds = 60'000;

}  // namespace

ConnectionQueue::ConnectionQueue(Metrics& metrics, int threads, int waiting) : m_metrics(metrics), m_places(threads + waiting)
{
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(idleMilliseconds);
}

void ConnectionQueue::enqueue(std::function<void()> serve)
{
    m_places.acquire();
    m_pool.start([this, serve = std::move(serve)] {
        const QSemaphoreReleaser place(m_places);
        m_metrics.countConnection(+1);
        serve();
        m_metrics.countConnection(-1);
    });
}

void ConnectionQueue::shutdown()
{
    m_pool.waitForDone();
}

}  // namespace madoguchi
