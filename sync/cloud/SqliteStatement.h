// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/SqlStatement.h"
#include "sync/cloud/SqliteConnection.h"

namespace madoguchi {

/// A prepared statement of SQLite.
class SqliteStatement final : public SqlStatement {
public:
    SqliteStatement(SqliteConnection::Handle& handle, const QByteArray& sql);
    ~SqliteStatement() override;

    void bindText(const QString& text) override;
    void bindBytes(const QByteArray& bytes) override;
    void bindNumber(qint64 number) override;
    void bindNull() override;
    int run() override;
    bool next() override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    qint64 number(int column) const override;
    bool isNull(int column) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
