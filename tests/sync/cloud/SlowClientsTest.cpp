// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"
#include "tests/support/cloud/RawTls.h"

#include <QElapsedTimer>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// Clients that take their time, say too much, or only wait: each is done with in a bounded time, and nobody else has to wait for it.
class SlowClientsTest : public QObject {
    Q_OBJECT

private:
    static constexpr int patience = 1;  // seconds
    static QString v1(const QString& resource) { return QStringLiteral("/v1/352021/") + resource; }

    HttpsProbe loggedIn() const
    {
        HttpsProbe probe(m_port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(QStringLiteral("T1")));
        probe.setBearer(m_token);
        return probe;
    }
    HttpsProbe citizen() const { return {m_port, m_office->path(QStringLiteral("data/ca.pem"))}; }
    qint64 head() { return m_office->log().page(0, 1, 1)->head; }

    /// Whether ordinary requests are answered within a second.
    bool isBrisk() const
    {
        QElapsedTimer timer;
        timer.start();
        const bool health = citizen().get(QStringLiteral("/healthz")).status == 200;
        const bool submission = citizen().post(v1(QStringLiteral("submissions")), CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime").status == 201;
        return health && submission && timer.elapsed() < 2'000;
    }

    /// Says `rest` byte by byte, a few a second, until nobody listens any more; false if all of it could be said.
    template<typename Line>
    bool isCutOff(Line write, const QByteArray& rest)
    {
        for (const char byte : rest) {
            if (!write(QByteArray(1, byte))) {
                return true;
            }
            QTest::qWait(100);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        HttpsServer::Bounds bounds;
        bounds.threads = 96;
        bounds.writeSeconds = 1;
        bounds.idleSeconds = 2;
        bounds.patience.seconds = patience;
        bounds.patience.leastRate = 1 << 30;
        m_office = std::make_unique<CloudOffice>(SqlFaultHook{}, Position::Open, bounds);
        // Certificates are judged by the computer's clock.
        m_office->clock().advance(m_office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        m_office->addStaff(QStringLiteral("hanako"), Role::Clerk);
        const Terminal terminal = m_office->addTerminal(QStringLiteral("T1"));
        m_port = *m_office->service().listen(QStringLiteral("127.0.0.1"), 0);
        m_token = *SessionRegister(m_office->service().database()).open(QStringLiteral("hanako"), terminal.serial, m_office->clock().now());
        m_office->openCase();
    }
    void cleanupTestCase() { m_office.reset(); }

    void whoSaysAByteNowAndThenIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("within the headers") << QByteArray("GET /healthz HTTP/1.1\r\nX-Slow: ");
        QTest::newRow("within the body") << QByteArray("POST /v1/352021/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkcs7-mime\r\nContent-Length: 1000\r\n\r\n");
        QTest::newRow("within the body of what is refused") << QByteArray("POST /v1/352021/acts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
    }

    void whoSaysAByteNowAndThenIsCutOff()
    {
        QFETCH(QByteArray, begin);
        RawTls line(m_port);
        QVERIFY(line.write(begin));
        QVERIFY(isBrisk());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isCutOff([&](const QByteArray& byte) { return line.write(byte); }, QByteArray(50, 'x')));
        QVERIFY(timer.elapsed() < (patience + 3) * 1'000);
    }

    void aHandshakeByteByByteIsCutOff()
    {
        const int line = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(m_port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(line, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        // The beginning of a ClientHello of 200 bytes.
        const QByteArray hello = QByteArray::fromHex("16030100c8010000c40303") + QByteArray(50, 'x');
        QElapsedTimer timer;
        timer.start();
        const bool cutOff = isCutOff([&](const QByteArray& byte) { return ::send(line, byte.constData(), 1, MSG_NOSIGNAL) == 1; }, hello);
        ::close(line);
        QVERIFY(cutOff);
        QVERIFY(timer.elapsed() < (patience + 3) * 1'000);
        QVERIFY(isBrisk());
    }

    void whoComesBackAfterAnAnswerHasItsTimeAnew()
    {
        RawTls line(m_port);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(line.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"));
            QByteArray answer = line.read();
            while (!answer.isEmpty() && !answer.endsWith('}')) {
                const QByteArray more = line.read();
                answer = more.isEmpty() ? more : answer + more;
            }
            QVERIFY(answer.startsWith("HTTP/1.1 200"));
            QTest::qWait(patience * 1'000 / 2 + 200);
        }
    }

    void whoWaitsForAnAnswerIsNotSlow()
    {
        HttpsProbe probe = loggedIn();
        const auto answer = probe.get(v1(QStringLiteral("log?wait=%1&after=%2")).arg(patience + 1).arg(head()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(probe.get(QStringLiteral("/healthz")).status, 200);
    }

    void whoNeverReadsTheAnswerIsCutOff()
    {
        RawTls line(m_port);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000 && line.write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")) {
        }
        QVERIFY2(timer.elapsed() < 20'000, "it goes on answering");
        QVERIFY(isBrisk());
    }

    void whoReadsAByteNowAndThenIsCutOff()
    {
        const qint64 before = head();
        for (int i = 0; i < 16; ++i) {
            QVERIFY(m_office->log().appendSubmission({QByteArray(1024 * 1024, char('a' + i)), CitizenMessages::newId(), {}, sha256("token")}));
        }
        RawTls line(m_port, 0, m_office->path(QStringLiteral("T1")));
        QVERIFY(line.write("GET /v1/352021/log?after=" + QByteArray::number(before) + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_token.toLatin1() + "\r\n\r\n"));
        QElapsedTimer timer;
        timer.start();
        QByteArray heard = line.read(1);
        while (timer.elapsed() < (patience + 3) * 1'000 && heard.size() > 0) {
            QTest::qWait(100);
            heard = line.read(1);
        }
        // What the system has taken already can still be read; the rest never comes.
        qint64 rest = 0;
        for (QByteArray next = line.read(); !next.isEmpty(); next = line.read()) {
            rest += next.size();
        }
        QVERIFY2(rest < 7 * 1024 * 1024, "it has waited until all was told");
        QVERIFY(isBrisk());
    }

    void sixtyWhoWaitKeepNobodyWaiting()
    {
        const QString path = v1(QStringLiteral("log?wait=60&after=%1")).arg(head());
        std::vector<std::thread> waiting;
        std::atomic<int> woken = 0;
        for (int i = 0; i < 60; ++i) {
            waiting.emplace_back([&] {
                const auto page = wire::decodeLogPage(loggedIn().get(path).body);
                woken += page && !page->entries.isEmpty() ? 1 : 0;
            });
        }
        HttpsProbe watcher = citizen();
        const bool full = QTest::qWaitFor([&] { return watcher.get(QStringLiteral("/metrics")).body.contains("madoguchi_long_polls_waiting 60\n"); }, 20'000);
        const bool brisk = isBrisk();  // its submission wakes them all
        for (std::thread& each : waiting) {
            each.join();
        }
        QVERIFY(full);
        QVERIFY(brisk);
        QCOMPARE(woken.load(), 60);
    }

    void aBodyThatAnnouncesTooMuchIsNotWaitedFor()
    {
        RawTls line(m_port);
        QVERIFY(line.write("POST /v1/352021/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkcs7-mime\r\nContent-Length: 104857600\r\n\r\n"));
        QVERIFY(line.read().startsWith("HTTP/1.1 413"));
    }

    /// As curl sends large files: the announcement is answered before the body comes.
    void aBodyThatAsksFirstIsTaken()
    {
        RawTls line(m_port);
        QVERIFY(line.write("POST /v1/352021/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/pkcs7-mime\r\nContent-Length: 200000\r\nExpect: 100-continue\r\n\r\n"));
        QVERIFY(line.read().startsWith("HTTP/1.1 100"));
        QVERIFY(line.write(QByteArray(200'000, 'x')));
        QVERIFY(line.read().startsWith("HTTP/1.1 422"));
    }

    void headersWithoutEndAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("many") << QByteArray("X-Many: ") + QByteArray(1000, 'x') + "\r\n";
        QTest::newRow("short") << QByteArray("a:\r\n").repeated(256);
        QTest::newRow("one without end") << QByteArray(1024, 'x');
    }

    void headersWithoutEndAreCutOff()
    {
        QFETCH(QByteArray, piece);
        RawTls line(m_port);
        QVERIFY(line.write("GET /healthz HTTP/1.1\r\n"));
        int sent = 0;
        while (sent < 20'000 && line.write(piece)) {
            ++sent;
        }
        QVERIFY2(sent < 20'000, "it goes on reading");
        QVERIFY(isBrisk());
    }

private:
    std::unique_ptr<CloudOffice> m_office;
    int m_port = 0;
    QString m_token;
};

QTEST_GUILESS_MAIN(SlowClientsTest)
#include "SlowClientsTest.moc"
