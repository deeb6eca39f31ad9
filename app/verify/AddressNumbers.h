// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/ComparisonKey.h"

namespace madoguchi {

/// 一 to 九, 〇, 十, 百, 千
bool isKanjiDigit(char32_t c);

/// The numbers of an address in one form (facts: names-and-addresses.md section 7.7): 丁目, 番, 番地, 番地の, 号 and の between
/// numbers become "-", at the end they go; kanji numerals beside them become digits. Kanji numerals in names (五十目山町) stay.
class AddressNumbers {
public:
    /// `key` with widths and hyphens folded.
    static ComparisonKey normalised(const ComparisonKey& key);
};

}  // namespace madoguchi
