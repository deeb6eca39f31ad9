// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/TextKeys.h"

#include "app/base/Sensitive.h"
#include "app/domain/KanaOrder.h"

#include <algorithm>
#include <cstring>

namespace madoguchi {

namespace {

constexpr int rowsBetweenLooks = 4096;

/// The folded key of a field, a letter in two bytes.
QByteArray lettersOf(const CaseChunk& chunk, int row, KeyField field)
{
    QByteArray bytes;
    for (const char16_t letter : chunk.key(row, field)) {
        bytes.append(char(letter >> 8)).append(char(letter));
    }
    return bytes;
}

QByteArray keyOf(const CaseChunk& chunk, int row, InboxColumn column)
{
    switch (column) {
    case InboxColumn::Address: return lettersOf(chunk, row, KeyField::Address);
    case InboxColumn::Phone: return lettersOf(chunk, row, KeyField::Phone);
    default: return KanaOrder::key(chunk.kana(row));
    }
}

int compareBytes(const char* left, size_t leftSize, const char* right, size_t rightSize)
{
    const int order = std::memcmp(left, right, std::min(leftSize, rightSize));
    return order != 0 ? order : int(leftSize > rightSize) - int(leftSize < rightSize);
}

}  // namespace

bool TextKeys::isText(InboxColumn column)
{
    return column == InboxColumn::Name || column == InboxColumn::Kana || column == InboxColumn::Address || column == InboxColumn::Phone;
}

QByteArray TextKeys::of(const CaseIndex& index, int row, InboxColumn column)
{
    const auto [chunk, inside] = index.place(row);
    return keyOf(*chunk, inside, column);
}

TextKeys::TextKeys(const CaseIndex& index, InboxColumn column, const std::stop_token& stop)
{
    m_starts.reserve(size_t(index.size()) + 1);
    for (const auto& chunk : index.chunks()) {
        for (int row = 0; row < chunk->size(); ++row) {
            if (row % rowsBetweenLooks == 0 && stop.stop_requested()) {
                m_isWhole = false;
                return;
            }
            QByteArray key = keyOf(*chunk, row, column);
            m_bytes.insert(m_bytes.end(), key.begin(), key.end());
            m_starts.push_back(m_bytes.size());
            wipe(key);
        }
    }
}

TextKeys::~TextKeys()
{
    std::fill(m_bytes.begin(), m_bytes.end(), '\0');
}

quint64 TextKeys::beginning(quint32 row) const
{
    quint64 number = 0;
    for (size_t i = 0; i < sizeof number; ++i) {
        const size_t at = m_starts[row] + i;
        number = number << 8 | (at < m_starts[row + 1] ? quint8(m_bytes[at]) : 0U);
    }
    return number;
}

int TextKeys::compare(quint32 left, quint32 right) const
{
    const auto size = [&](quint32 row) { return m_starts[row + 1] - m_starts[row]; };
    return compareBytes(m_bytes.data() + m_starts[left], size(left), m_bytes.data() + m_starts[right], size(right));
}

}  // namespace madoguchi
