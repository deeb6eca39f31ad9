// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseOrder.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace madoguchi {

namespace {

constexpr int lettersOfKey = 4;
constexpr int letterBits = 16;

/// The field that a column of text is sorted by.
std::optional<KeyField> textOf(InboxColumn column)
{
    switch (column) {
    case InboxColumn::Name:  // as in a telephone book: by how it is read
    case InboxColumn::Kana: return KeyField::Kana;
    case InboxColumn::Address: return KeyField::Address;
    case InboxColumn::Phone: return KeyField::Phone;
    default: return std::nullopt;
    }
}

quint64 lettersFrom(const std::u16string& text, size_t from)
{
    quint64 key = 0;
    for (size_t i = from; i < from + lettersOfKey; ++i) {
        key = key << letterBits | (i < text.size() ? text[i] : u'\0');
    }
    return key;
}

/// Whether the text may go on behind these letters.
bool goesOn(quint64 letters)
{
    return (letters & 0xFFFF) != 0;
}

quint64 kindsKey(const CaseIndex& index, int row)
{
    constexpr int kindsOfKey = 8, kindBits = 8;
    const auto kinds = index.summary(row).kinds;
    quint64 key = 0;
    for (int i = 0; i < kindsOfKey; ++i) {
        key = key << kindBits | (i < kinds.size() ? quint64(kinds.at(i)) + 1 : 0);
    }
    return key;
}

}  // namespace

quint64 CaseOrder::key(const CaseIndex& index, int row, int depth) const
{
    if (const auto field = textOf(m_column)) {
        return lettersFrom(index.key(row, *field), size_t(depth) * lettersOfKey);
    }
    const CaseRecord& record = index.record(row);
    switch (m_column) {
    case InboxColumn::State: return record.state;
    case InboxColumn::Outcome: return record.outcome;
    case InboxColumn::ReceivedAt: return quint64(record.receivedAt);
    case InboxColumn::ChangedAt: return quint64(record.changedAt);
    case InboxColumn::Copies: return record.copies;
    case InboxColumn::Total: return quint64(qMax(0, record.totalYen));
    case InboxColumn::Service: return record.service;
    case InboxColumn::Kinds: return kindsKey(index, row);
    case InboxColumn::Claimant: return claimantKey(index, row);
    default: return record.number;
    }
}

quint64 CaseOrder::claimantKey(const CaseIndex& index, int row) const
{
    const auto [chunk, inside] = index.place(row);
    const quint16 claimant = chunk->records()[size_t(inside)].claimant;
    return claimant == CaseRecord::noClaim ? 0 : m_claimants.value(chunk->staff().at(claimant));
}

void CaseOrder::sort(const CaseIndex& index, InboxColumn column, const StaffNames& names)
{
    m_column = column;
    m_claimants.clear();
    QStringList sorted = names.values();
    sorted.sort();
    for (auto name = names.begin(); name != names.end(); ++name) {
        m_claimants.insert(name.key(), quint64(sorted.indexOf(name.value())) + 1);
    }
    m_rows.resize(size_t(index.size()));
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    if (column != InboxColumn::Receipt) {  // the order they lie in
        sortFrom(index, m_rows.begin(), m_rows.end(), 0);
    }
}

/// By the first letters, then those that are equal by the next ones, and so on: what is compared lies together.
void CaseOrder::sortFrom(const CaseIndex& index, std::vector<quint32>::iterator begin, std::vector<quint32>::iterator end, int depth)
{
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(end - begin));
    for (auto row = begin; row != end; ++row) {
        keyed.push_back({key(index, int(*row), depth), *row});
    }
    if (!std::is_sorted(keyed.begin(), keyed.end())) {
        std::sort(keyed.begin(), keyed.end());
    }
    std::transform(keyed.begin(), keyed.end(), begin, [](const Keyed& each) { return each.row; });
    if (!textOf(m_column)) {
        return;
    }
    for (auto run = keyed.begin(); run != keyed.end();) {
        const auto next = std::find_if(run, keyed.end(), [run](const Keyed& each) { return each.key != run->key; });
        if (next - run > 1 && goesOn(run->key)) {
            sortFrom(index, begin + (run - keyed.begin()), begin + (next - keyed.begin()), depth + 1);
        }
        run = next;
    }
}

bool CaseOrder::isBefore(const CaseIndex& index, quint32 left, quint32 right) const
{
    for (int depth = 0;; ++depth) {
        const quint64 first = key(index, int(left), depth), second = key(index, int(right), depth);
        if (first != second) {
            return first < second;
        }
        if (!textOf(m_column) || !goesOn(first)) {
            return left < right;
        }
    }
}

void CaseOrder::update(const CaseIndex& index, const QList<int>& changed)
{
    RowSet moving(index.size());
    std::vector<quint32> moved;
    for (const int row : changed) {
        moving.insert(row);
        moved.push_back(quint32(row));
    }
    const auto old = quint32(m_rows.size());
    std::erase_if(m_rows, [&](quint32 row) { return moving.contains(int(row)); });
    for (quint32 row = old; row < quint32(index.size()); ++row) {
        moved.push_back(row);
    }
    const auto before = [&](quint32 left, quint32 right) { return isBefore(index, left, right); };
    std::sort(moved.begin(), moved.end(), before);
    std::vector<quint32> merged;
    merged.reserve(size_t(index.size()));
    auto from = m_rows.begin();
    for (const quint32 row : moved) {
        const auto to = std::upper_bound(from, m_rows.end(), row, before);
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
    }
    merged.insert(merged.end(), from, m_rows.end());
    m_rows = std::move(merged);
}

}  // namespace madoguchi
