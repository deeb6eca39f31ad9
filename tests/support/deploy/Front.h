// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/ring/World.h"

#include <array>

namespace madoguchi::test {

/// The deployment of installer/ as it would stand in a city, on loopback: nginx with ModSecurity, behind it two clouds on one folder.
/// Everything lies in the world's temporary folder; what was started is stopped by its pid.
class Front {
public:
    explicit Front(World& world) : m_world(world) {}
    ~Front();

    /// Fills the configuration, starts the clouds, then nginx. False with a message in problem().
    bool start();
    /// SIGKILL to the first or second cloud.
    void killCloud(size_t which);

    QString citizens() const { return at(u"localhost"_qs, 0); }
    QString terminals() const { return at(u"127.0.0.1"_qs, 1); }
    QString operation() const { return at(u"127.0.0.1"_qs, 2); }
    /// The folder of the filled files.
    QString configured() const { return m_world.path(u"front"_qs); }
    /// What both clouds have written to their technical logs.
    QByteArray cloudLogs() const;
    /// What nginx and the firewall have written.
    QByteArray frontLogs() const;
    const QString& problem() const { return m_problem; }

    /// One request with curl.
    struct Answer {
        int status = 0;  ///< 0: none
        QByteArray body;
        QString problem() const;  ///< the problem's type without its prefix
    };
    Answer ask(const QString& url, const QStringList& options = {}) const;
    /// Options of curl for a terminal's certificate.
    QStringList as(const QString& terminal) const;

private:
    QString at(const QString& host, size_t side) const { return u"https://%1:%2"_qs.arg(host).arg(m_ports[side]); }
    bool startCloud(size_t which);
    bool configure();
    bool startNginx();
    bool failed(const QString& what, const QByteArray& why = {});

    World& m_world;
    std::array<int, 5> m_ports{};  // citizens, terminals, operation, two clouds
    std::array<QProcess, 2> m_clouds;
    QProcess m_nginx;
    QString m_problem;
};

}  // namespace madoguchi::test
