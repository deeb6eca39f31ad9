// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/Backoff.h"

#include <algorithm>

namespace madoguchi {

std::chrono::milliseconds Backoff::delay(int failures, double jitter)
{
    const int doublings = std::clamp(failures - 1, 0, 6);  // 2^6 seconds are beyond the longest
    const auto whole = std::min(longest, first * (1 << doublings));
    const double share = 0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(static_cast<double>(whole.count()) * share));
}

}  // namespace madoguchi
