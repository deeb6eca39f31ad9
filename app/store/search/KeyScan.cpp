// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/KeyScan.h"

#include <cstring>

// Made twice, and the loader takes the one that the processor can run. A sanitizer's own start comes after the loader's choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define MADOGUCHI_VECTORS __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define MADOGUCHI_VECTORS
#endif

namespace madoguchi {

/// Marks the places where the first and the last letter stand; whether there is one.
MADOGUCHI_VECTORS
static bool markPlaces(const quint8* firsts, const quint8* lasts, size_t count, quint8 first, quint8 last, quint8* marks)
{
    quint8 any = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto mark = quint8((firsts[i] == first ? 1 : 0) & (lasts[i] == last ? 1 : 0));
        marks[i] = mark;
        any = quint8(any | mark);
    }
    return any != 0;
}

MADOGUCHI_VECTORS
static bool markPlaces(const char16_t* firsts, const char16_t* lasts, size_t count, char16_t first, char16_t last, quint8* marks)
{
    quint8 any = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto mark = quint8((firsts[i] == first ? 1 : 0) & (lasts[i] == last ? 1 : 0));
        marks[i] = mark;
        any = quint8(any | mark);
    }
    return any != 0;
}

/// The row of a place at or behind the row given.
static int rowOf(const quint32* starts, int rows, int from, size_t place)
{
    constexpr int nearby = 8;
    for (int row = from; row < qMin(rows, from + nearby); ++row) {
        if (starts[row + 1] > place) {
            return row;
        }
    }
    return int(std::upper_bound(starts + from, starts + rows + 1, quint32(place)) - starts) - 1;
}

template<typename Unit>
static bool restStands(const Unit* place, std::span<const Unit> term)
{
    return term.size() < 3 || std::memcmp(place + 1, term.data() + 1, (term.size() - 2) * sizeof(Unit)) == 0;
}

template<typename Unit>
static void scan(const KeyText<Unit>& text, std::span<const Unit> term, int firstRow, RowSet& hits)
{
    constexpr size_t block = 4096;  // its marks stay in the nearest cache
    alignas(64) quint8 marks[block];
    const size_t total = text.starts[text.rows];
    const size_t places = term.size() > total ? 0 : total - term.size() + 1;
    size_t next = 0;  // where the first row begins that has not been found yet
    int row = 0;
    for (size_t begin = 0; begin < places; begin += block) {
        const size_t count = std::min(block, places - begin);
        const Unit* units = text.units + begin;
        if (next >= begin + count || !markPlaces(units, units + term.size() - 1, count, term.front(), term.back(), marks)) {
            continue;
        }
        for (size_t at = next > begin ? next - begin : 0; at < count; ++at) {
            const auto* found = static_cast<const quint8*>(std::memchr(marks + at, 1, count - at));
            if (found == nullptr) {
                break;
            }
            at = size_t(found - marks);
            if (restStands(units + at, term)) {
                row = rowOf(text.starts, text.rows, row, begin + at);
                hits.insert(firstRow + row);
                next = text.starts[row + 1];
                at = next - begin - 1;
            }
        }
    }
}

void KeyScan::find(const KeyText<quint8>& text, std::span<const quint8> term, int firstRow, RowSet& hits)
{
    scan(text, term, firstRow, hits);
}

void KeyScan::find(const KeyText<char16_t>& text, std::span<const char16_t> term, int firstRow, RowSet& hits)
{
    scan(text, term, firstRow, hits);
}

bool KeyScan::holds(std::span<const quint8> key, std::span<const quint8> term)
{
    return std::search(key.begin(), key.end(), term.begin(), term.end()) != key.end();
}

bool KeyScan::holds(std::span<const char16_t> key, std::span<const char16_t> term)
{
    return std::search(key.begin(), key.end(), term.begin(), term.end()) != key.end();
}

}  // namespace madoguchi
