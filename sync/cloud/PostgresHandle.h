// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/PostgresConnection.h"

#include <QHash>

#include <pqxx/pqxx>

namespace madoguchi {

/// A connection that says nothing on standard error (its words quote values) and is not made anew behind anybody's back.
struct PostgresSession {
    explicit PostgresSession(const PostgresAddress& address);

    pqxx::lazyconnection connection;  ///< "lazy": so that `quiet` is there before the first word
    pqxx::quiet_errorhandler quiet;
};

/// Keeps libpqxx out of every header but this one, which only the engine's own sources include.
struct PostgresConnection::Handle {
    explicit Handle(const PostgresAddress& address) : session(address), work(session.connection) {}

    PostgresSession session;
    pqxx::nontransaction work;  ///< BEGIN and COMMIT are said by PostgresConnection
    QHash<QByteArray, std::string> prepared;
    bool isOpen = false;        ///< a transaction is
    bool hasFailed = false;     ///< it can only be rolled back
    bool isBroken = false;
};

/// What an exception of libpqxx means to the cloud.
SqlFault postgresFault(const std::exception& exception);
/// Whether the session is of no more use: lost, or ended by the server.
bool endsSession(const std::exception& exception);

/// Turns libpqxx's exceptions into ours.
template<typename Work>
auto postgresGuarded(PostgresConnection::Handle& handle, Work work)
{
    try {
        return work();
    } catch (const std::exception& exception) {
        handle.hasFailed = true;
        handle.isBroken = handle.isBroken || endsSession(exception);
        throw postgresFault(exception);
    }
}

}  // namespace madoguchi
