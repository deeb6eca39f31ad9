// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/RevokedEntries.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <string_view>
#include <tuple>

namespace madoguchi {

std::optional<SerialNumber> SerialNumber::of(QByteArrayView bigEndian)
{
    SerialNumber number;
    if (size_t(bigEndian.size()) >= number.bytes.size()) {
        return std::nullopt;
    }
    number.bytes.front() = static_cast<unsigned char>(bigEndian.size());
    std::ranges::copy(bigEndian, number.bytes.begin() + 1);
    return number;
}

RevokedEntries::RevokedEntries(std::vector<RevokedEntry> entries)
    : m_entries(entries.size()), m_ends(std::bit_ceil(std::max<std::size_t>(entries.size(), 1)))
{
    for (const RevokedEntry& entry : entries) {
        ++m_ends[bucketOf(entry.serial)];
    }
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    std::vector<quint32> begins = m_ends;
    for (const RevokedEntry& entry : entries) {
        m_entries[--begins[bucketOf(entry.serial)]] = entry;
    }
    for (std::size_t bucket = 0; bucket < m_ends.size(); ++bucket) {
        const auto first = m_entries.begin();
        std::ranges::sort(first + begins[bucket], first + m_ends[bucket], {}, [](const RevokedEntry& entry) { return std::tie(entry.serial, entry.date); });
    }
}

std::size_t RevokedEntries::bucketOf(const SerialNumber& serial) const
{
    const std::string_view bytes(reinterpret_cast<const char*>(serial.bytes.data()), std::size_t(serial.bytes.front()) + 1);
    return std::hash<std::string_view>()(bytes) & (m_ends.size() - 1);
}

const RevokedEntry* RevokedEntries::find(const SerialNumber& serial) const
{
    if (m_entries.empty()) {
        return nullptr;
    }
    const std::size_t bucket = bucketOf(serial);
    const auto begin = m_entries.begin() + (bucket == 0 ? 0 : m_ends[bucket - 1]);
    const auto end = m_entries.begin() + m_ends[bucket];
    const auto entry = std::find_if(begin, end, [&](const RevokedEntry& each) { return each.serial == serial; });
    return entry == end ? nullptr : &*entry;
}

}  // namespace madoguchi
