// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PostgresListener.h"

#include "app/base/Log.h"
#include "sync/cloud/PostgresHandle.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace madoguchi {

namespace {

constexpr int waitMilliseconds = 1000;

/// Hands each announcement on.
class Receiver final : public pqxx::notification_receiver {
public:
    Receiver(pqxx::connection_base& connection, const std::string& channel, const std::function<void(qint64)>& grown)
        : pqxx::notification_receiver(connection, channel), m_grown(grown) {}
    void operator()(const std::string& payload, int) override { m_grown(QByteArray::fromStdString(payload).toLongLong()); }

private:
    const std::function<void(qint64)>& m_grown;
};

}  // namespace

PostgresListener::PostgresListener(PostgresAddress address, std::string channel, std::function<void(qint64)> grown)
    : m_address(std::move(address)), m_channel(std::move(channel)), m_grown(std::move(grown)), m_wake(eventfd(0, EFD_CLOEXEC)), m_thread([this] { follow(); })
{
}

PostgresListener::~PostgresListener()
{
    m_isEnding = true;
    eventfd_write(m_wake, 1);
    m_thread.join();
    ::close(m_wake);
}

void PostgresListener::follow()
{
    do {
        try {
            hear();
        } catch (const std::exception& exception) {
            qCWarning(logCloud) << "announcements are not heard," << postgresFault(exception).said();
        }
    } while (!isEnding(-1));
}

void PostgresListener::hear()
{
    PostgresSession session(m_address);
    const Receiver receiver(session.connection, m_channel, m_grown);
    while (!isEnding(session.connection.sock())) {
        session.connection.get_notifs();
    }
}

bool PostgresListener::isEnding(int descriptor) const
{
    std::array<pollfd, 2> watched{pollfd{m_wake, POLLIN, 0}, pollfd{descriptor, POLLIN, 0}};
    ::poll(watched.data(), watched.size(), waitMilliseconds);
    return m_isEnding;
}

}  // namespace madoguchi
