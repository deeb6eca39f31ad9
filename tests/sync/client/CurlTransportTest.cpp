// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CurlTransport.h"
#include "tests/support/client/TestTerminal.h"

#include <QElapsedTimer>
#include <QtTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace madoguchi;
using test::TerminalPapers;

/// The line when nobody, or nobody trustworthy, is at the other end. What works is tested against the real service in app/main.
class CurlTransportTest : public QObject {
    Q_OBJECT

    /// Takes connections and says nothing.
    class SilentServer {
    public:
        SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
        {
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            socklen_t length = sizeof address;
            auto* generic = reinterpret_cast<sockaddr*>(&address);
            const bool open = ::bind(m_socket, generic, length) == 0 && ::listen(m_socket, 5) == 0 && ::getsockname(m_socket, generic, &length) == 0;
            m_port = open ? ntohs(address.sin_port) : 0;
        }
        ~SilentServer() { close(); }
        int port() const { return m_port; }
        void close()
        {
            if (m_socket >= 0) {
                ::close(std::exchange(m_socket, -1));
            }
        }

    private:
        int m_socket = -1, m_port = 0;
    };

    static CurlSettings settings(int port)
    {
        CurlSettings settings;
        settings.cloud = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
        settings.caFile = TerminalPapers::file(QStringLiteral("ca.pem"));
        settings.certificateFile = TerminalPapers::file(QStringLiteral("cert.pem"));
        settings.keyFile = TerminalPapers::file(QStringLiteral("key.pem"));
        settings.connectSeconds = 1;
        return settings;
    }
    static HttpRequest request(const std::stop_token& stop = {})
    {
        HttpRequest request;
        request.path = QStringLiteral("/healthz");
        request.stop = stop;
        return request;
    }
    static ErrorCode code(const QFuture<Result<HttpAnswer>>& future)
    {
        const auto answer = future.result();
        return answer ? ErrorCode(0) : answer.error().code;
    }

private Q_SLOTS:
    void nobodyAtTheOtherEndIsUnreachable()
    {
        SilentServer server;
        server.close();
        CurlTransport transport(settings(server.port()));
        QCOMPARE(code(transport.send(request())), ErrorCode::CloudUnreachable);
    }
    void aHostWithoutAnAddressIsUnreachable()
    {
        CurlSettings nowhere = settings(1);
        nowhere.cloud = QUrl(QStringLiteral("https://nowhere.invalid"));
        nowhere.connectSeconds = 10;
        CurlTransport transport(nowhere);
        QCOMPARE(code(transport.send(request())), ErrorCode::CloudUnreachable);
    }
    void silenceEndsAfterTheTime()
    {
        const SilentServer server;
        CurlTransport transport(settings(server.port()));
        QCOMPARE(code(transport.send(request())), ErrorCode::CloudTimeout);
    }
    void aRequestIsStoppedAtOnce()
    {
        const SilentServer server;
        CurlSettings patient = settings(server.port());
        patient.connectSeconds = 60;
        CurlTransport transport(patient);
        std::stop_source stop;
        QElapsedTimer time;
        time.start();
        const auto first = transport.send(request(stop.get_token()));
        const auto second = transport.send(request());
        QTest::qWait(50);
        stop.request_stop();
        QCOMPARE(code(first), ErrorCode::Cancelled);
        QVERIFY(!second.isFinished());
        transport.cancelAll();
        QCOMPARE(code(second), ErrorCode::Cancelled);
        QVERIFY(time.elapsed() < 5000);
    }
    void aRequestThatWasStoppedBeforeIsNotSent()
    {
        const SilentServer server;
        CurlTransport transport(settings(server.port()));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(code(transport.send(request(stop.get_token()))), ErrorCode::Cancelled);
    }
    void theEndOfTheTransportEndsItsRequests()
    {
        const SilentServer server;
        CurlSettings patient = settings(server.port());
        patient.connectSeconds = 60;
        auto transport = std::make_unique<CurlTransport>(patient);
        const auto answer = transport->send(request());
        transport.reset();
        QCOMPARE(code(answer), ErrorCode::Cancelled);
    }
    void plainHttpIsNeverSpoken()
    {
        const SilentServer server;
        CurlSettings plain = settings(server.port());
        plain.cloud.setScheme(QStringLiteral("http"));
        CurlTransport transport(plain);
        QCOMPARE(code(transport.send(request())), ErrorCode::CloudUnreachable);
    }
};

QTEST_GUILESS_MAIN(CurlTransportTest)
#include "CurlTransportTest.moc"
