// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ProcessHardening.h"

#include "app/base/Log.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace madoguchi {

void hardenProcess()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) {
        qCWarning(logStore, "core dumps could not be limited");
    }
    // The limit alone does not stop a core_pattern that pipes to a collector; this does, and it refuses ptrace.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) {
        qCWarning(logStore, "the process could not be made undumpable");
    }
}

}  // namespace madoguchi
