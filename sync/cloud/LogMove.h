// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/CloudFolder.h"
#include "sync/cloud/SqlConnection.h"

namespace madoguchi {

class CloudDatabase;

/// Takes a municipality's log and registers from the folder's SQLite file to a PostgreSQL database. They are copied, compared and checked as an
/// auditor would in one transaction; only after it the folder's cloud.json names the new place. Wherever it is cut off, the folder has one
/// log that counts: the old one until cloud.json is written, the new one from then on.
class LogMove {
public:
    struct Moved {
        CloudCheck::Counts counts;
        qint64 rows = 0;        ///< in all tables
        QByteArray headDigest;  ///< of the last entry, the same on both sides
        QString keptFile;       ///< where the SQLite file is now; nobody reads it any more
    };

    /// `folder` is changed when all is there, and must outlive this. `fault`: of the new database.
    LogMove(CloudFolder& folder, const Clock& clock, SqlFaultHook fault = {}) : m_folder(folder), m_clock(clock), m_fault(std::move(fault)) {}

    /// `to`: connection string. FieldInvalid ("to") if there is none, ("database") if the data is not in the folder; ProfileInUse if somebody works with it;
    /// CloudDatabaseUnfit ("not empty") if the municipality has rows there; DatabaseDamaged (detail: where) if both sides differ; the
    /// errors of both databases and of CloudCheck. After an error the folder is as it was; after CloudStorageFailed the new database may be full.
    Result<Moved> run(const QString& to);

private:
    Result<Moved> copy(SqlConnection& from, SqlConnection& to, CloudDatabase& target) const;
    QString putAside() const;

    CloudFolder& m_folder;
    const Clock& m_clock;
    SqlFaultHook m_fault;
};

}  // namespace madoguchi
