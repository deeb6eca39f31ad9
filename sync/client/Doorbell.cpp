// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/Doorbell.h"

#include <utility>

namespace madoguchi {

void Doorbell::ring()
{
    {
        const std::lock_guard lock(m_mutex);
        m_rung = true;
    }
    m_condition.notify_all();
}

void Doorbell::wait(const std::stop_token& stop, std::optional<std::chrono::milliseconds> longest)
{
    std::unique_lock lock(m_mutex);
    const auto rung = [this] { return std::exchange(m_rung, false); };
    if (longest) {
        m_condition.wait_for(lock, stop, *longest, rung);
    } else {
        m_condition.wait(lock, stop, rung);
    }
}

}  // namespace madoguchi
