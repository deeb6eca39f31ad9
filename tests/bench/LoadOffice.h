// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "sync/client/CloudClient.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi::bench {

/// A terminal of the office under load: its own certificate, connection and session.
struct LoadTerminal {
    QString name;
    std::unique_ptr<CloudClient> client;
    Sensitive<QByteArray> token;
    std::optional<ActSigner> signer;
};

/// A whole office against a real cloud process on loopback: invented citizens have applied, clerks are logged in at many terminals. With
/// MADOGUCHI_BENCH_DATABASE (as --database of madoguchi-cloud) the cloud keeps its log there instead of in its folder.
class LoadOffice {
public:
    /// `problem()` says what went wrong; then nothing else may be asked.
    LoadOffice(int citizens, int clerks, int terminals);
    ~LoadOffice();

    const QString& problem() const { return m_problem; }
    std::vector<LoadTerminal>& terminals() { return m_terminals; }
    /// The cases of the citizens, by the log.
    const QStringList& cases() const { return m_cases; }
    qint64 head() const { return m_head; }
    /// Of the cloud's process, bytes.
    qint64 cloudMemory() const;

private:
    bool run(const QString& program, const QStringList& arguments, const QByteArray& input = {});
    bool cloud(const QStringList& command, const QByteArray& input = {});
    bool startCloud();
    bool enter(const QString& terminal, const QString& clerk);
    bool readLog();
    bool failed(const QString& what);

    QTemporaryDir m_folder;
    QProcess m_cloud;
    QString m_url, m_problem;
    std::vector<LoadTerminal> m_terminals;
    QStringList m_cases;
    qint64 m_head = 0;
};

}  // namespace madoguchi::bench
