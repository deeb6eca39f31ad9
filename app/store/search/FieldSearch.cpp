// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/FieldSearch.h"

#include "app/domain/SearchKey.h"
#include "app/store/search/KeyScan.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {

FieldSearch::FieldSearch(const QString& typed, KeyField field) : m_field(field)
{
    for (const QString& term : SearchKey::terms(typed)) {
        Word word{{}, term.toStdU16String()};
        std::ranges::transform(word.wide, std::back_inserter(word.narrow), &NarrowLetters::encode);
        if (std::ranges::find(word.narrow, quint8(0)) != word.narrow.end()) {
            word.narrow.clear();
        }
        m_words.push_back(std::move(word));
    }
}

bool FieldSearch::stands(const CaseChunk& chunk, int row) const
{
    const auto [narrow, wide] = chunk.keyUnits(row, m_field);
    return std::ranges::all_of(m_words, [&, narrow = narrow, wide = wide](const Word& word) {
        return (!word.narrow.empty() && KeyScan::holds(narrow, word.narrow)) || KeyScan::holds(wide, word.wide);
    });
}

}  // namespace madoguchi
