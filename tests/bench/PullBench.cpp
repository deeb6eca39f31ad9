// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/Benchmarks.h"
#include "tests/bench/PullOffice.h"

#include "app/base/Clock.h"
#include "app/store/Database.h"
#include "sync/client/CurrentVerifier.h"
#include "sync/client/PullStep.h"
#include "sync/client/WireEntryReader.h"

#include <benchmark/benchmark.h>

namespace madoguchi::bench {

namespace {

using benchmark::State;

constexpr int applications = 10'000, listEntries = 1'000;

/// A terminal that has nothing yet.
class NewTerminal {
public:
    explicit NewTerminal(const PullOffice& office, std::shared_ptr<const CurrentVerifier> verifier)
        : m_database(Database::open(m_folder.filePath(QStringLiteral("madoguchi.sqlite"))).value()),
          m_context{*m_database, office.client(), m_clock, office.session(),
                    {ColumnSealer(SecretKey::from(QByteArray(SecretKey::size, 'k')).value()), office.city().municipality(), std::make_shared<const WireEntryReader>()}, std::move(verifier), nullptr},
          m_pull(m_context)
    {
    }

    /// Everything the cloud has; how many verdicts are good.
    Result<int> pull()
    {
        int good = 0;
        qint64 head = -1;
        if (const Done begun = m_pull.begin(); !begun) {
            return failAs(begun);
        }
        while (m_pull.seq() != head) {
            const auto outcome = m_pull.run({});
            if (!outcome) {
                return failAs(outcome);
            }
            good += outcome->page.good;
            head = outcome->head;
        }
        return good;
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    SyncContext m_context;
    PullStep m_pull;
};

void pullAll(State& state, const PullOffice& office)
{
    const auto verifier = std::make_shared<const CurrentVerifier>(std::make_shared<const Verifier>(office.city().verifier(listEntries)));
    for (auto _ : state) {
        state.PauseTiming();
        auto terminal = std::make_unique<NewTerminal>(office, verifier);
        state.ResumeTiming();
        const auto good = terminal->pull();
        state.PauseTiming();
        terminal.reset();
        state.ResumeTiming();
        if (!good || *good != office.applications()) {
            state.SkipWithError("not everything came, or not everything is good");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * office.applications());
}

void fetchAll(State& state, const PullOffice& office)
{
    for (auto _ : state) {
        qint64 seq = 0, head = -1;
        while (seq != head) {
            const auto page = office.client().log(office.session()->token(), seq, PullStep::mostEntries, 0, {}).result();
            if (!page || page->entries.isEmpty()) {
                state.SkipWithError("not everything came");
                return;
            }
            seq = page->entries.last().seq;
            head = page->head;
        }
    }
    state.SetItemsProcessed(state.iterations() * office.applications());
}

}  // namespace

void addPullBenchmarks()
{
    const auto office = std::make_shared<Lazy<std::unique_ptr<PullOffice>>>([] { return std::make_unique<PullOffice>(applications); });
    const auto add = [&office](const char* name, void (*run)(State&, const PullOffice&)) {
        benchmark::RegisterBenchmark(name, [office, run](State& state) { run(state, *office->get()); })->UseRealTime()->Unit(benchmark::kMillisecond);
    };
    add("pull/10000", pullAll);
    add("pull/10000/fetched_only", fetchAll);
}

}  // namespace madoguchi::bench
