// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/search/CaseSearch.h"

#include "app/domain/SearchKey.h"
#include "app/store/search/KeyScan.h"

#include <algorithm>
#include <thread>

namespace madoguchi {

namespace {

/// From this part of the rows on it is quicker to look at every key than at single ones.
constexpr int fewOf = 16;

/// A bit for each value whose name holds the term.
template<typename Values>
unsigned namesWith(const Values& values, const QString& term)
{
    unsigned bits = 0;
    for (const auto value : values) {
        bits |= SearchKey::fold(label(value)).contains(term) ? 1U << int(value) : 0U;
    }
    return bits;
}

}  // namespace

CaseSearch::CaseSearch(const QString& typed)
{
    for (const QString& term : SearchKey::terms(typed)) {
        m_terms.push_back(termOf(term));
    }
    // What is rare comes first, and a long word is rarer than a short one.
    std::ranges::stable_sort(m_terms, std::greater(), [](const Term& term) { return term.text.size(); });
}

CaseSearch::Term CaseSearch::termOf(const QString& text)
{
    Term term;
    term.text = text;
    term.wide = text.toStdU16String();
    for (const char16_t letter : term.wide) {
        term.narrow.push_back(NarrowLetters::encode(letter));
    }
    if (std::ranges::find(term.narrow, quint8(0)) != term.narrow.end()) {
        term.narrow.clear();
    }
    term.states = namesWith(allCaseStates, text);
    term.kinds = namesWith(allDocumentKinds, text);
    term.date = DateTerm::of(text);
    return term;
}

bool CaseSearch::narrows(const CaseSearch& earlier) const
{
    // A longer number can be another date: "11/2" and "11/23".
    return !earlier.isEmpty() && std::ranges::all_of(earlier.m_terms, [&](const Term& term) {
        return std::ranges::any_of(m_terms, [&](const Term& now) { return now.text.contains(term.text) && !now.date; });
    });
}

bool CaseSearch::Term::stands(const CaseRecord& record) const
{
    return (states >> record.state & 1) != 0 || (kinds & record.kinds) != 0 || (date && (date->holds(record.receivedAt) || date->holds(record.changedAt)));
}

bool CaseSearch::Term::stands(const CaseChunk& chunk, int row) const
{
    return (!narrow.empty() && KeyScan::holds(chunk.narrow().row(row), narrow)) || KeyScan::holds(chunk.wide().row(row), wide)
        || (looksAtRecords() && stands(chunk.records()[size_t(row)]));
}

void CaseSearch::Term::find(const CaseChunk& chunk, int firstRow, RowSet& hits) const
{
    if (!narrow.empty()) {
        KeyScan::find(chunk.narrow(), narrow, firstRow, hits);
    }
    KeyScan::find(chunk.wide(), wide, firstRow, hits);
    if (looksAtRecords()) {
        for (int row = 0; row < chunk.size(); ++row) {
            if (stands(chunk.records()[size_t(row)])) {
                hits.insert(firstRow + row);
            }
        }
    }
}

/// Two halves at the same time: the memory is read faster than one thread can.
RowSet CaseSearch::Term::find(const CaseIndex& index) const
{
    constexpr qsizetype worthAThread = 16;
    const auto some = [&](qsizetype begin, qsizetype end, RowSet& hits) {
        for (qsizetype chunk = begin; chunk < end; ++chunk) {
            find(*index.chunks().at(chunk), index.firstRow(chunk), hits);
        }
    };
    RowSet hits(index.size());
    const qsizetype chunks = index.chunks().size();
    if (chunks < worthAThread) {
        some(0, chunks, hits);
        return hits;
    }
    RowSet others(index.size());
    std::jthread helper([&] { some(chunks / 2, chunks, others); });
    some(0, chunks / 2, hits);
    helper.join();
    return hits |= others;
}

RowSet CaseSearch::find(const CaseIndex& index) const
{
    RowSet found(index.size());
    for (size_t i = 0; i < m_terms.size(); ++i) {
        if (i == 0) {
            found = m_terms[i].find(index);
        } else if (found.count() < index.size() / fewOf) {
            return findAmong(index, found);
        } else {
            found &= m_terms[i].find(index);
        }
    }
    return found;
}

RowSet CaseSearch::findAmong(const CaseIndex& index, const RowSet& rows) const
{
    if (rows.count() >= index.size() / fewOf) {
        return find(index) &= rows;
    }
    RowSet found(index.size());
    for (qsizetype i = 0; i < index.chunks().size(); ++i) {
        const CaseChunk& chunk = *index.chunks().at(i);
        for (int row = 0; row < chunk.size(); ++row) {
            const int number = index.firstRow(i) + row;
            if (rows.contains(number) && std::ranges::all_of(m_terms, [&](const Term& term) { return term.stands(chunk, row); })) {
                found.insert(number);
            }
        }
    }
    return found;
}

}  // namespace madoguchi
