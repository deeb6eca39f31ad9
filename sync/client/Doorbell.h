// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace madoguchi {

/// Wakes a thread that waits; a ring while nobody waits is not lost. Safe on all threads.
class Doorbell {
public:
    void ring();
    /// Returns when the bell has rung since the last wait, when stopped, or after the time.
    void wait(const std::stop_token& stop, std::optional<std::chrono::milliseconds> longest = {});

private:
    std::mutex m_mutex;
    std::condition_variable_any m_condition;
    bool m_rung = false;
};

}  // namespace madoguchi
