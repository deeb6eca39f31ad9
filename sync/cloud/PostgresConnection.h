// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/PostgresAddress.h"
#include "sync/cloud/SqlConnection.h"

namespace madoguchi {

/// One session with PostgreSQL that works for one municipality. It never comes back by itself after it broke: a transaction that went on in
/// another session would be half of one.
class PostgresConnection final : public SqlConnection {
public:
    /// Throws SqlFault.
    PostgresConnection(const PostgresAddress& address, const QString& municipality, SqlFaultHook fault = {});
    ~PostgresConnection() override;

    void execute(const QByteArray& statements) override;
    std::unique_ptr<SqlStatement> prepare(const QByteArray& sql) override;

    /// `statements`: BEGIN and what must come first. Throws SqlFault.
    void begin(const QByteArray& statements);
    /// Throws SqlFault; then it may have happened or not.
    void commit();
    /// Ends whatever is still open.
    void rollback() noexcept;
    bool isBroken() const;

    struct Handle;

private:
    std::unique_ptr<Handle> m_handle;
};

}  // namespace madoguchi
