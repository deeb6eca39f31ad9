// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"

#include <QMutex>
#include <QMutexLocker>

namespace madoguchi::test {

/// A clock that a test sets; safe on all threads.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-23T00:00:00Z"), Qt::ISODate)) : m_now(std::move(start)) {}

    QDateTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    void advance(qint64 seconds)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now.addSecs(seconds);
    }

private:
    mutable QMutex m_mutex;
    QDateTime m_now;
};

}  // namespace madoguchi::test
