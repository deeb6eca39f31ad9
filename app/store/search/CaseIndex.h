// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseChunk.h"

#include <QList>

namespace madoguchi {

/// All cases of the terminal, as rows in the order of their ids, without opening a sealed row for each: chunks one after the other.
/// A value: copies share the chunks. Only take() changes it.
class CaseIndex {
public:
    /// What taking in changed rows did.
    struct Change {
        QList<int> changed;       ///< rows that were there before
        int added = 0;            ///< rows at the end
        bool renumbered = false;  ///< a row came between others: every row number may differ
    };

    CaseIndex() = default;
    /// Chunks in the order of their ids.
    explicit CaseIndex(QList<CaseChunk::Pointer> chunks);
    /// Rows in any order with valid ids; of two with the same id the later counts.
    static CaseIndex of(const QList<CaseSummary>& rows);

    int size() const { return m_firstRows.back(); }
    const QList<CaseChunk::Pointer>& chunks() const { return m_chunks; }
    int firstRow(qsizetype chunk) const { return m_firstRows[size_t(chunk)]; }
    /// The chunk of a row, and the row in it.
    std::pair<const CaseChunk*, int> place(int row) const;
    const CaseRecord& record(int row) const;
    CaseSummary summary(int row) const;
    QString caseId(int row) const;
    std::u16string key(int row, KeyField field) const;
    /// -1 if it is not here.
    int indexOf(const QString& caseId) const;

    /// As of(): puts rows in the place of those with the same ids, adds the others. Only chunks with such rows are made anew.
    Change take(const QList<CaseSummary>& rows);

private:
    void count();

    QList<CaseChunk::Pointer> m_chunks;
    std::vector<int> m_firstRows{0};  ///< of each chunk; the last is the number of rows
};

}  // namespace madoguchi
