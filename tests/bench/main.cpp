// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/Benchmarks.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <string_view>

using namespace madoguchi;
using namespace madoguchi::bench;

int main(int argc, char* argv[])
{
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::puts("madoguchi-bench " MADOGUCHI_VERSION);
        return 0;
    }
    const auto cityOf = [](SignerKey::Kind kind) { return std::make_shared<Lazy<BenchCity>>([=] { return BenchCity(kind); }); };
    const SharedCity city = cityOf(SignerKey::Kind::Rsa2048);
    addVerifyBenchmarks(city, cityOf(SignerKey::Kind::P384));
    addCrlBenchmarks(city);
    addPullBenchmarks();
    addInboxBenchmarks();
    addLoadBenchmarks();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        constexpr int wrongUsage = 2;
        return wrongUsage;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::ClearRegisteredBenchmarks();  // and with them what they have made: folders, a cloud's process
    benchmark::Shutdown();
    return 0;
}
