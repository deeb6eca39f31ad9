// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace madoguchi {

/// Calls work(0) … work(count - 1), each once, on this thread and on those of the global pool that are free now: nothing waits for the
/// pool. Returns when all have ended; after a stop some were not called.
void onAllCores(std::size_t count, const std::stop_token& stop, const std::function<void(std::size_t)>& work);

}  // namespace madoguchi
