// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/cloud/PostgresServer.h"

#include <QFile>
#include <QTest>

#include <memory>

namespace madoguchi::test {

/// Makes a whole test run on both engines: addRows() in its initTestCase_data(), and fresh() for each CloudOffice.
class Engines {
public:
    static void addRows()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    /// Where this row's office keeps its data: an empty database, or nowhere but in its folder. The office before must have nothing to do any more.
    QString fresh()
    {
        QFETCH_GLOBAL(bool, isPostgres);
        if (isPostgres && !m_server) {
            m_server = std::make_unique<PostgresServer>();
            m_database = m_server->freshDatabase();
        } else if (isPostgres) {
            m_server->asAdministrator(m_database, QLatin1String(emptied));
        }
        m_address = isPostgres ? m_database : QString();
        return m_address;
    }

    /// All that the office with the newest fresh() has stored; PostgreSQL's binary columns in hexadecimal.
    QByteArray stored(const QString& dataFolder) const
    {
        QByteArray bytes = m_address.isEmpty() ? QByteArray() : m_server->dump(m_address);
        for (const char* name : {"/log.sqlite", "/log.sqlite-wal"}) {
            QFile file(dataFolder + QLatin1String(name));
            bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return bytes;
    }

private:
    // Rows go fast; a new database is some hundred files.
    static constexpr auto emptied = "DO $$ DECLARE one name; BEGIN SET LOCAL session_replication_role = replica; FOR one IN SELECT relname FROM pg_class"
                                    " WHERE relnamespace = 'madoguchi'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'schema_version' AND NOT relispartition"
                                    " LOOP EXECUTE format('DELETE FROM madoguchi.%I', one); END LOOP; END $$";

    QString m_database, m_address;
    std::unique_ptr<PostgresServer> m_server;
};

}  // namespace madoguchi::test
