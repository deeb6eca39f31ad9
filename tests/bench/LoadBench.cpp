// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/ActCodec.h"
#include "sync/wire/WireCodec.h"
#include "tests/bench/Benchmarks.h"
#include "tests/bench/LoadOffice.h"

#include <benchmark/benchmark.h>

#include <QUuid>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace madoguchi::bench {

namespace {

using benchmark::State;
using Steady = std::chrono::steady_clock;

constexpr int terminalCount = 50, clerks = 10, senders = 5, actsPerSecond = 200;
constexpr int citizens = 400;

/// When each act was sent, and how long its answer and its way to the other terminals took. Safe on all threads.
class Latencies {
public:
    void sent(const QString& actId)
    {
        const std::lock_guard lock(m_mutex);
        m_sent[actId.toStdString()] = Steady::now();
    }
    void answered(const QString& actId, bool applied)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(since(actId.toStdString()));
        m_refused += applied ? 0 : 1;
    }
    void seen(const QString& actId)
    {
        const std::lock_guard lock(m_mutex);
        if (m_sent.contains(actId.toStdString())) {
            m_pushes.push_back(since(actId.toStdString()));
        }
    }
    void lost() { ++m_lost; }

    void report(State& state)
    {
        const std::lock_guard lock(m_mutex);
        state.SetItemsProcessed(qint64(m_answers.size()));
        put(state, "answer", m_answers);
        put(state, "seen", m_pushes);
        state.counters["refused"] = m_refused;
        state.counters["lost"] = m_lost.load();
        state.counters["unseen"] = double(m_answers.size() * terminalCount) - double(m_pushes.size());
    }

private:
    double since(const std::string& actId) { return std::chrono::duration<double, std::milli>(Steady::now() - m_sent[actId]).count(); }
    static void put(State& state, const std::string& name, std::vector<double>& values)
    {
        if (!values.empty()) {
            std::ranges::sort(values);
            state.counters[name + "_p50_ms"] = values[values.size() / 2];
            state.counters[name + "_p99_ms"] = values[values.size() * 99 / 100];
            state.counters[name + "_max_ms"] = values.back();
        }
    }

    std::mutex m_mutex;
    std::unordered_map<std::string, Steady::time_point> m_sent;
    std::vector<double> m_answers, m_pushes;
    int m_refused = 0;
    std::atomic<int> m_lost = 0;
};

/// A terminal as it stands at the counter: it waits for what the others do.
void poll(const LoadTerminal& terminal, qint64 after, Latencies& latencies, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const auto page = terminal.client->log(terminal.token, after, 500, 20, stop).result();
        if (!page) {
            if (!stop.stop_requested()) {
                latencies.lost();
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
            continue;
        }
        for (const LogEntry& entry : page->entries) {
            after = entry.seq;
            if (const auto envelope = wire::decodeActBody(entry.body); envelope) {
                latencies.seen(ActCodec::decode(envelope->payload).value_or(Act()).id);
            }
        }
    }
}

/// Takes cases and lets them go, at an even pace; every act in a call of its own.
void work(const LoadTerminal& terminal, const QStringList& cases, int seconds, Latencies& latencies)
{
    const int acts = seconds * actsPerSecond / senders;
    const auto start = Steady::now();
    for (int i = 0; i < acts; ++i) {
        std::this_thread::sleep_until(start + std::chrono::microseconds(qint64(i) * 1'000'000 * senders / actsPerSecond));
        const int round = i / int(cases.size()) + 1;  // every round is an act more on each case
        Act act;
        act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        act.caseId = cases.at(i % cases.size());
        act.kind = round % 2 == 1 ? ActKind::Claim : ActKind::Release;
        act.staffId = terminal.signer->staffId();
        act.terminal = terminal.name;
        act.at = QDateTime::currentDateTimeUtc();
        act.seenVersion = round;
        act.fence = act.kind == ActKind::Release ? round / 2 : 0;
        const auto envelope = terminal.signer->sign(act);
        latencies.sent(act.id);
        const auto answers = terminal.client->pushActs(terminal.token, {*envelope}, {}).result();
        if (answers) {
            latencies.answered(act.id, answers->first().kind == ActAnswer::Kind::Applied);
        } else {
            latencies.lost();
        }
    }
}

/// One iteration is the whole run: an office at work for so many seconds.
void load(State& state)
{
    const int seconds = int(state.range(0));
    LoadOffice office(citizens, clerks, terminalCount);
    if (!office.problem().isEmpty()) {
        state.SkipWithError(qPrintable(office.problem()));
        return;
    }
    Latencies latencies;
    for (auto _ : state) {
        std::vector<std::jthread> pollers, workers;
        for (const LoadTerminal& terminal : office.terminals()) {
            pollers.emplace_back([&](const std::stop_token& stop) { poll(terminal, office.head(), latencies, stop); });
        }
        const qsizetype share = office.cases().size() / senders;
        for (int i = 0; i < senders; ++i) {
            workers.emplace_back([&, i] { work(office.terminals()[size_t(i)], office.cases().mid(i * share, share), seconds, latencies); });
        }
        workers.clear();
        std::this_thread::sleep_for(std::chrono::seconds(2));  // for the last ones to be seen
        state.counters["cloud_bytes"] = double(office.cloudMemory());
    }
    latencies.report(state);
}

}  // namespace

void addLoadBenchmarks()
{
    benchmark::RegisterBenchmark("cloud/load/seconds", load)->Arg(60)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);
}

}  // namespace madoguchi::bench
