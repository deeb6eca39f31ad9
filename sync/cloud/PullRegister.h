// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/CloudDatabase.h"

#include <QDateTime>
#include <QMap>
#include <QMutex>

namespace madoguchi {

/// How far the terminals have fetched the log. What none of them has fetched is seen by nobody: after a day all are told, and operation before that.
/// It only warns: no entry is ever dropped or changed for its age.
class PullRegister {
public:
    static constexpr int overdueSeconds = 24 * 60 * 60;

    PullRegister(CloudDatabase& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    /// Writes what is not written yet.
    ~PullRegister();

    /// The terminal asks for what follows this entry: it has all before. Written at most once a minute; a failure is only logged.
    void note(const QString& terminal, qint64 seq);
    /// When the oldest application came that no terminal has; invalid if there is none.
    Result<QDateTime> oldestUnpulled() const;
    /// The same if that is overdueSeconds ago, else invalid. The storage is asked once a minute, and when somebody has fetched more.
    QDateTime overdue();
    /// How many valid terminals have not asked for this many days, or never since their certificate was issued.
    Result<int> notSeenFor(int days) const;

private:
    struct Pull {
        qint64 seq = 0, writtenSeq = -1;
        QDateTime seenAt, writtenAt;
    };

    Done write(const QString& terminal, const Pull& pull);
    qint64 furthest() const;

    CloudDatabase& m_database;
    const Clock& m_clock;
    mutable QMutex m_mutex;
    QMap<QString, Pull> m_pulls;  ///< of this process; guarded, as are the next three
    QDateTime m_overdue, m_lookedAt;
    qint64 m_lookedFor = 0;
};

}  // namespace madoguchi
