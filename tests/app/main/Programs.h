// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

#include <memory>

namespace madoguchi::test {

/// What a program said before it ended.
struct Said {
    int code = -1;
    QByteArray out, err;

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty()) {
                all.append(QJsonDocument::fromJson(line).object());
            }
        }
        return all;
    }
    QJsonObject object() const { return objects().value(0); }
};

/// The real intake service and real terminals in a folder of their own, driven by their command lines.
class Programs {
public:
    ~Programs() { stopCloud(); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    Said run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.start(binary(program), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        Said said{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
        m_allErrors += said.err;
        return said;
    }
    Said ctl(const QStringList& arguments, const QByteArray& passphrase = {})
    {
        return run(QStringLiteral("madoguchictl"), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments, passphrase + '\n');
    }
    /// As a person at a profile, with --json.
    Said at(const QString& profile, const QString& staff, const QStringList& command)
    {
        const QStringList who{QStringLiteral("--profile"), path(profile), QStringLiteral("--staff"), staff, QStringLiteral("--passphrase-stdin"), QStringLiteral("--json")};
        return ctl(who + command, passphraseOf(staff));
    }
    static QByteArray passphraseOf(const QString& staff) { return "あいことば of " + staff.toUtf8(); }

    bool addStaff(const QString& id, const QString& role)
    {
        return cloudCommand({QStringLiteral("staff"), QStringLiteral("add"), id, QStringLiteral("--name"), QStringLiteral("係員 ") + id, QStringLiteral("--role"), role,
                                QStringLiteral("--passphrase-stdin")},
                   passphraseOf(id) + '\n')
                   .code == 0;
    }
    bool addTerminal(const QString& name)
    {
        return cloudCommand({QStringLiteral("terminal"), QStringLiteral("add"), name, QStringLiteral("--out"), path(QStringLiteral("papers-") + name)}).code == 0;
    }
    Said enroll(const QString& profile, const QString& terminal)
    {
        const QDir papers(path(QStringLiteral("papers-") + terminal));
        const QString corpus = QStringLiteral(MADOGUCHI_FIXTURES "/corpus/");
        return ctl({QStringLiteral("--profile"), path(profile), QStringLiteral("enroll"), QStringLiteral("--json"), QStringLiteral("--cloud"), m_cloudUrl.toString(),
            QStringLiteral("--ca"), papers.filePath(QStringLiteral("ca.pem")), QStringLiteral("--cert"), papers.filePath(QStringLiteral("cert.pem")), QStringLiteral("--key"),
            papers.filePath(QStringLiteral("key.pem")), QStringLiteral("--trust"), corpus + QStringLiteral("trust"), QStringLiteral("--crl"), corpus + QStringLiteral("crl")});
    }

    /// On the port of the first start. On all addresses if `everywhere`; the certificate names only what the service was told.
    bool startCloud(bool everywhere = false)
    {
        m_cloud = std::make_unique<QProcess>();
        const QString host = everywhere ? QStringLiteral("0.0.0.0") : QStringLiteral("127.0.0.1");
        const QString address = QStringLiteral("%1:%2").arg(host).arg(m_cloudUrl.port(0));
        m_cloud->start(binary(QStringLiteral("madoguchi-cloud")), {QStringLiteral("--data"), path(QStringLiteral("cloud")), QStringLiteral("--listen"), address});
        if (!m_cloud->waitForReadyRead(60'000)) {
            return false;
        }
        const QByteArray line = m_cloud->readLine();
        m_cloudUrl = QUrl(QString::fromUtf8(line.mid(line.indexOf("https://"))).trimmed());
        m_cloudUrl.setHost(QStringLiteral("127.0.0.1"));
        return m_cloudUrl.port() > 0;
    }
    void stopCloud()
    {
        if (m_cloud) {
            m_cloud->terminate();
            m_cloud->waitForFinished(60'000);
            m_cloud.reset();
        }
    }
    QUrl cloudUrl() const { return m_cloudUrl; }
    QByteArray allErrors() const { return m_allErrors; }
    static QString binary(const QString& program) { return QStringLiteral(MADOGUCHI_BIN "/") + program; }

private:
    Said cloudCommand(const QStringList& arguments, const QByteArray& input = {})
    {
        return run(QStringLiteral("madoguchi-cloud"), QStringList{QStringLiteral("--data"), path(QStringLiteral("cloud"))} + arguments, input);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_cloud;
    QUrl m_cloudUrl;
    QByteArray m_allErrors;
};

}  // namespace madoguchi::test
