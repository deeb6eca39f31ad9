// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/EvidenceFacts.h"

namespace madoguchi {

/// What the proof sheet says beyond the case file.
struct ProofFacts {
    int rules = 0;  ///< version of the rules that judged
    EvidenceFacts evidence;
};

}  // namespace madoguchi
