// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace madoguchi {

/// What the service does by itself from time to time, in a thread of its own. Ends with the object, after the work under way.
class RepeatedWork {
public:
    /// The first time after `pause`.
    RepeatedWork(std::chrono::milliseconds pause, std::function<void()> work);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

}  // namespace madoguchi
