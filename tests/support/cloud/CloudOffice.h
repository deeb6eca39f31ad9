// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/crypto/ActSigner.h"
#include "app/domain/Act.h"
#include "app/domain/Municipality.h"
#include "sync/cloud/CaseLog.h"
#include "sync/cloud/CloudService.h"
#include "sync/cloud/Gatekeeper.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <memory>

namespace madoguchi::test {

/// A cloud in a folder of its own, with people and terminals, for tests. What fails here ends the test.
class CloudOffice {
public:
    /// With `fault` the storage of this service fails as told.
    explicit CloudOffice(SqlFaultHook fault = {}, Position position = Position::Open, const HttpsServer::Bounds& bounds = {.threads = 24});
    /// With its data in `database`, a connection string of PostgreSQL, or in the folder if it is empty.
    explicit CloudOffice(QString database, SqlFaultHook fault = {}, const QString& municipality = ubeMunicipality);
    ~CloudOffice();

    CloudService& service() { return *m_service; }
    CaseLog& log() { return m_service->log(); }
    ManualClock& clock() { return m_clock; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }
    /// Lines of the technical log so far.
    QByteArray logLines() const;
    /// From now on writing that log throws, as a library might anywhere.
    void breakLog(bool broken) { m_logBroken = broken; }

    /// Ends the service; its folder stays.
    void close() { m_service.reset(); }
    /// Closes the service and opens it again on the same folder.
    void reopen();

    static constexpr ScryptCost cheap{4, 8, 1};  ///< for tests in which nobody logs in
    /// A person whose key is known here; passphrase "passphrase of " and the id.
    void addStaff(const QString& staffId, Role role, ScryptCost cost = cheap);
    static QString passphraseOf(const QString& staffId) { return QStringLiteral("passphrase of ") + staffId; }
    const ActSigner& signerOf(const QString& staffId) const { return m_signers.at(staffId); }
    /// A terminal whose files lie in path(name).
    Terminal addTerminal(const QString& name);

    /// A proxy whose files lie in path(name).
    Proxy addProxy(const QString& name);

    /// A good application in the log; its case's id.
    QString openCase();
    /// An act on the case as it is now, with the fence of its claim.
    Act act(const QString& caseId, ActKind kind, const QString& staffId, const QString& terminal = QStringLiteral("T1"));
    SignedAct sign(const Act& act) const;

private:
    void open();

    QTemporaryDir m_folder;
    ManualClock m_clock;
    SqlFaultHook m_fault;
    Position m_position = Position::Open;
    HttpsServer::Bounds m_bounds{.threads = 24};
    QString m_database, m_municipality = ubeMunicipality;
    std::unique_ptr<CloudService> m_service;
    std::map<QString, ActSigner> m_signers;
    mutable QMutex m_linesMutex;
    QByteArray m_lines;
    std::atomic<bool> m_logBroken = false;
};

}  // namespace madoguchi::test
