// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PullRegister.h"

#include "app/base/Log.h"
#include "sync/cloud/SqlQuery.h"

#include <QMutexLocker>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int minute = 60, hour = 60 * minute, day = 24 * hour;  // seconds

bool isPast(const QDateTime& moment, int seconds, const QDateTime& now)
{
    return !moment.isValid() || moment.secsTo(now) >= seconds;
}

}  // namespace

PullRegister::~PullRegister()
{
    for (auto pull = m_pulls.cbegin(); pull != m_pulls.cend(); ++pull) {
        if (pull->seq > pull->writtenSeq && !write(pull.key(), *pull)) {
            return;  // it has told of the failure itself; where one can't be written the others can't either
        }
    }
}

void PullRegister::note(const QString& terminal, qint64 seq)
{
    Pull due;
    {
        const QMutexLocker lock(&m_mutex);
        const QDateTime now = m_clock.now();
        Pull& pull = m_pulls[terminal];
        pull.seq = std::max(pull.seq, seq);
        pull.seenAt = now;
        const bool hasGrown = pull.seq > pull.writtenSeq && isPast(pull.writtenAt, minute, now);
        if (!hasGrown && !isPast(pull.writtenAt, hour, now)) {
            return;
        }
        // Taken as written at once, so that nobody else does the same meanwhile.
        pull.writtenAt = now;
        due = pull;
        pull.writtenSeq = pull.seq;
    }
    if (!write(terminal, due)) {
        const QMutexLocker lock(&m_mutex);
        m_pulls[terminal].writtenSeq = due.writtenSeq;
    }
}

Done PullRegister::write(const QString& terminal, const Pull& pull)
{
    const Done done = m_database.write([&](SqlConnection& connection) -> Done {
        // Two statements instead of an upsert: the engines' keys differ. Nobody writes in between.
        SqlQuery update(connection, "UPDATE pulls SET seq = CASE WHEN ? > seq THEN ? ELSE seq END, seen_at = ? WHERE terminal = ?");
        if (update.bind(pull.seq).bind(pull.seq).bind(pull.seenAt).bind(terminal).run() == 0) {
            SqlQuery insert(connection, "INSERT INTO pulls (seq, seen_at, terminal) VALUES (?, ?, ?)");
            insert.bind(pull.seq).bind(pull.seenAt).bind(terminal).run();
        }
        return {};
    });
    if (!done) {
        qCWarning(logCloud).noquote() << "not written how far a terminal is:" << errorName(done.error().code);
    }
    return done;
}

qint64 PullRegister::furthest() const
{
    const QMutexLocker lock(&m_mutex);
    qint64 seq = 0;
    for (const Pull& pull : m_pulls) {
        seq = std::max(seq, pull.seq);
    }
    return seq;
}

Result<QDateTime> PullRegister::oldestUnpulled() const
{
    return m_database.read([here = furthest()](SqlConnection& connection) -> Result<QDateTime> {
        SqlQuery elsewhere(connection, "SELECT coalesce(max(seq), 0) FROM pulls");
        elsewhere.next();
        SqlQuery oldest(connection, "SELECT at FROM entries WHERE seq > ? AND kind = 'submission' ORDER BY seq LIMIT 1");
        return oldest.bind(std::max(here, elsewhere.number(0))).next() ? oldest.moment(0) : QDateTime();
    });
}

QDateTime PullRegister::overdue()
{
    const QDateTime now = m_clock.now();
    const qint64 here = furthest();
    {
        const QMutexLocker lock(&m_mutex);
        const bool isFetched = m_overdue.isValid() && here > m_lookedFor;
        if (!isFetched && !isPast(m_lookedAt, minute, now)) {
            return m_overdue;
        }
    }
    const Result<QDateTime> oldest = oldestUnpulled();
    const QMutexLocker lock(&m_mutex);
    m_lookedAt = now;
    m_lookedFor = here;
    // Who reads the log has a storage that can be read; another failure is told there.
    m_overdue = oldest && oldest->isValid() && isPast(*oldest, overdueSeconds, now) ? *oldest : QDateTime();
    return m_overdue;
}

Result<int> PullRegister::notSeenFor(int days) const
{
    const QDateTime now = m_clock.now();
    return m_database.read([&](SqlConnection& connection) -> Result<int> {
        SqlQuery query(connection, "SELECT count(DISTINCT t.name) FROM terminals t LEFT JOIN pulls p ON p.terminal = t.name "
                                   "WHERE t.revoked_at IS NULL AND t.expires_at > ? AND coalesce(p.seen_at, t.issued_at) <= ?");
        query.bind(now).bind(now.addSecs(-qint64(days) * day)).next();
        return query.integer(0);
    });
}

}  // namespace madoguchi
