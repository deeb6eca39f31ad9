// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/HttpsProbe.h"
#include "tests/support/cloud/PostgresServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace madoguchi;
using namespace madoguchi::test;

/// madoguchi-cloud on PostgreSQL as an operator drives it.
class PostgresProgramTest : public QObject {
    Q_OBJECT

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output, errors;
    };
    static QString program() { return QStringLiteral(MADOGUCHI_BIN "/madoguchi-cloud"); }
    QString folder(const char* name) const { return m_root->filePath(QLatin1String(name)); }

    Outcome on(const char* name, const QString& line) const
    {
        QProcess process;
        process.start(program(), QStringList{QStringLiteral("--data"), folder(name)} + line.split(u' '));
        process.write("合言葉\n");
        process.closeWriteChannel();
        return process.waitForFinished(60'000) ? Outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()} : Outcome{};
    }
    Outcome onWith(const char* name, const QString& database, const QString& line) const
    {
        qputenv("MADOGUCHI_DATABASE", database.toUtf8());
        const Outcome outcome = on(name, line);
        qunsetenv("MADOGUCHI_DATABASE");
        return outcome;
    }
    /// A process that serves, and a citizen who talks to it.
    HttpsProbe served(QProcess& process, const char* name) const
    {
        process.start(program(), {QStringLiteral("--data"), folder(name), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--json")});
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
        }
        const QString address = QJsonDocument::fromJson(process.readLine()).object().value(QLatin1String("listening")).toString();
        return {address.section(u':', -1).toInt(), folder(name) + QStringLiteral("/ca.pem")};
    }
    static QString caseOf(const HttpsProbe::Answer& answer) { return QJsonDocument::fromJson(answer.body).object().value(QLatin1String("caseId")).toString(); }
    /// A second host's folder.
    void copyFolder(const char* from, const char* to) const
    {
        QVERIFY(QDir().mkpath(folder(to)));
        for (const QString& name : QDir(folder(from)).entryList(QDir::Files)) {
            QVERIFY(QFile::copy(folder(from) + u'/' + name, folder(to) + u'/' + name));
        }
    }

    static QByteArray contents(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QString m_add = QStringLiteral("staff add hanako --name Hanako --role clerk --passphrase-stdin");

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_database = m_server.freshDatabase();
    }

    void theFolderRemembersItsDatabase()
    {
        QCOMPARE(onWith("a", m_database, m_add).exitCode, 0);
        QVERIFY(!QFile::exists(folder("a") + QStringLiteral("/log.sqlite")));
        QVERIFY(on("a", QStringLiteral("staff list")).output.contains("hanako clerk Hanako"));
        const QJsonObject checked = QJsonDocument::fromJson(on("a", QStringLiteral("check --json")).output).object();
        QVERIFY(checked.value(QLatin1String("ok")).toBool());
        QCOMPARE(checked.value(QLatin1String("staff")).toInt(), 2);
        // It has moved, under another name.
        const QString moved = m_database + QStringLiteral(" connect_timeout=5");
        QCOMPARE(onWith("a", moved, QStringLiteral("staff list")).exitCode, 0);
        QVERIFY(contents(folder("a") + QStringLiteral("/cloud.json")).contains("connect_timeout=5"));
    }

    void twoHostsServeOneLog()
    {
        QCOMPARE(onWith("a", m_database, m_add).exitCode, 0);
        copyFolder("a", "b");
        QProcess first, second;
        HttpsProbe one = served(first, "a"), other = served(second, "b");
        const QString path = QStringLiteral("/v1/352021/submissions");
        const QByteArray message = CitizenMessages::application(CitizenMessages::newId());
        const auto sent = one.post(path, message, "application/pkcs7-mime");
        QCOMPARE(sent.status, 201);
        const auto again = other.post(path, message, "application/pkcs7-mime");
        QCOMPARE(caseOf(again), caseOf(sent));
        const auto next = other.post(path, CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime");
        QCOMPARE(caseOf(next), QStringLiteral("352021-00000002"));
        // One host dies without a word; the other goes on, and the log is whole.
        first.kill();
        first.waitForFinished();
        QCOMPARE(other.post(path, CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime").status, 201);
        second.terminate();
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(on("b", QStringLiteral("check")).output.startsWith("ok: 5 entries, 3 submissions"));
    }

    void whatDoesNotBelongTogetherIsKeptApart()
    {
        QCOMPARE(onWith("a", m_database, m_add).exitCode, 0);
        // Another folder of the same city has another key; another city has rows of its own.
        const Outcome foreign = onWith("b", m_database, m_add);
        QCOMPARE(foreign.exitCode, 2);
        QVERIFY(foreign.errors.contains("MDG-3043"));
        QCOMPARE(onWith("c", m_database, QStringLiteral("--municipality 131041 ") + m_add).exitCode, 0);
        QVERIFY(on("a", QStringLiteral("check")).output.startsWith("ok: 2 entries"));
        // A log that has begun in its folder stays there.
        QCOMPARE(on("d", m_add).exitCode, 0);
        QCOMPARE(onWith("d", m_database, QStringLiteral("staff list")).exitCode, 2);
        QVERIFY(on("d", QStringLiteral("staff list")).output.contains("hanako"));
    }

    /// Killed at any moment, it leaves one log that counts; done again with an empty database, it comes to its end.
    void aMoveThatIsKilledLosesNothing()
    {
        QCOMPARE(on("a", m_add).exitCode, 0);
        QProcess process;
        HttpsProbe door = served(process, "a");
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(door.post(QStringLiteral("/v1/352021/submissions"), CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime").status, 201);
        }
        // Not while it serves.
        const Outcome served = on("a", QStringLiteral("move --to dbname=x"));
        QCOMPARE(served.exitCode, 2);
        QVERIFY(served.errors.contains("Stop it"));
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));

        const QByteArray sound = "ok: 102 entries, 100 submissions, 0 acts, 2 staff, 100 cases, signed up to";
        const QString configuration = folder("a") + QStringLiteral("/cloud.json");
        int killed = 0;
        for (int pause = 20; !contents(configuration).contains("database"); pause += 40) {
            QProcess moving;
            moving.start(program(), {QStringLiteral("--data"), folder("a"), QStringLiteral("move"), QStringLiteral("--to"), m_server.freshDatabase()});
            if (!moving.waitForFinished(pause)) {
                moving.kill();
                QVERIFY(moving.waitForFinished());
                ++killed;
            }
            QVERIFY(on("a", QStringLiteral("check")).output.startsWith(sound));
        }
        QVERIFY(killed > 0);
        QVERIFY(on("a", QStringLiteral("staff list")).output.contains("hanako clerk Hanako"));
        QCOMPARE(on("a", QStringLiteral("move --to dbname=x")).exitCode, 1);
    }

    void whatCannotBeUsedIsSaidWithTheNextStep()
    {
        const Outcome away = onWith("a", QStringLiteral("postgresql://madoguchi@127.0.0.1:1/madoguchi"), m_add);
        QCOMPARE(away.exitCode, 2);
        QVERIFY(away.errors.contains("MDG-3041") && away.errors.contains("127.0.0.1"));
        QCOMPARE(away.errors.count('\n'), 2);
        const Outcome open = on("b", QStringLiteral("--database postgresql://madoguchi:geheim@127.0.0.1/x ") + m_add);
        QCOMPARE(open.exitCode, 2);
        QVERIFY(!open.errors.contains("geheim"));
        QVERIFY(!QFile::exists(folder("b") + QStringLiteral("/cloud.json")));
    }

private:
    PostgresServer m_server;
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_database;
};

QTEST_GUILESS_MAIN(PostgresProgramTest)
#include "PostgresProgramTest.moc"
