// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"
#include "sync/cloud/PostgresAddress.h"

#include <atomic>
#include <thread>

namespace madoguchi {

/// A session of its own that hears what other processes announce. While it is away it is made anew every second, and nobody misses more
/// than promptness.
class PostgresListener final : public LogListener {
public:
    PostgresListener(PostgresAddress address, std::string channel, std::function<void(qint64 head)> grown);
    ~PostgresListener() override;
    PostgresListener(const PostgresListener&) = delete;
    PostgresListener& operator=(const PostgresListener&) = delete;

private:
    void follow();
    /// Until the session ends, or the listener. Throws what libpqxx throws.
    void hear();
    /// Waits a second, for something to read at `descriptor` (-1: none), or for the listener's end. True at the end.
    bool isEnding(int descriptor) const;

    PostgresAddress m_address;
    std::string m_channel;
    std::function<void(qint64)> m_grown;
    std::atomic<bool> m_isEnding = false;
    int m_wake;  ///< eventfd
    std::thread m_thread;
};

}  // namespace madoguchi
