// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace madoguchi::test {

QList<QJsonObject> Ran::lines() const
{
    QList<QJsonObject> found;
    for (const QByteArray& line : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            found.append(document.object());
        }
    }
    return found;
}

World::World() = default;

World::~World()
{
    killCloud();
}

QString World::program(const QString& name)
{
    return QStringLiteral(MADOGUCHI_BIN "/") + name;
}

Ran World::run(const QString& program, const QStringList& arguments, const QByteArray& input, int seconds)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        ran.err = "no answer in time: " + process.readAllStandardError();
        return ran;
    }
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

bool World::well(const Ran& ran, const QString& what)
{
    if (ran.exitCode != 0) {
        m_problem = QStringLiteral("%1: exit %2: %3").arg(what).arg(ran.exitCode).arg(QString::fromUtf8(ran.err));
    }
    return ran.exitCode == 0;
}

bool World::build(int citizens)
{
    const Ran ran = run(program(QStringLiteral("madoguchi-rehearsal")),
                        {QStringLiteral("create"), QStringLiteral("--dir"), path(QStringLiteral("city")), QStringLiteral("--citizens"), QString::number(citizens)});
    return well(ran, QStringLiteral("rehearsal"));
}

bool World::startCloud()
{
    const QString listen = m_url.isEmpty() ? QStringLiteral("127.0.0.1:0") : QUrl(m_url).authority();
    m_cloud.setStandardErrorFile(cloudLog(), QIODevice::Append);
    m_cloud.start(program(QStringLiteral("madoguchi-cloud")),
                  {QStringLiteral("--data"), path(QStringLiteral("cloud")), QStringLiteral("--listen"), listen, QStringLiteral("--json")});
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    while (timer.elapsed() < 30'000 && m_cloud.state() != QProcess::NotRunning) {
        m_cloud.waitForReadyRead(200);
        said += m_cloud.readAllStandardOutput();
        if (said.contains('\n')) {
            m_url = QJsonDocument::fromJson(said.left(said.indexOf('\n'))).object()[QLatin1String("listening")].toString();
            return !m_url.isEmpty();
        }
    }
    m_problem = QStringLiteral("the cloud does not start");
    return false;
}

void World::killCloud()
{
    if (m_cloud.state() != QProcess::NotRunning) {
        m_cloud.kill();
        m_cloud.waitForFinished();
    }
}

void World::stopCloud()
{
    if (m_cloud.state() != QProcess::NotRunning) {
        m_cloud.terminate();
        m_cloud.waitForFinished();
    }
}

bool World::addStaff(const QString& id, const QString& role)
{
    const QStringList command{QStringLiteral("staff"), QStringLiteral("add"), id, QStringLiteral("--name"), QStringLiteral("職員　") + id,
                              QStringLiteral("--role"), role, QStringLiteral("--passphrase-stdin")};
    return well(cloud(command, passphrase(id).toUtf8() + '\n'), QStringLiteral("staff add"));
}

bool World::addTerminal(const QString& name)
{
    return addTerminal(name, path(QStringLiteral("city/trust")), path(QStringLiteral("city/crl")));
}

bool World::addTerminal(const QString& name, const QString& trust, const QString& crls)
{
    const QString folder = path(QStringLiteral("certificate-") + name);
    if (!well(cloud({QStringLiteral("terminal"), QStringLiteral("add"), name, QStringLiteral("--out"), folder}), QStringLiteral("terminal add"))) {
        return false;
    }
    const Ran ran = run(program(QStringLiteral("madoguchictl")),
                        {QStringLiteral("--profile"), profile(name), QStringLiteral("enroll"), QStringLiteral("--cloud"), m_url, QStringLiteral("--ca"), folder + QStringLiteral("/ca.pem"),
                         QStringLiteral("--cert"), folder + QStringLiteral("/cert.pem"), QStringLiteral("--key"), folder + QStringLiteral("/key.pem"),
                         QStringLiteral("--trust"), trust, QStringLiteral("--crl"), crls});
    return well(ran, QStringLiteral("enroll"));
}

Ran World::post(const QString& file) const
{
    Ran ran = run(QStringLiteral("curl"),
                  {QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--cacert"), ca(), QStringLiteral("--header"),
                   QStringLiteral("Content-Type: application/pkcs7-mime"), QStringLiteral("--data-binary"), QLatin1Char('@') + file, QStringLiteral("--write-out"),
                   QStringLiteral("\n%{http_code}"), m_url + QStringLiteral("/v1/352021/submissions")});
    if (ran.exitCode == 0) {
        const auto end = ran.out.lastIndexOf('\n');
        ran.exitCode = ran.out.mid(end + 1).toInt();
        ran.out.truncate(end);
    }
    return ran;
}

Ran World::submit(int count) const
{
    return run(program(QStringLiteral("madoguchi-rehearsal")),
               {QStringLiteral("submit"), QStringLiteral("--dir"), path(QStringLiteral("city")), QStringLiteral("--cloud"), m_url, QStringLiteral("--ca"), ca(),
                QStringLiteral("--count"), QString::number(count)});
}

Ran World::ctl(const QString& terminal, const QString& staff, const QStringList& command, const QString& otherPassphrase) const
{
    const QString secret = otherPassphrase.isEmpty() ? passphrase(staff) : otherPassphrase;
    return run(program(QStringLiteral("madoguchictl")),
               QStringList{QStringLiteral("--profile"), profile(terminal), QStringLiteral("--staff"), staff, QStringLiteral("--json"), QStringLiteral("--passphrase-stdin")} + command,
               secret.toUtf8() + '\n');
}

std::unique_ptr<QProcess> World::startCtl(const QString& terminal, const QString& staff, const QStringList& command) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(QStringLiteral("madoguchictl")),
                   QStringList{QStringLiteral("--profile"), profile(terminal), QStringLiteral("--staff"), staff, QStringLiteral("--json"), QStringLiteral("--passphrase-stdin")} + command);
    process->write(passphrase(staff).toUtf8() + '\n');
    process->closeWriteChannel();
    process->waitForStarted();
    return process;
}

Ran World::cloud(const QStringList& command, const QByteArray& input) const
{
    return run(program(QStringLiteral("madoguchi-cloud")), QStringList{QStringLiteral("--data"), path(QStringLiteral("cloud")), QStringLiteral("--json")} + command, input);
}

QMap<QString, QJsonObject> World::cases(const QString& terminal, const QString& staff) const
{
    QMap<QString, QJsonObject> found;
    const Ran ran = ctl(terminal, staff, {QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("100000")});
    for (QJsonObject item : ran.lines()) {
        found.insert(item[QLatin1String("caseId")].toString(), item);
    }
    return found;
}

}  // namespace madoguchi::test
