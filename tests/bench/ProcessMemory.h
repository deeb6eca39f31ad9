// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace madoguchi::bench {

/// What this process holds in memory, as Linux counts it.
class ProcessMemory {
public:
    /// In bytes, after what was freed has been given back.
    static qint64 resident();
    /// Of another process; 0 if there is none.
    static qint64 residentOf(qint64 pid);
    /// In bytes: the most since resetPeak().
    static qint64 peak();
    static void resetPeak();
};

}  // namespace madoguchi::bench
