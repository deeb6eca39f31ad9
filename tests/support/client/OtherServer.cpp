// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/client/OtherServer.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::test {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(port));
    return address;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool open = ::bind(socket, generic, length) == 0 && ::getsockname(socket, generic, &length) == 0;
    ::close(socket);
    return open ? ntohs(address.sin_port) : 0;
}

bool isListening(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    if (connected) {  // a whole request: `openssl ocsp` hangs after a caller that says nothing
        const QByteArray request = "GET / HTTP/1.0\r\n\r\n";
        QByteArray answer(4096, '\0');
        bool more = ::send(socket, request.constData(), size_t(request.size()), 0) == request.size();
        while (more) {
            more = ::recv(socket, answer.data(), size_t(answer.size()), 0) > 0;
        }
    }
    ::close(socket);
    return connected;
}

}  // namespace

OtherServer::OtherServer(const QString& folder, const QString& program, QStringList arguments) : m_port(freePort())
{
    arguments.replaceInStrings(QStringLiteral("%PORT%"), QString::number(m_port));
    m_process.setWorkingDirectory(folder);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    constexpr int patience = 30'000;
    if (!m_process.waitForStarted(patience) || !QTest::qWaitFor([this] { return isListening(m_port); }, patience)) {
        qFatal("%s does not listen", qPrintable(program));
    }
}

OtherServer::~OtherServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

}  // namespace madoguchi::test
