// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresHandle.h"

namespace madoguchi {

namespace {

/// The five characters of the standard; libpqxx leaves them out where it has a class for them. "connection" for all that is no answer.
std::string stateOf(const std::exception& exception)
{
    const auto* error = dynamic_cast<const pqxx::sql_error*>(&exception);
    if (!error) {
        return "connection";
    }
    return error->sqlstate().empty() ? "refused" : error->sqlstate();
}

// libpqxx 6 calls these outdated because version 7 connects at once and never anew; version 6 does.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
void connectOnce(pqxx::connection_base& connection)
{
    connection.activate();
    connection.inhibit_reactivation(true);
}
#pragma GCC diagnostic pop

}  // namespace

PostgresSession::PostgresSession(const PostgresAddress& address) : connection(address.text()), quiet(connection)
{
    connectOnce(connection);
}

SqlFault postgresFault(const std::exception& exception)
{
    const std::string state = stateOf(exception);
    const bool isFull = state == "53100" || dynamic_cast<const pqxx::disk_full*>(&exception);
    const bool isDamaged = state == "XX001" || state == "XX002";
    const auto kind = isFull ? SqlFault::Kind::DiskFull : isDamaged ? SqlFault::Kind::Damaged : SqlFault::Kind::Other;
    return {kind, QStringLiteral("postgresql %1").arg(QString::fromStdString(state))};
}

bool endsSession(const std::exception& exception)
{
    const std::string state = stateOf(exception);
    const bool isReadOnly = state == "25006";  // the server has become a standby: the next session may find the one that is not
    return state == "connection" || isReadOnly || state.starts_with("08") || state.starts_with("57P");
}

}  // namespace madoguchi
