// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/ring/World.h"

#include <array>

namespace madoguchi::test {

/// The deployment of installer/ as it would stand in a city, on loopback: nginx with ModSecurity, behind it two clouds: on one folder with SQLite
/// in it, or on two hosts that share nothing but a PostgreSQL. Everything lies in the world's temporary folder; what was started is stopped by its pid.
class Front {
public:
    explicit Front(World& world) : m_world(world) {}
    ~Front();

    /// Fills the configuration, starts the clouds, then nginx. False with a message in problem().
    /// `database`: connection string of an empty PostgreSQL database; the second cloud's folder is a copy of the world's then.
    bool start(const QString& database = {});
    /// SIGKILL to the first or second cloud.
    void killCloud(size_t which);

    QString citizens() const { return at(u"localhost"_qs, 0); }
    QString terminals() const { return at(u"127.0.0.1"_qs, 1); }
    QString operation() const { return at(u"127.0.0.1"_qs, 2); }
    /// The folder of the filled files.
    QString configured() const { return m_world.path(u"front"_qs); }
    /// As nginx writes it down: "127.0.0.1:8451".
    QString cloudAddress(size_t which) const { return u"127.0.0.1:%1"_qs.arg(m_ports[3 + which]); }
    /// What nginx has written down of the terminals' or citizens' requests, oldest first. The line it is writing does not count.
    QList<QJsonObject> requests() const;
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
    /// The same past nginx, as nginx would ask one of the clouds for a terminal; `path` begins with "/v1".
    Answer askCloud(size_t which, const QString& path, const QString& terminal, const QStringList& options = {}) const;
    /// Options of curl for a terminal's certificate.
    QStringList as(const QString& terminal) const;

private:
    QString at(const QString& host, size_t side) const { return u"https://%1:%2"_qs.arg(host).arg(m_ports[side]); }
    QString folder(size_t which) const { return m_world.path(which == 1 && m_onTwoHosts ? u"cloud-b"_qs : u"cloud"_qs); }
    bool copyFolder();
    bool startCloud(size_t which);
    bool configure();
    bool startNginx();
    bool failed(const QString& what, const QByteArray& why = {});

    World& m_world;
    std::array<int, 5> m_ports{};  // citizens, terminals, operation, two clouds
    std::array<QProcess, 2> m_clouds;
    QProcess m_nginx;
    bool m_onTwoHosts = false;
    QString m_problem;
};

}  // namespace madoguchi::test
