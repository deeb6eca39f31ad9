// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Findings.h"
#include "app/verify/SignatureCheck.h"
#include "app/verify/SignedMessage.h"

namespace madoguchi {

/// Is this what the signer signed? (contract: verdict.md, the cms.* codes, rules 5 and 6)
class MessageCheck {
public:
    /// The signer's certificate, out of those in the message; null if there isn't exactly one signer, or it is missing.
    static const Certificate* check(const SignedMessage& message, Findings& findings);
};

}  // namespace madoguchi
