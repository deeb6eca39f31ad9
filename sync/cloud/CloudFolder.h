// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/crypto/ActSigner.h"
#include "sync/cloud/CertificateAuthority.h"
#include "sync/cloud/FolderLock.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace madoguchi {

/// The service's folder: cloud.json · ca.pem · ca-key.pem · server.pem · server-key.pem · service-key.pem · log.sqlite · lock · in-use.
/// The first to open it creates all of it; whoever is cut off on the way leaves nothing that a later one could not finish.
class CloudFolder {
public:
    /// Creates what is missing of a new folder (0700). `municipality`: of a new folder; of one that is there it must be empty or the same
    /// (FieldInvalid). `database`: what a new folder is to remember, see database(). ProfileIncomplete (detail: which file) if a folder that was complete lacks one.
    static Result<CloudFolder> open(const QString& folder, const QString& municipality, const Clock& clock, const QString& database = {});

    const QString& municipality() const { return m_municipality; }
    /// Connection string of the PostgreSQL database that has the log; empty: it is in databaseFile().
    const QString& database() const { return m_database; }
    /// The database has moved. FileUnwritable.
    Done rememberDatabase(const QString& database);
    /// From now on nobody else opens the folder: they wait until this one goes. ProfileInUse if somebody has it open.
    Done makeAlone() { return m_use->makeAlone(); }
    QString file(const char* name) const;
    QString certificateFile() const { return file("ca.pem"); }
    QString databaseFile() const { return file("log.sqlite"); }

    Result<CertificateAuthority> authority() const;
    /// The key of the staff member "cloud", which signs acts of the citizen and of the system.
    Result<ActSigner> serviceSigner() const;
    /// Issues the server's certificate anew if there is none for these hosts or it ends soon.
    Done ensureServerCertificate(const QStringList& hosts, const Clock& clock) const;

private:
    CloudFolder(QString folder, QString municipality, QString database)
        : m_folder(std::move(folder)), m_municipality(std::move(municipality)), m_database(std::move(database)) {}

    /// Takes over what cloud.json says.
    Done readConfiguration();
    Done writeConfiguration() const;
    Done create(const Clock& clock) const;
    Done checkComplete() const;
    Done keepPair(const char* certificateName, const char* keyName, const IssuedCertificate& issued) const;

    QString m_folder, m_municipality, m_database;
    std::shared_ptr<FolderLock> m_use;  ///< as long as this or a copy of it is there
};

}  // namespace madoguchi
