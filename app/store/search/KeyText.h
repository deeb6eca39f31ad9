// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <span>

namespace madoguchi {

/// The folded keys of some rows, one after the other in one piece of memory. Each field of a row ends with a zero, so that nothing that is
/// searched reaches into the next.
template<typename Unit>
struct KeyText {
    const Unit* units = nullptr;
    const quint32* starts = nullptr;  ///< one more than rows: the last is the end
    int rows = 0;

    std::span<const Unit> row(int number) const { return {units + starts[number], starts[number + 1] - starts[number]}; }
};

/// Most of what is searched is digits and kana: a field of nothing else is kept in one byte a letter, half the memory to look through.
class NarrowLetters {
public:
    /// 0 if the letter is none of them.
    static quint8 encode(char16_t letter)
    {
        if (letter >= u' ' && letter < u'\x7F') {
            return quint8(letter);
        }
        if (letter >= firstKana && letter <= lastKana) {
            return quint8(letter - firstKana + kana);
        }
        return letter == prolonged ? quint8(lastKana - firstKana + kana + 1) : quint8(0);
    }
    static char16_t decode(quint8 unit)
    {
        if (unit < kana) {
            return unit;
        }
        return unit - kana <= lastKana - firstKana ? char16_t(unit - kana + firstKana) : prolonged;
    }

private:
    static constexpr char16_t firstKana = 0x3041, lastKana = 0x3096, prolonged = 0x30FC;
    static constexpr quint8 kana = 0x80;
};

}  // namespace madoguchi
