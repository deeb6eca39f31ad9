// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/LoadedCrl.h"
#include "app/verify/PemOrDer.h"
#include "tests/bench/Benchmarks.h"
#include "tests/bench/ProcessMemory.h"

#include <QtEndian>

#include <benchmark/benchmark.h>

#include <random>

namespace madoguchi::bench {

namespace {

using benchmark::State;

constexpr int fewEntries = 1000;
constexpr int manyEntries = 200000;

/// A list as it lies in the office's folder, read.
struct List {
    QByteArray der;
    TrustStore trust;
};

using SharedList = std::shared_ptr<Lazy<List>>;

SharedList listOf(const SharedCity& city, int entries)
{
    return std::make_shared<Lazy<List>>([=] { return List{derOf(city->get().crl(entries), "X509 CRL").first(), city->get().trust()}; });
}

void addLoading(const std::string& name, const SharedList& list, int entries)
{
    benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const List& source = list->get();
        const qint64 before = ProcessMemory::resident();
        ProcessMemory::resetPeak();
        std::shared_ptr<const LoadedCrl> loaded;
        for (auto _ : state) {
            loaded.reset();
            loaded = LoadedCrl::read(source.der, source.trust.roots());
        }
        const qint64 peak = ProcessMemory::peak();
        if (!loaded || loaded->entries.size() != size_t(entries)) {
            state.SkipWithError("the list was not loaded");
            return;
        }
        state.counters["der_bytes"] = double(source.der.size());
        state.counters["peak_bytes"] = double(peak - before);
        state.counters["kept_bytes"] = double(ProcessMemory::resident() - before);
    })->Unit(benchmark::kMillisecond);
}

/// Half of the numbers that are looked up are on the list. They come in no order, as citizens do.
std::vector<SerialNumber> numbersToLookUp(int entries)
{
    std::mt19937 dice(1);
    std::vector<SerialNumber> numbers(4096);
    for (SerialNumber& number : numbers) {
        const quint32 listed = BenchCity::revokedSerial(int(dice() % quint32(entries)));
        const quint32 bigEndian = qToBigEndian(dice() % 2 == 0 ? listed : listed + 1);
        number = SerialNumber::of(QByteArrayView(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian)).value();
    }
    return numbers;
}

void addLookUp(const std::string& name, const SharedList& list, int entries)
{
    const auto loaded = std::make_shared<Lazy<std::shared_ptr<const LoadedCrl>>>([=] { return LoadedCrl::read(list->get().der, list->get().trust.roots()); });
    benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const LoadedCrl& crl = *loaded->get();
        const std::vector<SerialNumber> numbers = numbersToLookUp(entries);
        size_t next = 0;
        for (auto _ : state) {
            benchmark::DoNotOptimize(crl.find(numbers[next++ % numbers.size()]));
        }
        state.SetItemsProcessed(state.iterations());
    });
}

}  // namespace

void addCrlBenchmarks(const SharedCity& city)
{
    const SharedList few = listOf(city, fewEntries);
    const SharedList many = listOf(city, manyEntries);
    addLoading("crl/load_1000", few, fewEntries);
    addLoading("crl/load_200000", many, manyEntries);
    addLookUp("crl/lookup_1000", few, fewEntries);
    addLookUp("crl/lookup_200000", many, manyEntries);
}

}  // namespace madoguchi::bench
