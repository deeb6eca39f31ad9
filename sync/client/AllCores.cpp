// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/AllCores.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>

namespace madoguchi {

void onAllCores(std::size_t count, const std::stop_token& stop, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            work(i);
        }
    };
    QThreadPool* pool = QThreadPool::globalInstance();
    QSemaphore ended;
    int helpers = 0;
    while (helpers + 1 < pool->maxThreadCount() && std::size_t(helpers) + 1 < count && pool->tryStart([&] { takeTurns(); ended.release(); })) {
        ++helpers;
    }
    takeTurns();
    ended.acquire(helpers);
}

}  // namespace madoguchi
