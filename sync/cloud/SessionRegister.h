// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudDatabase.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace madoguchi {

/// A person logged in at a terminal.
struct Session {
    QString staffId;
    QString serial;    ///< of the terminal's certificate: the token is worth nothing at another one
    QDateTime until;   ///< UTC
    bool temporary = false;  ///< the person has only a temporary passphrase
};

/// Who is logged in. Tokens are stored as digests only; they survive a restart of the service.
class SessionRegister {
public:
    static constexpr int hours = 12;

    explicit SessionRegister(CloudDatabase& database) : m_database(database) {}

    /// A new token (base64url, 32 random bytes).
    Result<QString> open(const QString& staffId, const QString& serial, const QDateTime& now);
    /// Only if this is still what the person's proof must be, so that no session begins with a passphrase that was replaced meanwhile. SessionRefused.
    Result<QString> openFor(const QString& staffId, const QByteArray& proofDigest, const QString& serial, const QDateTime& now);
    /// SessionExpired unless the token is valid now and at this terminal.
    Result<Session> find(const QByteArray& token, const QString& serial, const QDateTime& now) const;
    Done close(const QByteArray& token);
    /// Ends the person's sessions but that of `keptToken`, inside the transaction of what ends them. Throws SqlFault.
    static void closeOthers(SqlConnection& connection, const QString& staffId, const QByteArray& keptToken);
    Result<int> count(const QDateTime& now) const;

private:
    Result<QString> insert(const QString& staffId, const std::optional<QByteArray>& proofDigest, const QString& serial, const QDateTime& now);

    CloudDatabase& m_database;
};

}  // namespace madoguchi
