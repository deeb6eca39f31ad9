// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace madoguchi {

/// What the guards need to know beyond case, act and person. Everything starts as "no": what nobody has established refuses.
struct GuardFacts {
    bool verdictKnown = false;
    bool verdictBad = true;
    bool cautionsLookedAt = false;
    bool checklistDone = false;
    bool paymentCovers = false;
    bool notRevoked = false;
    bool unrestricted = false;
    bool scansMatched = false;
    bool paymentCaptured = false;
    bool issuerMayBeExaminer = false;  ///< the office's setting for four eyes at issuing
};

}  // namespace madoguchi
