// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace madoguchi {

/// What one exchange moved; printed by `madoguchictl sync`.
struct SyncCounts {
    int entries = 0, submissions = 0, acts = 0, staff = 0;  ///< pulled
    int good = 0, caution = 0, bad = 0;                     ///< verdicts of the pulled submissions
    int applied = 0, duplicate = 0, refused = 0;            ///< answers to pushed acts
};

}  // namespace madoguchi
