// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/InboxStore.h"

#include "app/domain/Municipality.h"
#include "app/store/CaseTable.h"
#include "tests/support/store/ManyCases.h"

namespace madoguchi::bench {

namespace {

constexpr int casesOfTransaction = 5000;

/// Without its store there is nothing to measure.
void must(const Done& done)
{
    if (!done) {
        qFatal("%s", qPrintable(errorName(done.error().code)));
    }
}

StoreContext contextOfBench()
{
    return {ColumnSealer(SecretKey::from(QByteArray(SecretKey::size, 'k')).value()), QLatin1String(ubeMunicipality), nullptr};
}

}  // namespace

InboxStore::InboxStore(int cases)
    : m_cases(cases), m_context(contextOfBench()), m_database(Database::open(m_folder.filePath(QStringLiteral("madoguchi.sqlite"))).value())
{
    for (int first = 1; first <= cases; first += casesOfTransaction) {
        const int last = qMin(cases, first + casesOfTransaction - 1);
        must(m_database->transact([=, this](Connection& connection) { return test::ManyCases::store(connection, m_context, first, last); }).result());
    }
}

Result<SearchChunks::Loaded> InboxStore::load() const
{
    return m_database->run([this](Connection& connection) { return SearchChunks(connection, m_context).load(); }).result();
}

void InboxStore::keep(const SearchChunks::Loaded& loaded) const
{
    for (const auto& piece : loaded.toWrite) {
        must(m_database->transact([&](Connection& connection) { return SearchChunks(connection, m_context).put(piece); }).result());
    }
}

void InboxStore::dropChunks() const
{
    must(m_database->transact([](Connection& connection) { return connection.write("DELETE FROM search_chunks", {}); }).result());
}

void InboxStore::changeOneEach() const
{
    must(m_database->transact([this](Connection& connection) -> Done {
        CaseTable table(connection, m_context.sealer);
        Done done;
        for (int number = 1; number <= m_cases && done; number += CaseChunk::capacity) {
            auto row = table.find(test::ManyCases::row(number).caseNow.id);
            done = row ? table.put(**row) : failAs(row);
        }
        return done;
    }).result());
}

}  // namespace madoguchi::bench
