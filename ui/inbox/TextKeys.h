// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"
#include "ui/inbox/InboxColumn.h"

#include <stop_token>
#include <vector>

namespace madoguchi {

/// What the rows are sorted by in a column of texts, as bytes one after the other; wiped with this.
class TextKeys {
public:
    /// Whether a column is one of texts.
    static bool isText(InboxColumn column);
    /// The key of one row: compares as unsigned bytes do. Readings in the order of a list of persons, also for names, as in a telephone
    /// book; addresses and telephone numbers by their letters.
    static QByteArray of(const CaseIndex& index, int row, InboxColumn column);

    /// All rows; only some if `stop` came first.
    TextKeys(const CaseIndex& index, InboxColumn column, const std::stop_token& stop);
    ~TextKeys();
    TextKeys(const TextKeys&) = delete;
    TextKeys& operator=(const TextKeys&) = delete;

    bool isWhole() const { return m_isWhole; }
    /// The first eight bytes as a number; what is shorter ends with zeros.
    quint64 beginning(quint32 row) const;
    /// Of all bytes: less than 0, 0, more than 0.
    int compare(quint32 left, quint32 right) const;

private:
    std::vector<char> m_bytes;
    std::vector<size_t> m_starts{0};
    bool m_isWhole = true;
};

}  // namespace madoguchi
