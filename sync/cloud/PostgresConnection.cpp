// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresConnection.h"

#include "sync/cloud/PostgresHandle.h"
#include "sync/cloud/PostgresStatement.h"

namespace madoguchi {

namespace {

// Whoever waits longer than this for another's lock is told so, as with SQLite; a process that hangs must not hold up a city.
constexpr const char* settings =
    "SET search_path = madoguchi, pg_temp; SET client_encoding = 'UTF8'; SET bytea_output = 'hex'; SET standard_conforming_strings = on;"
    "SET synchronous_commit = on; SET lock_timeout = '15s'; SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '10s'";

}  // namespace

PostgresConnection::PostgresConnection(const PostgresAddress& address, const QString& municipality, SqlFaultHook fault) : SqlConnection(std::move(fault))
{
    try {
        m_handle = std::make_unique<Handle>(address);
    } catch (const std::exception& exception) {
        throw SqlFault(SqlFault::Kind::Other, QStringLiteral("postgresql connection"), QString::fromUtf8(exception.what()).simplified());
    }
    try {
        m_handle->work.exec(settings);
        m_handle->work.exec_params("SELECT set_config('madoguchi.municipality', $1, false)", municipality.toStdString());
    } catch (const std::exception& exception) {
        throw postgresFault(exception);
    }
}

PostgresConnection::~PostgresConnection() = default;

void PostgresConnection::execute(const QByteArray& statements)
{
    postgresGuarded(*m_handle, [&] { m_handle->work.exec(statements.toStdString()); });
}

std::unique_ptr<SqlStatement> PostgresConnection::prepare(const QByteArray& sql)
{
    return std::make_unique<PostgresStatement>(*m_handle, sql);
}

void PostgresConnection::begin(const QByteArray& statements)
{
    m_handle->hasFailed = false;
    m_handle->isOpen = true;
    execute(statements);
}

void PostgresConnection::commit()
{
    // PostgreSQL answers the COMMIT of a transaction in which something failed with a ROLLBACK, and calls that success.
    if (m_handle->hasFailed) {
        throw SqlFault(SqlFault::Kind::Other, QStringLiteral("postgresql 25P02"));
    }
    execute("COMMIT");
    m_handle->isOpen = false;
}

void PostgresConnection::rollback() noexcept
{
    if (m_handle->isOpen && !isBroken()) {
        try {
            execute("ROLLBACK");
        } catch (const SqlFault&) {
            m_handle->isBroken = true;
        }
    }
    m_handle->isOpen = false;
}

bool PostgresConnection::isBroken() const
{
    return m_handle->isBroken || !m_handle->session.connection.is_open();
}

}  // namespace madoguchi
