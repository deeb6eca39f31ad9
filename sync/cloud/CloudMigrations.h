// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

namespace madoguchi {

class SqlConnection;

/// Brings an SQLite file to the newest schema by numbered files (0001.sql …), each in one transaction that also raises user_version.
class CloudMigrations {
public:
    /// `folder`: ":/sql/cloud" in the program.
    explicit CloudMigrations(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps a copy of `file` beside it before changing a database that has data. DatabaseNewer, MigrationFailed (detail: the file's number); throws SqlFault.
    Done apply(SqlConnection& connection, const QString& file) const;

private:
    QString m_folder;
};

}  // namespace madoguchi
