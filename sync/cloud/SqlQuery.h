// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/SqlConnection.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace madoguchi {

/// One statement with Qt's types: bind in the order of the question marks, then run() a change or walk rows with next(). Everything throws SqlFault.
class SqlQuery {
public:
    SqlQuery(SqlConnection& connection, const QByteArray& sql);
    ~SqlQuery();
    SqlQuery(const SqlQuery&) = delete;
    SqlQuery& operator=(const SqlQuery&) = delete;

    SqlQuery& bind(const QString& text);
    SqlQuery& bind(const QByteArray& bytes);
    SqlQuery& bind(qint64 number);
    SqlQuery& bind(int number) { return bind(qint64(number)); }
    SqlQuery& bind(bool flag) { return bind(qint64(flag)); }
    /// RFC 3339 in UTC with milliseconds: sorts as text.
    SqlQuery& bind(const QDateTime& moment);
    SqlQuery& bindNull();

    /// Executes a statement that changes rows; the number of rows changed.
    int run();
    bool next();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    int integer(int column) const { return int(number(column)); }
    QDateTime moment(int column) const;
    bool isNull(int column) const;

private:
    SqlConnection& m_connection;
    std::unique_ptr<SqlStatement> m_statement;
};

}  // namespace madoguchi
