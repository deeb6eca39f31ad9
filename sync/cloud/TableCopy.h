// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace madoguchi {

class SqlConnection;

/// One table's rows on their way from SQLite to PostgreSQL, value by value. The municipality is the new session's own. Throws SqlFault.
class TableCopy {
public:
    /// All that a municipality has, in an order that references allow, but sessions: everybody logs in again.
    static constexpr std::array tables{"entries", "cases", "submissions", "acts", "staff", "former_keys", "log_in_failures",
                                       "terminals", "proxies", "audit_witnesses", "pulls", "secrets"};

    TableCopy(SqlConnection& from, SqlConnection& to, const char* table);

    void run();
    qint64 countHere() const { return count(m_from); }
    qint64 countThere() const { return count(m_to); }

private:
    struct Column {
        QByteArray name, type;  ///< type: TEXT, BLOB or INTEGER, as STRICT tables keep it
    };

    qint64 count(SqlConnection& connection) const;

    SqlConnection& m_from;
    SqlConnection& m_to;
    QByteArray m_table;
    QList<Column> m_columns;
};

}  // namespace madoguchi
