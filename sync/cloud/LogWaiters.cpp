// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/LogWaiters.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

namespace madoguchi {

namespace {

constexpr qint64 lookEveryMilliseconds = 300;

}  // namespace

bool LogWaiters::waitBeyond(qint64 after, int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    QMutexLocker lock(&m_mutex);
    while (m_head <= after && !m_stopped) {
        if (mayLook()) {
            lock.unlock();
            const qint64 head = m_readHead();
            lock.relock();
            m_head = qMax(m_head, head);
            if (m_head > after) {
                m_grown.wakeAll();
            }
        } else if (end.hasExpired()) {
            break;
        } else {
            m_grown.wait(&m_mutex, QDeadlineTimer(qMin(end.remainingTime(), lookEveryMilliseconds)));
        }
    }
    return m_head > after;
}

void LogWaiters::announce(qint64 head)
{
    const QMutexLocker lock(&m_mutex);
    m_head = qMax(m_head, head);
    m_grown.wakeAll();
}

void LogWaiters::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_grown.wakeAll();
}

bool LogWaiters::mayLook()
{
    if (m_lastLook.isValid() && m_lastLook.elapsed() < lookEveryMilliseconds) {
        return false;
    }
    m_lastLook.start();
    return true;
}

}  // namespace madoguchi
