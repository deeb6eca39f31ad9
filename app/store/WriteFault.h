// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace madoguchi {

/// A seam for tests: asked before every write and every commit, says whether it is to fail as a full disk would.
class WriteFault {
public:
    virtual ~WriteFault() = default;
    virtual bool failsNow() = 0;
};

}  // namespace madoguchi
