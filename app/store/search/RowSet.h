// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace madoguchi {

/// A set of row numbers, one bit each: 500,000 rows are 61 KiB, so sets are cheap to combine.
class RowSet {
public:
    RowSet() = default;
    explicit RowSet(int rows) : m_rows(rows), m_words(size_t(rows + bits - 1) / bits) {}

    int rows() const { return m_rows; }
    void insert(int row) { m_words[size_t(row) / bits] |= quint64(1) << (size_t(row) % bits); }
    bool contains(int row) const { return (m_words[size_t(row) / bits] >> (size_t(row) % bits) & 1) != 0; }
    int count() const
    {
        int sum = 0;
        for (const quint64 word : m_words) {
            sum += std::popcount(word);
        }
        return sum;
    }
    /// Both of the same number of rows.
    RowSet& operator|=(const RowSet& other)
    {
        std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), [](quint64 a, quint64 b) { return a | b; });
        return *this;
    }
    RowSet& operator&=(const RowSet& other)
    {
        std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), [](quint64 a, quint64 b) { return a & b; });
        return *this;
    }
    friend bool operator==(const RowSet&, const RowSet&) = default;

private:
    static constexpr int bits = 64;

    int m_rows = 0;
    std::vector<quint64> m_words;
};

}  // namespace madoguchi
