// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/PostgresServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

#include <csignal>

namespace madoguchi::test {

namespace {

const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
const QString administrator = QStringLiteral("administrator");

/// What need not be on a disk is faster in memory, if that has room.
QString placeFor(PostgresServer::Sync sync)
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool fits = sync == PostgresServer::Sync::Off && memory.isValid() && memory.bytesAvailable() > 1'000'000'000;
    return (fits ? memory.rootPath() : QDir::tempPath()) + QStringLiteral("/madoguchi-XXXXXX");
}

}  // namespace

PostgresServer::PostgresServer(Sync sync) : m_folder(placeFor(sync)), m_sync(sync)
{
    // PostgreSQL refuses to run as root.
    const passwd* user = getpwnam("postgres");
    if (geteuid() == 0 && (!user || chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)) {
        qFatal("there is no user postgres for the test's server");
    }
    QProcess initdb;
    QStringList command = asItsUser("initdb", {QStringLiteral("--pgdata"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("--username"), administrator,
                                              QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8")});
    initdb.setProgram(command.takeFirst());
    initdb.setArguments(command);
    initdb.start();
    if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0) {
        qFatal("initdb failed");
    }
    start();
    asAdministrator(at(administrator, QStringLiteral("postgres")), QStringLiteral("CREATE ROLE madoguchi LOGIN"));
}

PostgresServer::~PostgresServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_process.processId()), SIGQUIT);
        m_process.waitForFinished();
    }
}

void PostgresServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void PostgresServer::start()
{
    const QString sync = m_sync == Sync::On ? QStringLiteral("fsync=on") : QStringLiteral("fsync=off");
    QStringList command = asItsUser("postgres", {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"), m_folder.path(),
                                                 QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"), sync});
    const QString program = command.takeFirst();
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    // After a kill the memory is taken until the last of the old processes has noticed.
    const QDeadlineTimer end(60'000);
    while (!isAnswering()) {
        if (end.hasExpired()) {
            qFatal("the test's PostgreSQL does not start");
        }
        if (m_process.state() == QProcess::NotRunning) {
            m_process.start(program, command);
        }
        m_process.waitForFinished(50);
    }
}

bool PostgresServer::isAnswering() const
{
    return m_process.state() == QProcess::Running
        && QProcess::execute(programs + QStringLiteral("pg_isready"), {QStringLiteral("--quiet"), QStringLiteral("--host"), m_folder.path()}) == 0;
}

QStringList PostgresServer::asItsUser(const char* program, const QStringList& arguments) const
{
    QStringList command{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (geteuid() == 0) {
        command << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres") << QStringLiteral("--clear-groups");
    }
    return command << programs + QLatin1String(program) << arguments;
}

QString PostgresServer::at(const QString& role, const QString& database) const
{
    return QStringLiteral("host=%1 user=%2 dbname=%3").arg(m_folder.path(), role, database);
}

QString PostgresServer::freshDatabase()
{
    const QString name = QStringLiteral("cloud%1").arg(++m_databases);
    asAdministrator(at(administrator, QStringLiteral("postgres")), QStringLiteral("CREATE DATABASE %1 OWNER madoguchi TEMPLATE template0").arg(name));
    return at(QStringLiteral("madoguchi"), name);
}

QString PostgresServer::forAdministrator(const QString& connectionString) const
{
    return at(administrator, connectionString.section(u'=', -1));
}

QByteArray PostgresServer::asAdministrator(const QString& connectionString, const QString& statements) const
{
    return outputOf("psql", {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"), QStringLiteral("--tuples-only"), QStringLiteral("--no-align"),
                             QStringLiteral("--set=ON_ERROR_STOP=1"), QStringLiteral("--dbname"), forAdministrator(connectionString), QStringLiteral("--command"), statements});
}

QByteArray PostgresServer::dump(const QString& connectionString) const
{
    return outputOf("pg_dump", {QStringLiteral("--dbname"), forAdministrator(connectionString)});
}

QByteArray PostgresServer::outputOf(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(programs + QLatin1String(program), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("%s: %s", program, process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput().trimmed();
}

}  // namespace madoguchi::test
