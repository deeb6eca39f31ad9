// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/SearchKey.h"
#include "app/store/search/CaseSearch.h"
#include "tests/bench/Benchmarks.h"
#include "tests/bench/InboxStore.h"
#include "tests/bench/PlainSearch.h"
#include "tests/bench/ProcessMemory.h"
#include "tests/support/store/ManyCases.h"
#include "ui/inbox/CaseSelection.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <random>

namespace madoguchi::bench {

namespace {

using benchmark::State;

constexpr int wordsOfLength = 100;

/// The store, its index, and what is beside it; each is made when it is first needed.
struct Inbox {
    explicit Inbox(int cases)
        : store([cases] { return std::make_shared<const InboxStore>(cases); }), index([this] { return store.get()->load().value().index; }),
          plain([this] { return std::make_shared<const PlainSearch>(index.get()); })
    {
    }

    Lazy<std::shared_ptr<const InboxStore>> store;
    Lazy<CaseIndex> index;
    Lazy<std::shared_ptr<const PlainSearch>> plain;
};

using SharedInbox = std::shared_ptr<Inbox>;

int casesWanted()
{
    const int wanted = qEnvironmentVariableIntValue("MADOGUCHI_BENCH_CASES");
    return wanted > 0 ? wanted : 500'000;
}

/// Pieces of names, readings, addresses, telephone and receipt numbers, as somebody would type them.
QStringList wordsOf(int letters, int cases)
{
    std::mt19937 dice(quint32(letters) * 7919U);
    QStringList words;
    while (words.size() < wordsOfLength) {
        const CaseSummary row = test::ManyCases::row(int(dice() % quint32(cases)) + 1);
        const QStringList texts{row.applicantName, row.applicantKana, row.applicantAddress, row.applicantPhone, row.caseNow.id.right(8)};
        const QString text = SearchKey::fold(texts.at(qsizetype(dice() % quint32(texts.size()))));
        if (text.size() >= letters) {
            words << text.mid(qsizetype(dice() % quint32(text.size() - letters + 1)), letters);
        }
    }
    return words;
}

/// Times single keystrokes and says their median and 95th percentile.
class Keystrokes {
public:
    template<typename Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        m_found += work();
        m_processor.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
        m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    void report(State& state)
    {
        std::ranges::sort(m_milliseconds);
        std::ranges::sort(m_processor);
        state.counters["cpu_p50_ms"] = m_processor[m_processor.size() / 2];
        state.counters["cpu_p95_ms"] = m_processor[m_processor.size() * 95 / 100];
        state.counters["p50_ms"] = m_milliseconds[m_milliseconds.size() / 2];
        state.counters["p95_ms"] = m_milliseconds[m_milliseconds.size() * 95 / 100];
        state.counters["found"] = double(m_found) / double(m_milliseconds.size());
        state.SetItemsProcessed(qint64(m_milliseconds.size()));
    }

private:
    std::vector<double> m_milliseconds, m_processor;
    qint64 m_found = 0;
};

/// `times` 0: as the library thinks fit, and then the name stays as it is given.
template<typename Work>
void addKeystrokes(const std::string& name, const SharedInbox& inbox, const std::vector<int>& lengths, int times, Work work)
{
    auto* const registered = benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        QStringList words;
        for (const int letters : lengths) {
            words += wordsOf(letters, inbox->store.get()->cases());
        }
        Keystrokes keystrokes;
        auto prepared = work(*inbox);
        for (auto _ : state) {
            for (const QString& word : words) {
                keystrokes.time([&] { return prepared(word); });
            }
        }
        keystrokes.report(state);
    });
    registered->Unit(benchmark::kMillisecond);
    if (times > 0) {
        registered->Iterations(times);
    }
}

auto keystrokeOfTheInbox()
{
    return [](Inbox& parts) {
        const auto model = std::make_shared<CaseTableModel>();
        model->setIndex(parts.index.get());
        const auto selection = std::make_shared<CaseSelection>(*model);
        selection->setQueue(Queue::All);
        selection->sort(int(InboxColumn::ReceivedAt));
        return [model, selection](const QString& word) {
            selection->setText(word);
            return selection->rowCount();
        };
    };
}

auto keystrokeOfLike()
{
    return [](Inbox& parts) {
        const PlainSearch& plain = *parts.plain.get();
        return [&plain](const QString& word) { return plain.like(word); };
    };
}

auto keystrokeOfTrigrams()
{
    return [](Inbox& parts) {
        const PlainSearch& plain = *parts.plain.get();
        return [&plain](const QString& word) { return plain.trigrams(word); };
    };
}

void addSearch(const SharedInbox& inbox, int letters)
{
    const std::string name = "search/" + std::to_string(letters);
    addKeystrokes(name, inbox, {letters}, 3, keystrokeOfTheInbox());
    addKeystrokes(name + "/index_only", inbox, {letters}, 3, [](Inbox& parts) {
        const CaseIndex& index = parts.index.get();
        return [&index](const QString& word) { return CaseSearch(word).find(index).count(); };
    });
    addKeystrokes(name + "/like", inbox, {letters}, 1, keystrokeOfLike());
    addKeystrokes(name + "/fts5_trigram", inbox, {letters}, 1, keystrokeOfTrigrams());
}

/// The three that are compared from outside: words of every length.
void addWholeSearch(const SharedInbox& inbox, const std::vector<int>& lengths)
{
    addKeystrokes("search/memory", inbox, lengths, 0, keystrokeOfTheInbox());
    addKeystrokes("search/like", inbox, lengths, 0, keystrokeOfLike());
    addKeystrokes("search/fts5_trigram", inbox, lengths, 0, keystrokeOfTrigrams());
}

void addTyping(const SharedInbox& inbox)
{
    benchmark::RegisterBenchmark("typing", [=](State& state) {
        CaseTableModel model;
        model.setIndex(inbox->index.get());
        CaseSelection selection(model);
        selection.setQueue(Queue::All);
        Keystrokes keystrokes;
        for (auto _ : state) {
            for (const QString& word : wordsOf(5, inbox->store.get()->cases())) {
                for (int letters = 1; letters <= word.size(); ++letters) {
                    keystrokes.time([&] {
                        selection.setText(word.left(letters));
                        return selection.rowCount();
                    });
                }
                selection.setText({});
            }
        }
        keystrokes.report(state);
    })->Unit(benchmark::kMillisecond)->Iterations(3);
}

void addSort(const SharedInbox& inbox, InboxColumn column)
{
    benchmark::RegisterBenchmark(("sort/" + std::string(code(column).latin1())).c_str(), [=](State& state) {
        for (auto _ : state) {
            benchmark::DoNotOptimize(CaseOrder::of(inbox->index.get(), column, {}));
        }
    })->Unit(benchmark::kMillisecond)->Iterations(3);
}

/// `prepare` brings the store to where a person unlocks.
template<typename Prepare>
void addStart(const std::string& name, const SharedInbox& inbox, int times, Prepare prepare)
{
    auto* const registered = benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const InboxStore& store = *inbox->store.get();
        qint64 bytes = 0;
        for (auto _ : state) {
            state.PauseTiming();
            prepare(store);
            auto model = std::make_unique<CaseTableModel>();
            state.ResumeTiming();
            {
                const auto loaded = store.load();
                model->setIndex(loaded.value().index);
            }
            CaseSelection selection(*model);
            selection.sort(int(InboxColumn::ReceivedAt));
            benchmark::DoNotOptimize(model->counts());
            state.PauseTiming();
            bytes = 0;
            for (const auto& chunk : model->index().chunks()) {
                bytes += chunk->bytes().size();
            }
            state.counters["resident_bytes"] = double(ProcessMemory::resident());
            model.reset();
            state.ResumeTiming();
        }
        state.counters["index_bytes"] = double(bytes);
    });
    registered->Unit(benchmark::kMillisecond);
    if (times > 0) {
        registered->UseRealTime()->Iterations(times);
    }
}

}  // namespace

void addInboxBenchmarks()
{
    const int cases = casesWanted();
    const auto inbox = std::make_shared<Inbox>(cases);
    const auto keep = [](const InboxStore& store) { store.keep(store.load().value()); };
    const std::string start = "start/" + std::to_string(cases);
    addStart(start, inbox, 0, keep);
    addStart(start + "/one_case_each_chunk", inbox, 3, [keep](const InboxStore& store) {
        keep(store);
        store.changeOneEach();
    });
    addStart(start + "/first_time", inbox, 1, [](const InboxStore& store) { store.dropChunks(); });
    const std::vector<int> lengths{1, 2, 3, 5};
    addWholeSearch(inbox, lengths);
    for (const int letters : lengths) {
        addSearch(inbox, letters);
    }
    addTyping(inbox);
    for (const auto column : {InboxColumn::ReceivedAt, InboxColumn::State, InboxColumn::Kana, InboxColumn::Address, InboxColumn::Kinds, InboxColumn::Claimant}) {
        addSort(inbox, column);
    }
}

}  // namespace madoguchi::bench
