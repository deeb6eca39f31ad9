// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace madoguchi {

/// The rows of a query, one after the other. Goes back to the connection's stock of prepared statements when it is dropped.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// False after the last row.
    Result<bool> next();
    /// Columns of the present row, from 0. Only after next() gave true.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    friend class Connection;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
