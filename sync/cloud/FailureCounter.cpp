// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/FailureCounter.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

Result<bool> FailureCounter::begin(const QByteArray& person, const QDateTime& now)
{
    return m_database.write([&](SqlConnection& connection) -> Result<bool> {
        SqlQuery old(connection, "DELETE FROM log_in_failures WHERE changed_at < ? OR locked_until <= ?");
        old.bind(now.addDays(-1)).bind(now).run();
        SqlQuery locked(connection, "SELECT 1 FROM log_in_failures WHERE person = ? AND locked_until > ?");
        if (locked.bind(person).bind(now).next()) {
            return false;
        }
        // Two statements instead of an upsert: the engines' keys differ. Nobody writes in between.
        SqlQuery again(connection, "UPDATE log_in_failures SET failures = failures + 1, changed_at = ? WHERE person = ?");
        if (again.bind(now).bind(person).run() == 0) {
            SqlQuery first(connection, "INSERT INTO log_in_failures (person, failures, changed_at) VALUES (?, 1, ?)");
            first.bind(person).bind(now).run();
        }
        SqlQuery lock(connection, "UPDATE log_in_failures SET locked_until = ? WHERE person = ? AND failures >= ?");
        lock.bind(now.addSecs(lockSeconds)).bind(person).bind(allowed).run();
        return true;
    });
}

Done FailureCounter::succeed(const QByteArray& person)
{
    return m_database.write([&](SqlConnection& connection) -> Done {
        SqlQuery query(connection, "DELETE FROM log_in_failures WHERE person = ?");
        query.bind(person).run();
        return {};
    });
}

}  // namespace madoguchi
