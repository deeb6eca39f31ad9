// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/deploy/Front.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace madoguchi::test {

namespace {

constexpr int patience = 30'000;  // milliseconds

/// Ports that were free a moment ago; held all at once, so that they differ.
template<size_t count>
std::array<int, count> freePorts()
{
    std::array<int, count> sockets{}, ports{};
    for (size_t i = 0; i < count; ++i) {
        sockets[i] = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(sockets[i], reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(sockets[i], reinterpret_cast<sockaddr*>(&address), &size);
        ports[i] = ntohs(address.sin_port);
    }
    std::ranges::for_each(sockets, ::close);
    return ports;
}

QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

Front::~Front()
{
    for (QProcess* process : {&m_nginx, &m_clouds[0], &m_clouds[1]}) {
        if (process->state() != QProcess::NotRunning) {
            process->terminate();
            process->waitForFinished(patience);
        }
    }
}

bool Front::failed(const QString& what, const QByteArray& why)
{
    m_problem = what + u": "_qs + QString::fromUtf8(why);
    return false;
}

bool Front::start(const QString& database)
{
    m_ports = freePorts<5>();
    m_onTwoHosts = !database.isEmpty();
    const QStringList where = m_onTwoHosts ? QStringList{u"--database"_qs, database} : QStringList();
    const Ran proxy = m_world.cloud(where + QStringList{u"proxy"_qs, u"add"_qs, u"front"_qs, u"--out"_qs, m_world.path(u"proxy"_qs)});
    if (proxy.exitCode != 0) {
        return failed(u"proxy add"_qs, proxy.err);
    }
    return (!m_onTwoHosts || copyFolder()) && startCloud(0) && startCloud(1) && configure() && startNginx();
}

/// As ADMIN.md has it brought to the second host.
bool Front::copyFolder()
{
    bool copied = QDir().mkpath(folder(1));
    for (const QString& name : {u"cloud.json"_qs, u"ca.pem"_qs, u"ca-key.pem"_qs, u"service-key.pem"_qs}) {
        copied = copied && QFile::copy(folder(0) + u'/' + name, folder(1) + u'/' + name);
    }
    return copied || failed(u"the folder cannot be copied"_qs);
}

bool Front::startCloud(size_t which)
{
    QProcess& cloud = m_clouds[which];
    cloud.setStandardErrorFile(m_world.path(u"cloud-%1.log"_qs.arg(which)), QIODevice::Append);
    cloud.start(World::program(u"madoguchi-cloud"_qs), {u"--data"_qs, folder(which), u"--json"_qs, u"--behind-proxy"_qs, u"--listen"_qs, cloudAddress(which)});
    return cloud.waitForReadyRead(patience) || failed(u"a cloud does not start"_qs, contents(m_world.path(u"cloud-%1.log"_qs.arg(which))));
}

/// The example's values, with what is this machine's. The terminals' trust is the cloud's CA, so its own server certificate serves in front as well.
bool Front::configure()
{
    const QString user = QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
    const QString certificate = m_world.path(u"cloud/server.pem"_qs), key = m_world.path(u"cloud/server-key.pem"_qs);
    const auto local = [this](size_t index) { return u"127.0.0.1:%1"_qs.arg(m_ports[index]); };
    const QMap<QString, QString> own{
        {u"ETC"_qs, configured()}, {u"RUN"_qs, configured()}, {u"STATE"_qs, configured()}, {u"LOGS"_qs, configured() + u"/logs"_qs}, {u"NGINX_USER"_qs, user},
        {u"PROGRAM"_qs, World::program(u"madoguchi-cloud"_qs)}, {u"CITIZEN_LISTEN"_qs, local(0)}, {u"CITIZEN_NAME"_qs, u"localhost"_qs},
        {u"CITIZEN_CERTIFICATE"_qs, certificate}, {u"CITIZEN_KEY"_qs, key}, {u"TERMINAL_LISTEN"_qs, local(1)}, {u"TERMINAL_CERTIFICATE"_qs, certificate},
        {u"TERMINAL_KEY"_qs, key}, {u"PROXY_FILES"_qs, m_world.path(u"proxy"_qs)}, {u"CLOUD_A"_qs, local(3)}, {u"CLOUD_B"_qs, local(4)},
        {u"OPERATION_LISTEN"_qs, local(2)}, {u"METRICS_FROM"_qs, u"127.0.0.1"_qs}};
    QFile site(m_world.path(u"site"_qs));
    if (!site.open(QIODevice::WriteOnly) || !QDir().mkpath(configured() + u"/logs"_qs)) {
        return failed(u"the folder cannot be written"_qs);
    }
    for (const QByteArray& line : contents(QStringLiteral(MADOGUCHI_SOURCES "/installer/site.example")).split('\n')) {
        const QString name = QString::fromUtf8(line.left(line.indexOf('=')));
        site.write(own.contains(name) ? u"%1=%2\n"_qs.arg(name, own.value(name)).toUtf8() : line + '\n');
    }
    site.close();
    const Ran ran = World::run(QStringLiteral(MADOGUCHI_SOURCES "/installer/configure"), {site.fileName(), configured()});
    return ran.exitCode == 0 || failed(u"configure"_qs, ran.err);
}

bool Front::startNginx()
{
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(u"/usr/sbin/nginx"_qs, {u"-c"_qs, configured() + u"/nginx/nginx.conf"_qs, u"-e"_qs, configured() + u"/logs/error.log"_qs, u"-g"_qs, u"daemon off;"_qs});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience && !m_nginx.waitForFinished(100)) {
        if (ask(citizens() + u"/healthz"_qs).status == 200) {
            return true;
        }
    }
    return failed(u"nginx does not start"_qs, m_nginx.readAll() + frontLogs());
}

void Front::killCloud(size_t which)
{
    m_clouds[which].kill();
    m_clouds[which].waitForFinished();
}

QByteArray Front::cloudLogs() const
{
    return contents(m_world.path(u"cloud-0.log"_qs)) + contents(m_world.path(u"cloud-1.log"_qs));
}

QByteArray Front::frontLogs() const
{
    QByteArray all;
    for (const QString& name : QDir(configured() + u"/logs"_qs).entryList(QDir::Files)) {
        all += contents(configured() + u"/logs/"_qs + name);
    }
    return all;
}

QList<QJsonObject> Front::requests() const
{
    QList<QJsonObject> all;
    const QByteArray log = contents(configured() + u"/logs/access.log"_qs);
    for (const QByteArray& line : log.left(log.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty()) {
            all.append(QJsonDocument::fromJson(line).object());
        }
    }
    return all;
}

Front::Answer Front::askCloud(size_t which, const QString& path, const QString& terminal, const QStringList& options) const
{
    const QByteArray certificate = contents(m_world.path(u"certificate-%1/cert.pem"_qs.arg(terminal)));
    const QStringList asProxy{u"--cert"_qs, m_world.path(u"proxy/cert.pem"_qs), u"--key"_qs, m_world.path(u"proxy/key.pem"_qs), u"--header"_qs,
                              u"X-Client-Verify: SUCCESS"_qs, u"--header"_qs, u"X-Client-Cert: "_qs + QString::fromLatin1(certificate.toPercentEncoding())};
    return ask(u"https://"_qs + cloudAddress(which) + path, asProxy + options);
}

Front::Answer Front::ask(const QString& url, const QStringList& options) const
{
    const Ran ran = World::run(u"curl"_qs, QStringList{u"--silent"_qs, u"--ipv4"_qs, u"--path-as-is"_qs, u"--max-time"_qs, u"60"_qs, u"--cacert"_qs, m_world.ca(),
                                                       u"--write-out"_qs, u"\n%{http_code}"_qs}
                                   + options + QStringList{url});
    const auto end = ran.out.lastIndexOf('\n');
    return {ran.out.mid(end + 1).toInt(), ran.out.left(qMax(end, qsizetype(0)))};
}

QString Front::Answer::problem() const
{
    return QJsonDocument::fromJson(body).object()[QLatin1String("type")].toString().section(u':', -1);
}

QStringList Front::as(const QString& terminal) const
{
    const QString folder = m_world.path(u"certificate-"_qs + terminal);
    return {u"--cert"_qs, folder + u"/cert.pem"_qs, u"--key"_qs, folder + u"/key.pem"_qs};
}

}  // namespace madoguchi::test
