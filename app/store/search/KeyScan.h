// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/KeyText.h"
#include "app/store/search/RowSet.h"

namespace madoguchi {

/// Finds a term in many keys: the first and the last letter of the term are compared at every place at once (the compiler makes vectors of
/// it), and only where both stand is the rest looked at.
class KeyScan {
public:
    /// Puts the rows that hold the term (not empty) into hits, counted from firstRow.
    static void find(const KeyText<quint8>& text, std::span<const quint8> term, int firstRow, RowSet& hits);
    static void find(const KeyText<char16_t>& text, std::span<const char16_t> term, int firstRow, RowSet& hits);

    static bool holds(std::span<const quint8> key, std::span<const quint8> term);
    static bool holds(std::span<const char16_t> key, std::span<const char16_t> term);
};

}  // namespace madoguchi
