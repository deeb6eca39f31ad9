// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/PostgresConnection.h"

#include <QMutex>
#include <QSemaphore>

#include <vector>

namespace madoguchi {

/// A bounded number of sessions that threads share; one that broke is thrown away and made anew when it is needed.
class PostgresPool {
public:
    PostgresPool(PostgresAddress address, QString municipality, int size, SqlFaultHook fault = {});

    /// A session for one thread, for as long as it lives: what is still open then is rolled back.
    class Lease {
    public:
        /// Waits for its turn, fifteen seconds at most. Throws SqlFault.
        explicit Lease(PostgresPool& pool);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;

        /// Tries a new session if the one that was kept has broken meanwhile: nothing was done in it yet. Throws SqlFault.
        PostgresConnection& begin(const QByteArray& statements) { return first(&PostgresConnection::begin, statements); }
        /// Likewise, outside any transaction.
        void execute(const QByteArray& statements) { first(&PostgresConnection::execute, statements); }

    private:
        PostgresConnection& first(void (PostgresConnection::*run)(const QByteArray&), const QByteArray& statements);

        PostgresPool& m_pool;
        std::unique_ptr<PostgresConnection> m_connection;
    };

private:
    PostgresAddress m_address;
    QString m_municipality;
    SqlFaultHook m_fault;
    QSemaphore m_free;
    QMutex m_mutex;
    std::vector<std::unique_ptr<PostgresConnection>> m_kept;
};

}  // namespace madoguchi
