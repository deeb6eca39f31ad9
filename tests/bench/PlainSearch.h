// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"

struct sqlite3;
struct sqlite3_stmt;

namespace madoguchi::bench {

/// What one would use without an index of one's own: the folded keys in SQLite, in memory, found by LIKE or by FTS5's trigrams.
class PlainSearch {
public:
    explicit PlainSearch(const CaseIndex& index);
    ~PlainSearch();
    PlainSearch(const PlainSearch&) = delete;
    PlainSearch& operator=(const PlainSearch&) = delete;

    /// How many rows hold the folded term.
    int like(const QString& term) const;
    int trigrams(const QString& term) const;

private:
    void fill(const CaseIndex& index);
    int count(sqlite3_stmt* statement, const QString& parameter) const;

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_like = nullptr;
    sqlite3_stmt* m_trigrams = nullptr;
};

}  // namespace madoguchi::bench
