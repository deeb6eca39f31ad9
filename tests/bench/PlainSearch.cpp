// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/PlainSearch.h"

#include <sqlite3.h>

#include <QStringList>

namespace madoguchi::bench {

PlainSearch::PlainSearch(const CaseIndex& index)
{
    sqlite3_open(":memory:", &m_database);
    sqlite3_exec(m_database, "CREATE TABLE keys (key TEXT NOT NULL); CREATE VIRTUAL TABLE trigrams USING fts5 (key, content='keys', tokenize='trigram')",
                 nullptr, nullptr, nullptr);
    fill(index);
    sqlite3_prepare_v2(m_database, "SELECT rowid FROM keys WHERE key LIKE ?", -1, &m_like, nullptr);
    sqlite3_prepare_v2(m_database, "SELECT rowid FROM trigrams WHERE trigrams MATCH ?", -1, &m_trigrams, nullptr);
}

PlainSearch::~PlainSearch()
{
    sqlite3_finalize(m_like);
    sqlite3_finalize(m_trigrams);
    sqlite3_close(m_database);
}

void PlainSearch::fill(const CaseIndex& index)
{
    sqlite3_exec(m_database, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(m_database, "INSERT INTO keys VALUES (?)", -1, &insert, nullptr);
    for (int row = 0; row < index.size(); ++row) {
        QStringList fields;
        for (const auto field : {KeyField::Id, KeyField::Name, KeyField::Kana, KeyField::Address, KeyField::Phone}) {
            fields << QString::fromStdU16String(index.key(row, field));
        }
        const QByteArray key = fields.join(QLatin1Char('\n')).toUtf8();
        sqlite3_bind_text(insert, 1, key.constData(), int(key.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(m_database, "INSERT INTO trigrams (trigrams) VALUES ('rebuild'); COMMIT", nullptr, nullptr, nullptr);
}

int PlainSearch::count(sqlite3_stmt* statement, const QString& parameter) const
{
    const QByteArray utf8 = parameter.toUtf8();
    sqlite3_bind_text(statement, 1, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
    int found = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++found;
    }
    sqlite3_reset(statement);
    return found;
}

int PlainSearch::like(const QString& term) const
{
    return count(m_like, QLatin1Char('%') + term + QLatin1Char('%'));
}

int PlainSearch::trigrams(const QString& term) const
{
    return count(m_trigrams, QLatin1Char('"') + term + QLatin1Char('"'));
}

}  // namespace madoguchi::bench
