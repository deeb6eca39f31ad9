// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi::test {

/// A real PostgreSQL of the test's own, in a temporary folder and at a socket in it; it ends with the test, also if that crashes. What
/// fails here ends the test.
class PostgresServer {
public:
    /// Whether what was written reaches the disk before it is answered. Without, it still survives the death of any process.
    enum class Sync { Off, On };

    explicit PostgresServer(Sync sync = Sync::Off);
    ~PostgresServer();

    /// As the machine's death would be to it: nothing is finished.
    void kill();
    /// Again on the same data; waits until it answers.
    void start();

    /// Connection string of a new, empty database, for a role as installer/ADMIN.md creates it.
    QString freshDatabase();
    /// The same database for the role that may do everything.
    QString forAdministrator(const QString& connectionString) const;
    /// What psql prints of the statements' results, for the role that may do everything.
    QByteArray asAdministrator(const QString& connectionString, const QString& statements) const;
    /// All of a database as SQL.
    QByteArray dump(const QString& connectionString) const;

private:
    static QByteArray outputOf(const char* program, const QStringList& arguments);
    /// A command line.
    QStringList asItsUser(const char* program, const QStringList& arguments) const;
    bool isAnswering() const;
    QString at(const QString& role, const QString& database) const;

    QTemporaryDir m_folder;
    Sync m_sync;
    QProcess m_process;
    int m_databases = 0;
};

}  // namespace madoguchi::test
