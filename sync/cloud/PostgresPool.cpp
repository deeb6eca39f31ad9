// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresPool.h"

#include <QMutexLocker>

#include <utility>

namespace madoguchi {

/// As long as PostgreSQL itself waits for a lock: a server that hangs must not take all threads of the service with it.
static constexpr int turnMilliseconds = 15'000;

PostgresPool::PostgresPool(PostgresAddress address, QString municipality, int size, SqlFaultHook fault)
    : m_address(std::move(address)), m_municipality(std::move(municipality)), m_fault(std::move(fault)), m_free(size)
{
}

PostgresPool::Lease::Lease(PostgresPool& pool) : m_pool(pool)
{
    if (!m_pool.m_free.tryAcquire(1, turnMilliseconds)) {
        throw SqlFault(SqlFault::Kind::Other, QStringLiteral("postgresql busy"));
    }
    const QMutexLocker lock(&m_pool.m_mutex);
    if (!m_pool.m_kept.empty()) {
        m_connection = std::move(m_pool.m_kept.back());
        m_pool.m_kept.pop_back();
    }
}

PostgresPool::Lease::~Lease()
{
    if (m_connection) {
        m_connection->rollback();
        if (!m_connection->isBroken()) {
            const QMutexLocker lock(&m_pool.m_mutex);
            m_pool.m_kept.push_back(std::move(m_connection));
        }
    }
    m_pool.m_free.release();
}

PostgresConnection& PostgresPool::Lease::first(void (PostgresConnection::*run)(const QByteArray&), const QByteArray& statements)
{
    if (m_connection) {
        try {
            (*m_connection.*run)(statements);
            return *m_connection;
        } catch (const SqlFault&) {
            if (!m_connection->isBroken()) {
                throw;
            }
        }
    }
    m_connection = std::make_unique<PostgresConnection>(m_pool.m_address, m_pool.m_municipality, m_pool.m_fault);
    (*m_connection.*run)(statements);
    return *m_connection;
}

}  // namespace madoguchi
