// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseOrder.h"

#include "ui/inbox/TextKeys.h"

#include <algorithm>
#include <numeric>

namespace madoguchi {

namespace {

/// So many are sorted before a person sees a delay.
constexpr int fewTexts = 10'000, fewFigures = 50'000;

/// The kinds in the order of the application.
quint64 kindsKey(const CaseChunk& chunk, int row)
{
    constexpr int kindsOfKey = 8, kindBits = 8;
    const auto kinds = chunk.kinds(row);
    quint64 key = 0;
    for (int i = 0; i < kindsOfKey; ++i) {
        key = key << kindBits | (i < kinds.size() ? quint64(quint8(kinds.at(i))) + 1 : 0);
    }
    return key;
}

}  // namespace

bool CaseOrder::isQuick(const CaseIndex& index, InboxColumn column)
{
    const bool lieSorted = column == InboxColumn::Receipt || column == InboxColumn::ReceivedAt;  // numbers are given as applications come
    return lieSorted || index.size() <= (TextKeys::isText(column) ? fewTexts : fewFigures);
}

std::optional<CaseOrder> CaseOrder::of(const CaseIndex& index, InboxColumn column, const StaffNames& names, const std::stop_token& stop)
{
    CaseOrder order;
    order.m_column = column;
    order.nameClaimants(names);
    order.m_rows.resize(size_t(index.size()));
    std::iota(order.m_rows.begin(), order.m_rows.end(), 0U);
    if (column == InboxColumn::Receipt) {  // the order they lie in
        return order;
    }
    const bool isWhole = TextKeys::isText(column) ? order.sortTexts(index, stop) : order.sortFigures(index, stop);
    return isWhole ? std::optional(std::move(order)) : std::nullopt;
}

void CaseOrder::nameClaimants(const StaffNames& names)
{
    QStringList sorted = names.values();
    sorted.sort();
    for (auto name = names.begin(); name != names.end(); ++name) {
        m_claimants.insert(name.key(), quint64(sorted.indexOf(name.value())) + 1);
    }
}

quint64 CaseOrder::figure(const CaseChunk& chunk, int row) const
{
    const CaseRecord& record = chunk.records()[size_t(row)];
    switch (m_column) {
    case InboxColumn::State: return record.state;
    case InboxColumn::Outcome: return record.outcome;
    case InboxColumn::ReceivedAt: return quint64(record.receivedAt);
    case InboxColumn::ChangedAt: return quint64(record.changedAt);
    case InboxColumn::Copies: return record.copies;
    case InboxColumn::Total: return quint64(qMax(0, record.totalYen));
    case InboxColumn::Service: return record.service;
    case InboxColumn::Kinds: return kindsKey(chunk, row);
    case InboxColumn::Claimant: return record.claimant == CaseRecord::noClaim ? 0 : m_claimants.value(chunk.staff().at(record.claimant));
    default: return record.number;
    }
}

/// Parts first, then the parts together: between two of them it can be stopped.
template<typename Less>
bool CaseOrder::sortInSteps(std::vector<Keyed>& keyed, Less less, const std::stop_token& stop)
{
    constexpr size_t part = 1U << 16U;
    const auto at = [&](size_t place) { return keyed.begin() + qptrdiff(std::min(place, keyed.size())); };
    for (size_t begin = 0; begin < keyed.size() && !stop.stop_requested(); begin += part) {
        if (!std::is_sorted(at(begin), at(begin + part), less)) {
            std::sort(at(begin), at(begin + part), less);
        }
    }
    for (size_t width = part; width < keyed.size(); width *= 2) {
        for (size_t begin = 0; begin + width < keyed.size() && !stop.stop_requested(); begin += 2 * width) {
            if (less(*at(begin + width), *(at(begin + width) - 1))) {
                std::inplace_merge(at(begin), at(begin + width), at(begin + 2 * width), less);
            }
        }
    }
    std::ranges::transform(keyed, m_rows.begin(), &Keyed::row);
    return !stop.stop_requested();
}

bool CaseOrder::sortFigures(const CaseIndex& index, const std::stop_token& stop)
{
    std::vector<Keyed> keyed;
    keyed.reserve(m_rows.size());
    for (const auto& chunk : index.chunks()) {
        for (int row = 0; row < chunk->size(); ++row) {
            keyed.push_back({figure(*chunk, row), quint32(keyed.size())});
        }
    }
    return sortInSteps(keyed, [](const Keyed& a, const Keyed& b) { return a.key != b.key ? a.key < b.key : a.row < b.row; }, stop);
}

bool CaseOrder::sortTexts(const CaseIndex& index, const std::stop_token& stop)
{
    const TextKeys texts(index, m_column, stop);
    if (!texts.isWhole()) {
        return false;
    }
    std::vector<Keyed> keyed;
    keyed.reserve(m_rows.size());
    for (const quint32 row : m_rows) {
        keyed.push_back({texts.beginning(row), row});
    }
    const auto isLess = [&](const Keyed& a, const Keyed& b) {
        if (a.key != b.key) {
            return a.key < b.key;
        }
        const int order = texts.compare(a.row, b.row);
        return order != 0 ? order < 0 : a.row < b.row;
    };
    const bool isWhole = sortInSteps(keyed, isLess, stop);
    std::ranges::fill(keyed, Keyed{0, 0});
    return isWhole;
}

bool CaseOrder::isBefore(const CaseIndex& index, quint32 left, quint32 right) const
{
    if (TextKeys::isText(m_column)) {
        const QByteArray first = TextKeys::of(index, int(left), m_column), second = TextKeys::of(index, int(right), m_column);
        return first != second ? first < second : left < right;
    }
    const auto [leftChunk, leftRow] = index.place(int(left));
    const auto [rightChunk, rightRow] = index.place(int(right));
    const quint64 first = figure(*leftChunk, leftRow), second = figure(*rightChunk, rightRow);
    return first != second ? first < second : left < right;
}

void CaseOrder::update(const CaseIndex& index, const QList<int>& changed)
{
    RowSet moving(index.size());
    std::vector<quint32> moved;
    for (const int row : changed) {
        if (!moving.contains(row)) {
            moved.push_back(quint32(row));
        }
        moving.insert(row);
    }
    const auto old = quint32(m_rows.size());
    std::erase_if(m_rows, [&](quint32 row) { return moving.contains(int(row)); });
    std::erase_if(moved, [&](quint32 row) { return row >= old; });
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
