// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"
#include "app/store/search/DateTerm.h"
#include "app/store/search/RowSet.h"

#include <QString>

namespace madoguchi {

/// What a person typed, ready to be found: every word must stand in a field of the row, in the name of its state or of a document, or be
/// the date of its receipt or last change. Pure, and no slower than the memory that has to be looked through.
class CaseSearch {
public:
    CaseSearch() = default;
    /// The names of states and documents are those of the language now set.
    explicit CaseSearch(const QString& typed);

    bool isEmpty() const { return m_terms.empty(); }
    /// Whether everything that this finds is also found by the earlier one: then looking among its rows is enough.
    bool narrows(const CaseSearch& earlier) const;

    RowSet find(const CaseIndex& index) const;
    RowSet findAmong(const CaseIndex& index, const RowSet& rows) const;

private:
    /// One word in all the forms that it is looked for in.
    struct Term {
        QString text;
        std::vector<quint8> narrow;  ///< empty if a letter is not narrow
        std::u16string wide;
        unsigned states = 0, kinds = 0;
        std::optional<DateTerm> date;

        bool looksAtRecords() const { return states != 0 || kinds != 0 || date.has_value(); }
        bool stands(const CaseRecord& record) const;
        bool stands(const CaseChunk& chunk, int row) const;
        void find(const CaseChunk& chunk, int firstRow, RowSet& hits) const;
        RowSet find(const CaseIndex& index) const;
    };

    static Term termOf(const QString& text);

    std::vector<Term> m_terms;
};

}  // namespace madoguchi
