// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqlQuery.h"

#include "app/domain/Rfc3339.h"
#include "sync/cloud/SqlStatement.h"

namespace madoguchi {

SqlQuery::SqlQuery(SqlConnection& connection, const QByteArray& sql) : m_connection(connection), m_statement(connection.prepare(sql)) {}

SqlQuery::~SqlQuery() = default;

SqlQuery& SqlQuery::bind(const QString& text)
{
    m_statement->bindText(text);
    return *this;
}

SqlQuery& SqlQuery::bind(const QByteArray& bytes)
{
    m_statement->bindBytes(bytes);
    return *this;
}

SqlQuery& SqlQuery::bind(qint64 number)
{
    m_statement->bindNumber(number);
    return *this;
}

SqlQuery& SqlQuery::bind(const QDateTime& moment)
{
    return bind(Rfc3339::text(moment));
}

SqlQuery& SqlQuery::bindNull()
{
    m_statement->bindNull();
    return *this;
}

int SqlQuery::run()
{
    m_connection.faultPoint("write");
    return m_statement->run();
}

bool SqlQuery::next()
{
    return m_statement->next();
}

QString SqlQuery::text(int column) const
{
    return m_statement->text(column);
}

QByteArray SqlQuery::bytes(int column) const
{
    return m_statement->bytes(column);
}

qint64 SqlQuery::number(int column) const
{
    return m_statement->number(column);
}

QDateTime SqlQuery::moment(int column) const
{
    return Rfc3339::moment(text(column)).value_or(QDateTime());
}

bool SqlQuery::isNull(int column) const
{
    return m_statement->isNull(column);
}

}  // namespace madoguchi
