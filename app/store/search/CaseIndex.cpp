// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/CaseIndex.h"

#include "app/domain/CaseId.h"
#include "app/store/search/CaseChunkBuilder.h"

#include <algorithm>
#include <map>

namespace madoguchi {

namespace {

using Rows = std::map<quint64, const CaseSummary*>;

quint64 lastNumber(const CaseChunk& chunk)
{
    return chunk.records().back().number;
}

void finishFull(CaseChunkBuilder& builder, QList<CaseChunk::Pointer>& chunks)
{
    if (builder.size() == CaseChunk::capacity) {
        chunks.append(builder.finish());
    }
}

/// The rows of a chunk (if there is one) and those from begin to end, as one chunk or several.
void merge(const CaseChunk* chunk, Rows::const_iterator begin, Rows::const_iterator end, QList<CaseChunk::Pointer>& chunks)
{
    CaseChunkBuilder builder;
    int old = 0;
    const int olds = chunk != nullptr ? chunk->size() : 0;
    while (begin != end || old < olds) {
        const quint64 oldNumber = old < olds ? chunk->records()[size_t(old)].number : ~quint64(0);
        if (begin == end || oldNumber < begin->first) {
            builder.append(*chunk, old++);
        } else {
            old += oldNumber == begin->first ? 1 : 0;
            builder.append({*begin->second, 0});
            ++begin;
        }
        finishFull(builder, chunks);
    }
    if (builder.size() > 0) {
        chunks.append(builder.finish());
    }
}

}  // namespace

CaseIndex::CaseIndex(QList<CaseChunk::Pointer> chunks) : m_chunks(std::move(chunks))
{
    count();
}

CaseIndex CaseIndex::of(const QList<CaseSummary>& rows)
{
    CaseIndex index;
    index.take(rows);
    return index;
}

void CaseIndex::count()
{
    m_firstRows.assign(1, 0);
    for (const auto& chunk : std::as_const(m_chunks)) {
        m_firstRows.push_back(m_firstRows.back() + chunk->size());
    }
}

std::pair<const CaseChunk*, int> CaseIndex::place(int row) const
{
    const auto chunk = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin() - 1;
    return {m_chunks.at(chunk).get(), row - m_firstRows[size_t(chunk)]};
}

const CaseRecord& CaseIndex::record(int row) const
{
    const auto [chunk, inside] = place(row);
    return chunk->records()[size_t(inside)];
}

CaseSummary CaseIndex::summary(int row) const
{
    const auto [chunk, inside] = place(row);
    return chunk->summary(inside);
}

QString CaseIndex::caseId(int row) const
{
    const auto [chunk, inside] = place(row);
    return chunk->caseId(inside);
}

std::u16string CaseIndex::key(int row, KeyField field) const
{
    const auto [chunk, inside] = place(row);
    return chunk->key(inside, field);
}

int CaseIndex::indexOf(const QString& caseId) const
{
    if (!CaseId::isValid(caseId)) {
        return -1;
    }
    const quint64 number = CaseChunk::numberOf(caseId);
    const auto chunk = std::ranges::lower_bound(m_chunks, number, {}, [](const CaseChunk::Pointer& each) { return lastNumber(*each); });
    if (chunk == m_chunks.end()) {
        return -1;
    }
    const auto records = (*chunk)->records();
    const auto record = std::ranges::lower_bound(records, number, {}, &CaseRecord::number);
    return record->number == number ? firstRow(chunk - m_chunks.begin()) + int(record - records.begin()) : -1;
}

CaseIndex::Change CaseIndex::take(const QList<CaseSummary>& rows)
{
    Rows sorted;
    for (const CaseSummary& row : rows) {
        sorted[CaseChunk::numberOf(row.caseNow.id)] = &row;
    }
    Change change;
    const quint64 last = m_chunks.isEmpty() ? 0 : lastNumber(*m_chunks.last());
    for (const auto& [number, row] : sorted) {
        const int known = indexOf(row->caseNow.id);
        if (known >= 0) {
            change.changed.append(known);
        } else {
            change.added += 1;
            change.renumbered = change.renumbered || number < last;
        }
    }
    QList<CaseChunk::Pointer> chunks;
    auto next = sorted.cbegin();
    for (qsizetype i = 0; i < m_chunks.size(); ++i) {
        const auto& chunk = m_chunks.at(i);
        const auto end = i + 1 == m_chunks.size() ? sorted.cend() : sorted.upper_bound(lastNumber(*chunk));
        if (next == end) {
            chunks.append(chunk);
        } else {
            merge(chunk.get(), next, end, chunks);
        }
        next = end;
    }
    merge(nullptr, next, sorted.cend(), chunks);
    m_chunks = std::move(chunks);
    count();
    return change;
}

}  // namespace madoguchi
