// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// One statement as an engine runs it; SqlQuery gives it Qt's and the office's types. Everything throws SqlFault.
class SqlStatement {
public:
    SqlStatement() = default;
    virtual ~SqlStatement() = default;
    SqlStatement(const SqlStatement&) = delete;
    SqlStatement& operator=(const SqlStatement&) = delete;

    // In the order of the question marks.
    virtual void bindText(const QString& text) = 0;
    virtual void bindBytes(const QByteArray& bytes) = 0;
    virtual void bindNumber(qint64 number) = 0;
    virtual void bindNull() = 0;

    /// The number of rows changed.
    virtual int run() = 0;
    virtual bool next() = 0;

    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    /// 0 or 1 for a condition.
    virtual qint64 number(int column) const = 0;
    virtual bool isNull(int column) const = 0;
};

}  // namespace madoguchi
