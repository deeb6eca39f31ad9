// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

#include <functional>

namespace madoguchi {

/// Where long polls sleep until the log grows. This process's appends wake them at once; for those of other processes one of the
/// sleepers looks at the file every 300 ms, however many sleep.
class LogWaiters {
public:
    /// `readHead`: the highest number in the storage; a failed look gives 0.
    explicit LogWaiters(std::function<qint64()> readHead) : m_readHead(std::move(readHead)) {}

    /// True as soon as there is an entry after this number; false after the time or stop().
    bool waitBeyond(qint64 after, int milliseconds);
    void announce(qint64 head);
    void stop();

private:
    bool mayLook();

    std::function<qint64()> m_readHead;
    QMutex m_mutex;
    QWaitCondition m_grown;
    QElapsedTimer m_lastLook;
    qint64 m_head = 0;
    bool m_stopped = false;
};

}  // namespace madoguchi
