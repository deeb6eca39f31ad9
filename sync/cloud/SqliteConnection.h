// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/SqlConnection.h"

#include <QString>

namespace madoguchi {

/// One open SQLite file, set up for durability (WAL, synchronous=FULL) and against planted schemas.
class SqliteConnection final : public SqlConnection {
public:
    /// Throws SqlFault.
    explicit SqliteConnection(const QString& file, SqlFaultHook fault = {});
    ~SqliteConnection() override;

    void execute(const QByteArray& statements) override;
    std::unique_ptr<SqlStatement> prepare(const QByteArray& sql) override;
    bool isInTransaction() const;

    struct Handle;

private:
    std::unique_ptr<Handle> m_handle;
};

}  // namespace madoguchi
