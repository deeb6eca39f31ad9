// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/TableCopy.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

namespace {

void copyValue(const SqlQuery& row, int column, const QByteArray& type, SqlQuery& insert)
{
    if (row.isNull(column)) {
        insert.bindNull();
    } else if (type == "INTEGER") {
        insert.bind(row.number(column));
    } else if (type == "BLOB") {
        insert.bind(row.bytes(column));
    } else {
        insert.bind(row.text(column));
    }
}

}  // namespace

TableCopy::TableCopy(SqlConnection& from, SqlConnection& to, const char* table) : m_from(from), m_to(to), m_table(table)
{
    SqlQuery columns(m_from, "SELECT name, type FROM pragma_table_info(?)");
    columns.bind(QString::fromLatin1(m_table));
    while (columns.next()) {
        m_columns.append({columns.text(0).toLatin1(), columns.text(1).toLatin1()});
    }
}

void TableCopy::run()
{
    QByteArrayList names, marks;
    for (const Column& column : std::as_const(m_columns)) {
        names.append(column.name);
        marks.append("?");
    }
    const QByteArray list = names.join(", ");
    const QByteArray insertion = "INSERT INTO " + m_table + " (" + list + ") VALUES (" + marks.join(", ") + ')';
    SqlQuery row(m_from, "SELECT " + list + " FROM " + m_table);
    while (row.next()) {
        SqlQuery insert(m_to, insertion);
        for (int i = 0; i < m_columns.size(); ++i) {
            copyValue(row, i, m_columns.at(i).type, insert);
        }
        insert.run();
    }
}

qint64 TableCopy::count(SqlConnection& connection) const
{
    SqlQuery query(connection, "SELECT count(*) FROM " + m_table);
    return query.next() ? query.number(0) : 0;
}

}  // namespace madoguchi
