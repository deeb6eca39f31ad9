// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/BenchCity.h"
#include "tests/bench/Lazy.h"

#include <memory>

namespace madoguchi::bench {

using SharedCity = std::shared_ptr<Lazy<BenchCity>>;

/// Registers verify/…: our verdict, OpenSSL's, and the limit, on the same messages. `next` is the city with P-384 keys.
void addVerifyBenchmarks(const SharedCity& city, const SharedCity& next);
/// Registers crl/…: loading a list and looking up in it.
void addCrlBenchmarks(const SharedCity& city);

/// Registers pull/…: a terminal fetches, verifies, seals and commits what a cloud has, over TLS on loopback.
void addPullBenchmarks();

/// Registers start/… and search/…: the inbox of half a million cases, beside SQLite's own ways of finding in the same rows.
void addInboxBenchmarks();

/// Registers cloud/load: fifty terminals that wait while two hundred acts a second are done.
void addLoadBenchmarks();

}  // namespace madoguchi::bench
