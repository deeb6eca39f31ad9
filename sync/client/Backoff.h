// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace madoguchi {

/// How long to leave the cloud alone after failures, so that a hundred terminals don't come back in the same second. Pure.
class Backoff {
public:
    static constexpr std::chrono::milliseconds first{1000};
    static constexpr std::chrono::milliseconds longest{60'000};

    /// `failures` in a row, from 1; doubles from `first` to `longest`. `jitter` from 0 to 1 takes the answer from half of that to all of it.
    static std::chrono::milliseconds delay(int failures, double jitter);
};

}  // namespace madoguchi
