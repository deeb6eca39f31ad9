// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/HttpsProbe.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// madoguchi-cloud as an operator drives it: the contract's command lines, and that no death of the process loses or doubles anything.
class CloudProgramTest : public QObject {
    Q_OBJECT

private:
    static QString program() { return QStringLiteral(MADOGUCHI_BIN "/madoguchi-cloud"); }
    QString data() const { return m_root->filePath(QStringLiteral("data")); }

    struct Outcome {
        int exitCode = -1;
        QByteArray output, errors;
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome onData(const QStringList& arguments, const QByteArray& input = {}) const { return run(QStringList{QStringLiteral("--data"), data()} + arguments, input); }

    /// A process that serves; the port it says.
    int serve(QProcess& process, const QStringList& options = {}) const
    {
        process.start(program(), QStringList{QStringLiteral("--data"), data(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--json")} + options);
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
        }
        const QJsonObject said = QJsonDocument::fromJson(process.readLine()).object();
        const QString address = said.value(QLatin1String("listening")).toString();
        return QFile::exists(said.value(QLatin1String("ca")).toString()) ? address.section(u':', -1).toInt() : 0;
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void theCommandLinesEndAsPromised_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("help") << QStringLiteral("--help") << 0;
        QTest::newRow("version") << QStringLiteral("--version") << 0;
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("unknown option") << QStringLiteral("--data D --frob") << 2;
        QTest::newRow("unknown command") << QStringLiteral("--data D frob") << 2;
        QTest::newRow("half a command") << QStringLiteral("--data D staff") << 2;
        QTest::newRow("one word too many") << QStringLiteral("--data D check now") << 2;
        QTest::newRow("option of another command") << QStringLiteral("--data D check --out X") << 2;
        QTest::newRow("no port") << QStringLiteral("--data D --listen 127.0.0.1") << 2;
        QTest::newRow("no such port") << QStringLiteral("--data D --listen 127.0.0.1:65536") << 2;
        QTest::newRow("words in the host") << QStringLiteral("--data D --listen x,DNS:evil:1") << 2;
        QTest::newRow("no role") << QStringLiteral("--data D staff add a --name A --passphrase-stdin") << 2;
        QTest::newRow("unknown role") << QStringLiteral("--data D staff add a --name A --role king --passphrase-stdin") << 2;
        QTest::newRow("no passphrase") << QStringLiteral("--data D staff add a --name A --role clerk --passphrase-stdin") << 2;
        QTest::newRow("no terminal to ask at") << QStringLiteral("--data D staff add a --name A --role clerk") << 2;
        QTest::newRow("no municipality") << QStringLiteral("--data D --municipality 352022 terminal add T1 --out D") << 2;
        QTest::newRow("nothing to check") << QStringLiteral("--data D check") << 2;
        QTest::newRow("nowhere to revoke") << QStringLiteral("--data D terminal revoke T1") << 2;
    }

    void theCommandLinesEndAsPromised()
    {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
        for (QString& argument : arguments) {
            argument = argument == QLatin1String("D") ? data() : argument;
        }
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.output.isEmpty(), exitCode != 0);
        QCOMPARE(outcome.errors.isEmpty(), exitCode == 0);
    }

    void peopleAndTerminalsAreAddedListedAndRevoked()
    {
        const QStringList add{QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("hanako"), QStringLiteral("--name"), QStringLiteral("架空　花子"),
                              QStringLiteral("--role"), QStringLiteral("clerk"), QStringLiteral("--passphrase-stdin")};
        QCOMPARE(onData(add, "合言葉\n").exitCode, 0);
        QCOMPARE(onData(add, "合言葉\n").exitCode, 1);
        QVERIFY(onData({QStringLiteral("staff"), QStringLiteral("list")}).output.contains("hanako clerk 架空　花子"));

        const QStringList terminal{QStringLiteral("--json"), QStringLiteral("terminal"), QStringLiteral("add"), QStringLiteral("T1"), QStringLiteral("--out"), m_root->filePath(QStringLiteral("T1"))};
        const QJsonObject said = QJsonDocument::fromJson(onData(terminal).output).object();
        for (const char* file : {"ca", "cert", "key"}) {
            QVERIFY(QFile::exists(said.value(QLatin1String(file)).toString()));
        }
        QCOMPARE(onData(terminal).exitCode, 1);
        QCOMPARE(onData({QStringLiteral("terminal"), QStringLiteral("revoke"), QStringLiteral("T1")}).exitCode, 0);
        QCOMPARE(onData({QStringLiteral("terminal"), QStringLiteral("revoke"), QStringLiteral("T1")}).exitCode, 1);
        QVERIFY(onData({QStringLiteral("terminal"), QStringLiteral("list")}).output.contains(" revoked\n"));
        const QJsonObject counts = QJsonDocument::fromJson(onData({QStringLiteral("check"), QStringLiteral("--json")}).output).object();
        QCOMPARE(counts.value(QLatin1String("staff")).toInt(), 2);
    }

    void aProxyIsLetInAndSentAway()
    {
        const QString folder = m_root->filePath(QStringLiteral("front"));
        const QStringList add{QStringLiteral("--json"), QStringLiteral("proxy"), QStringLiteral("add"), QStringLiteral("front"), QStringLiteral("--out"), folder};
        const QJsonObject said = QJsonDocument::fromJson(onData(add).output).object();
        for (const char* file : {"ca", "cert", "key"}) {
            QVERIFY(QFile::exists(said.value(QLatin1String(file)).toString()));
        }
        QCOMPARE(onData(add).exitCode, 1);
        QProcess process;
        const int port = serve(process, {QStringLiteral("--behind-proxy")});
        QVERIFY(port > 0);
        HttpsProbe nobody(port, data() + QStringLiteral("/ca.pem"));
        HttpsProbe front(port, data() + QStringLiteral("/ca.pem"), folder);
        QCOMPARE(nobody.get(QStringLiteral("/healthz")).status, 403);
        QCOMPARE(front.get(QStringLiteral("/healthz")).status, 200);
        QVERIFY(onData({QStringLiteral("proxy"), QStringLiteral("list")}).output.endsWith(" valid\n"));
        QCOMPARE(onData({QStringLiteral("proxy"), QStringLiteral("revoke"), QStringLiteral("front")}).exitCode, 0);
        QCOMPARE(front.get(QStringLiteral("/healthz")).status, 403);
        QCOMPARE(onData({QStringLiteral("proxy"), QStringLiteral("revoke"), QStringLiteral("front")}).exitCode, 1);
        QVERIFY(onData({QStringLiteral("proxy"), QStringLiteral("list")}).output.endsWith(" revoked\n"));
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
    }

    void manyProcessesOnANewFolderMakeOneService()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(program(), {QStringLiteral("--data"), data(), QStringLiteral("terminal"), QStringLiteral("add"),
                                     QStringLiteral("T%1").arg(i), QStringLiteral("--out"), m_root->filePath(QStringLiteral("T%1").arg(i))});
        }
        for (const auto& process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitCode(), 0);
        }
        QVERIFY(onData({QStringLiteral("check")}).output.startsWith("ok: 1 entries"));
    }

    void itStopsCleanlyWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void itStopsCleanlyWhenAsked()
    {
        QFETCH(int, signal);
        QProcess process;
        const int port = serve(process);
        QVERIFY(port > 0);
        HttpsProbe probe(port, data() + QStringLiteral("/ca.pem"));
        QCOMPARE(probe.get(QStringLiteral("/healthz")).status, 200);
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFile::exists(data() + QStringLiteral("/log.sqlite-wal")));
    }

    void aTakenPortIsSaidSo()
    {
        QProcess process;
        const int port = serve(process);
        const Outcome second = onData({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
        QCOMPARE(second.exitCode, 1);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
    }

    /// Citizens send and send again; the process is killed over and over. What was acknowledged is there, once, under the number it was given.
    void itSurvivesBeingKilled()
    {
        QRandomGenerator random(20261123);
        QMap<QString, QString> acknowledged;
        QList<QPair<QString, QByteArray>> messages;
        for (int i = 0; i < 60; ++i) {
            const QString id = CitizenMessages::newId();
            messages.append({id, CitizenMessages::application(id)});
        }
        qsizetype next = 0;
        for (int round = 0; round < 8; ++round) {
            QProcess process;
            const int port = serve(process);
            QVERIFY(port > 0);
            std::thread killer([pid = pid_t(process.processId()), pause = random.bounded(5, 250)] {
                std::this_thread::sleep_for(std::chrono::milliseconds(pause));
                ::kill(pid, SIGKILL);
            });
            HttpsProbe probe(port, data() + QStringLiteral("/ca.pem"));
            for (bool alive = true; alive && next < messages.size();) {
                const HttpsProbe::Answer answer = probe.post(QStringLiteral("/v1/352021/submissions"), messages[next].second, "application/pkcs7-mime");
                alive = answer.status == 200 || answer.status == 201;
                if (alive) {
                    acknowledged.insert(messages[next].first, wire::decodeSubmissionReceipt(answer.body)->caseId);
                    ++next;
                }
            }
            killer.join();
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(onData({QStringLiteral("check")}).exitCode, 0);
        }
        QProcess process;
        HttpsProbe probe(serve(process), data() + QStringLiteral("/ca.pem"));
        QSet<QString> cases;
        for (const auto& [id, message] : std::as_const(messages)) {
            const HttpsProbe::Answer answer = probe.post(QStringLiteral("/v1/352021/submissions"), message, "application/pkcs7-mime");
            const auto receipt = wire::decodeSubmissionReceipt(answer.body);
            QVERIFY(receipt);
            QVERIFY(!acknowledged.contains(id) || (receipt->duplicate && receipt->caseId == acknowledged.value(id)));
            cases.insert(receipt->caseId);
        }
        QCOMPARE(cases.size(), messages.size());
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY(onData({QStringLiteral("check")}).output.startsWith("ok: 61 entries, 60 submissions"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(CloudProgramTest)
#include "CloudProgramTest.moc"
