// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/MessageCheck.h"
#include "app/verify/MessageReader.h"
#include "app/verify/PathCheck.h"
#include "tests/bench/BareSignatures.h"
#include "tests/bench/Benchmarks.h"
#include "tests/bench/OpenSslVerifier.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace madoguchi::bench {

namespace {

using benchmark::State;

constexpr int fewEntries = 1000;
constexpr int manyEntries = 100000;

/// Counts how many messages a second `isRight` takes, by processor time. One that is not judged as it must be ends the benchmark: it
/// would compare something else.
template<typename IsRight>
void run(State& state, IsRight isRight)
{
    size_t next = 0;
    for (auto _ : state) {
        if (!isRight(next)) {
            state.SkipWithError("a message was not judged as it must be");
            return;
        }
        next = (next + 1) % BenchCity::signers;
    }
    state.SetItemsProcessed(state.iterations());
}

/// On several threads what counts is the time on the wall, from the common start to the end of the last; the threads' rates are added up.
template<typename IsRight>
void runTogether(State& state, IsRight isRight)
{
    using Clock = std::chrono::steady_clock;
    size_t next = size_t(state.thread_index()) * BenchCity::signers / size_t(state.threads());
    Clock::time_point start{};
    for (auto _ : state) {
        if (start == Clock::time_point{}) {
            start = Clock::now();
        }
        if (!isRight(next)) {
            state.SkipWithError("a message was not judged as it must be");
            return;
        }
        next = (next + 1) % BenchCity::signers;
    }
    const std::chrono::duration<double> took = Clock::now() - start;
    state.counters["items_per_second"] = double(state.iterations()) / took.count();
}

void addFull(const std::string& name, const SharedCity& city, int crlEntries, int threads)
{
    const auto verifier = std::make_shared<Lazy<Verifier>>([=] { return city->get().verifier(crlEntries); });
    const auto function = [=](State& state) {
        const BenchCity& world = city->get();
        const Verifier& judge = verifier->get();
        const auto isGood = [&](size_t i) { return judge.verify(world.messages()[i], world.at()).outcome() == Outcome::Good; };
        threads > 1 ? runTogether(state, isGood) : run(state, isGood);
    };
    auto* const registered = benchmark::RegisterBenchmark(name.c_str(), function);
    if (threads > 1) {
        registered->Threads(threads);
    }
}

void addCryptographicPart(const std::string& name, const SharedCity& city)
{
    const auto verifier = std::make_shared<Lazy<Verifier>>([=] { return city->get().verifier(fewEntries); });
    benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const BenchCity& world = city->get();
        const Verifier& judge = verifier->get();
        run(state, [&](size_t i) {
            const Verdict verdict = judge.verify(world.formless()[i], world.at());
            return verdict.findings().size() == 1 && verdict.has(FindingCode::FormMalformed);
        });
    });
}

/// Structure, digests, the signer's signature and the root's over the certificate; no policy, revocation, person or form.
void addSignatures(const std::string& name, const SharedCity& city)
{
    const auto trust = std::make_shared<Lazy<TrustStore>>([=] { return city->get().trust(); });
    benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const BenchCity& world = city->get();
        const PathCheck path(trust->get(), world.at().toSecsSinceEpoch());
        run(state, [&](size_t i) {
            Findings findings;
            const auto message = MessageReader::read(world.messages()[i], findings);
            const Certificate* const certificate = message ? MessageCheck::check(*message, findings) : nullptr;
            return certificate && path.check(*certificate, findings) && findings.list().isEmpty();
        });
    });
}

void addOpenSsl(const std::string& name, const SharedCity& city, int crlEntries)
{
    const auto verifier = std::make_shared<Lazy<OpenSslVerifier>>([=] {
        const BenchCity& world = city->get();
        return OpenSslVerifier(world.roots(), crlEntries > 0 ? world.crl(crlEntries) : QByteArray(), world.at());
    });
    benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const BenchCity& world = city->get();
        const OpenSslVerifier& judge = verifier->get();
        run(state, [&](size_t i) { return judge.verifies(world.messages()[i]); });
    });
}

void addLimit(const std::string& name, const SharedCity& city)
{
    const auto signatures = std::make_shared<Lazy<BareSignatures>>([=] { return BareSignatures(city->get().messages(), city->get().trust()); });
    benchmark::RegisterBenchmark(name.c_str(), [=](State& state) {
        const BareSignatures& limit = signatures->get();
        run(state, [&](size_t i) { return limit.verify(i); });
    });
    benchmark::RegisterBenchmark((name + "/new_keys").c_str(), [=](State& state) {
        const BareSignatures& limit = signatures->get();
        run(state, [&](size_t i) { return limit.verifyWithNewKey(i); });
    });
}

}  // namespace

void addVerifyBenchmarks(const SharedCity& city, const SharedCity& next)
{
    addLimit("verify/two_rsa_2048", city);
    addSignatures("verify/signatures", city);
    addCryptographicPart("verify/crypto", city);
    addFull("verify/full", city, fewEntries, 1);
    addFull("verify/full", city, fewEntries, 2);
    addFull("verify/full/crl_100000", city, manyEntries, 1);
    addOpenSsl("verify/openssl_cms_verify", city, 0);
    addOpenSsl("verify/openssl_cms_verify/crl_100000", city, manyEntries);
    addLimit("verify/two_p384", next);
    addSignatures("verify/signatures/p384", next);
    addCryptographicPart("verify/crypto/p384", next);
    addFull("verify/full/p384", next, fewEntries, 1);
    addOpenSsl("verify/openssl_cms_verify/p384", next, 0);
}

}  // namespace madoguchi::bench
