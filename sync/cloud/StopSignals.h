// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <csignal>

namespace madoguchi {

/// SIGTERM and SIGINT as something to wait for. To be made before any thread is, so that all threads inherit the block.
class StopSignals {
public:
    StopSignals();

    /// Returns when one has arrived. From then on the process ends in a while in any case, whoever still holds a connection: what was answered is on disk.
    void wait() const;
    /// As if one had arrived. Safe on any thread.
    static void raise();

private:
    sigset_t m_signals;
};

}  // namespace madoguchi
