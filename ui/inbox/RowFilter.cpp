// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/RowFilter.h"

#include "app/domain/SearchKey.h"

#include <algorithm>
#include <optional>

namespace madoguchi {

namespace {

constexpr qint64 dayMilliseconds = 86'400'000, tokyoMilliseconds = 9 * 3'600'000;
constexpr qint64 julianDayOf1970 = 2'440'588;

qint64 julianDay(qint64 moment)
{
    return (moment + tokyoMilliseconds) / dayMilliseconds + julianDayOf1970;
}

/// The field whose key a column of words is looked for in; the claimant has none.
std::optional<KeyField> fieldOf(InboxColumn column)
{
    switch (column) {
    case InboxColumn::Receipt: return KeyField::Id;
    case InboxColumn::Name: return KeyField::Name;
    case InboxColumn::Kana: return KeyField::Kana;
    case InboxColumn::Address: return KeyField::Address;
    case InboxColumn::Phone: return KeyField::Phone;
    default: return std::nullopt;
    }
}

bool isBetween(const ColumnFilter& filter, qint64 value)
{
    return value >= filter.from.value_or(value) && value <= filter.to.value_or(value);
}

bool isOneOf(const ColumnFilter& filter, int value)
{
    return (filter.values >> value & 1U) != 0;
}

bool passes(const ColumnFilter& filter, const CaseRecord& record)
{
    switch (filter.column) {
    case InboxColumn::State: return isOneOf(filter, record.state);
    case InboxColumn::Outcome: return isOneOf(filter, record.outcome);
    case InboxColumn::Service: return isOneOf(filter, record.service);
    case InboxColumn::Kinds: return (filter.values & record.kinds) != 0;
    case InboxColumn::Copies: return isBetween(filter, record.copies);
    case InboxColumn::Total: return isBetween(filter, record.totalYen);
    case InboxColumn::ReceivedAt: return isBetween(filter, julianDay(record.receivedAt));
    case InboxColumn::ChangedAt: return isBetween(filter, julianDay(record.changedAt));
    default: return true;
    }
}

}  // namespace

RowFilter::RowFilter(const ColumnFilters& filters, const StaffNames& names, const QDateTime& now)
    : m_names(names), m_now(now.isValid() ? now.toMSecsSinceEpoch() : 0)
{
    for (const ColumnFilter& filter : filters) {
        if (const auto field = fieldOf(filter.column)) {
            m_searches.emplace_back(filter.words, *field);
        } else if (filter.column == InboxColumn::Claimant) {
            m_claimantWords = SearchKey::terms(filter.words);
        } else {
            m_plain.append(filter);
        }
    }
}

bool RowFilter::letsThrough(const CaseRecord& record) const
{
    return std::ranges::all_of(m_plain, [&](const ColumnFilter& filter) { return passes(filter, record); });
}

std::vector<bool> RowFilter::askedClaimants(const CaseChunk& chunk) const
{
    std::vector<bool> asked;
    for (const QString& id : chunk.staff()) {
        const QString name = SearchKey::fold(m_names.value(id, id));
        asked.push_back(std::ranges::all_of(m_claimantWords, [&](const QString& word) { return name.contains(word); }));
    }
    return asked;
}

bool RowFilter::isClaimedByOneOf(const CaseRecord& record, const std::vector<bool>& asked) const
{
    return record.claimant != CaseRecord::noClaim && record.claimUntil > m_now && asked[record.claimant];
}

RowSet RowFilter::find(const CaseIndex& index) const
{
    RowSet found(index.size());
    for (qsizetype i = 0; i < index.chunks().size(); ++i) {
        const CaseChunk& chunk = *index.chunks().at(i);
        const auto asked = askedClaimants(chunk);
        for (int row = 0; row < chunk.size(); ++row) {
            const CaseRecord& record = chunk.records()[size_t(row)];
            if (letsThrough(record) && (m_claimantWords.isEmpty() || isClaimedByOneOf(record, asked))
                && std::ranges::all_of(m_searches, [&](const FieldSearch& search) { return search.stands(chunk, row); })) {
                found.insert(index.firstRow(i) + row);
            }
        }
    }
    return found;
}

}  // namespace madoguchi
