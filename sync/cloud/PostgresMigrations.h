// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>

namespace madoguchi {

class PostgresConnection;

/// Brings a PostgreSQL database to the newest schema by numbered files (0001.sql …), all that are missing in one transaction.
class PostgresMigrations {
public:
    /// `folder`: ":/sql/cloud-postgres" in the program.
    explicit PostgresMigrations(QString folder) : m_folder(std::move(folder)) {}

    /// Waits while another process does so. A role that may not create anything can open a database of the present version.
    /// DatabaseNewer, MigrationFailed (detail: the file's number); throws SqlFault.
    Done apply(PostgresConnection& connection) const;

private:
    Done applyMissing(PostgresConnection& connection) const;

    QString m_folder;
};

}  // namespace madoguchi
