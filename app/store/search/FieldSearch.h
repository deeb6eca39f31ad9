// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseChunk.h"

#include <vector>

namespace madoguchi {

/// Words that must all stand in one field of a row, for the filter of a column: as CaseSearch, but no other field counts.
class FieldSearch {
public:
    FieldSearch(const QString& typed, KeyField field);

    /// Always, if nothing was typed.
    bool stands(const CaseChunk& chunk, int row) const;

private:
    struct Word {
        std::vector<quint8> narrow;  ///< empty if a letter is not narrow
        std::u16string wide;
    };

    std::vector<Word> m_words;
    KeyField m_field;
};

}  // namespace madoguchi
