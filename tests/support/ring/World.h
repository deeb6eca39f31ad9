// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace madoguchi::test {

/// What a program that ran said.
struct Ran {
    int exitCode = -1;
    QByteArray out, err;

    /// The JSON objects of standard output, one a line.
    QList<QJsonObject> lines() const;
    QJsonObject first() const { return lines().value(0); }
};

/// The whole ring as it is in an office, in real processes on loopback: an invented city, a cloud, staff, terminals.
/// Everything lies in one temporary folder; the cloud is stopped by its pid.
class World {
public:
    World();
    ~World();

    /// The invented city and the cloud's data, without starting anything. False with a message in problem() if a program fails.
    bool build(int citizens);
    bool startCloud();
    void killCloud();   ///< SIGKILL
    void stopCloud();   ///< SIGTERM, waits
    bool addStaff(const QString& id, const QString& role = QStringLiteral("clerk"));
    /// A terminal with its certificate, enrolled: afterwards profile(name) exists.
    bool addTerminal(const QString& name);
    /// As above with other roots and CRLs than the invented city's.
    bool addTerminal(const QString& name, const QString& trust, const QString& crls);
    /// One message to the door with curl; the answer's body, and its status as exit code.
    Ran post(const QString& file) const;

    Ran submit(int count = 0) const;
    /// `madoguchictl --profile … --staff … --json --passphrase-stdin COMMAND…`
    Ran ctl(const QString& terminal, const QString& staff, const QStringList& command, const QString& passphrase = {}) const;
    std::unique_ptr<QProcess> startCtl(const QString& terminal, const QString& staff, const QStringList& command) const;
    /// `madoguchi-cloud --data … --json COMMAND…`
    Ran cloud(const QStringList& command, const QByteArray& input = {}) const;
    static Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {}, int seconds = 180);

    QString path(const QString& below) const { return m_dir.filePath(below); }
    QString profile(const QString& terminal) const { return path(QStringLiteral("profile-") + terminal); }
    QString url() const { return m_url; }
    /// Where terminals and citizens go from now on, if something else stands in front of the cloud.
    void useUrl(const QString& url) { m_url = url; }
    QString ca() const { return path(QStringLiteral("cloud/ca.pem")); }
    QString cloudLog() const { return path(QStringLiteral("cloud.log")); }
    static QString program(const QString& name);
    static QString passphrase(const QString& staff) { return QStringLiteral("correct horse ") + staff; }
    const QString& problem() const { return m_problem; }

    /// The cases as a terminal lists them, by case id, without what differs from terminal to terminal.
    QMap<QString, QJsonObject> cases(const QString& terminal, const QString& staff) const;

private:
    bool well(const Ran& ran, const QString& what);

    QTemporaryDir m_dir;
    QProcess m_cloud;
    QString m_url, m_problem;
};

}  // namespace madoguchi::test
