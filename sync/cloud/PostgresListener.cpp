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

constexpr int anewAfterMilliseconds = 1000;

/// Hands each announcement on.
class Receiver final : public pqxx::notification_receiver {
public:
    Receiver(pqxx::connection& connection, const std::string& channel, const std::function<void(qint64)>& grown)
        : pqxx::notification_receiver(connection, channel), m_grown(grown) {}
    void operator()(const std::string& payload, int) override { m_grown(QByteArray::fromStdString(payload).toLongLong()); }

private:
    const std::function<void(qint64)>& m_grown;
};

}  // namespace

PostgresListener::PostgresListener(PostgresAddress address, std::string channel, std::function<void(qint64)> grown)
    : m_address(std::move(address)), m_channel(std::move(channel)), m_grown(std::move(grown)), m_end(eventfd(0, EFD_CLOEXEC)), m_thread([this] { follow(); })
{
}

PostgresListener::~PostgresListener()
{
    eventfd_write(m_end, 1);
    m_thread.join();
    ::close(m_end);
}

void PostgresListener::follow()
{
    do {
        try {
            hear();
        } catch (const std::exception& exception) {
            qCWarning(logCloud) << "announcements are not heard," << postgresFault(exception).said();
        }
    } while (!isEnding(-1, anewAfterMilliseconds));
}

void PostgresListener::hear()
{
    PostgresSession session(m_address);
    const Receiver receiver(session.connection, m_channel, m_grown);
    while (!isEnding(session.connection.sock(), -1)) {
        session.connection.get_notifs();
    }
}

bool PostgresListener::isEnding(int descriptor, int milliseconds) const
{
    std::array<pollfd, 2> watched{pollfd{m_end, POLLIN, 0}, pollfd{descriptor, POLLIN, 0}};
    ::poll(watched.data(), watched.size(), milliseconds);
    return (watched[0].revents & POLLIN) != 0;
}

}  // namespace madoguchi
