// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/PostgresConnection.h"
#include "sync/cloud/SqlStatement.h"

namespace madoguchi {

/// A statement that its session prepares once and then knows by a name. The result comes as a whole.
class PostgresStatement final : public SqlStatement {
public:
    PostgresStatement(PostgresConnection::Handle& handle, const QByteArray& sql);
    ~PostgresStatement() override;

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
    void ask();
    QByteArray raw(int column) const;

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
