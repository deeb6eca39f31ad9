// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"

namespace madoguchi {

/// Brings the file to the tables that this program knows: numbered whole files (0001.sql, 0002.sql, …), each run once, all missing ones in one
/// transaction; PRAGMA user_version says how far the file is. resources/sql/README.md tells how to add one.
class Migrations {
public:
    /// `folder`: ":/sql"; tests give their own.
    explicit Migrations(QString folder) : m_folder(std::move(folder)) {}

    /// The number of the newest file.
    int newest() const;
    /// Copies the file beside itself first ("madoguchi.sqlite.version-1"), unless it is new or up to date. DatabaseNewer, DiskFull,
    /// MigrationFailed (detail: number of the file and SQLite's code). `file` is empty for a database in memory.
    Done run(Connection& connection, const QString& file) const;
    /// DatabaseDamaged (detail: the object's name) unless tables, indexes and triggers are exactly those that the migrations make.
    Done checkSchema(Connection& connection) const;

private:
    Done apply(Connection& connection, int from) const;
    QString m_folder;
};

}  // namespace madoguchi
