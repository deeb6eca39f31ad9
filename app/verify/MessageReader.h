// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Findings.h"
#include "app/verify/SignedMessage.h"

namespace madoguchi {

/// Reads CMS SignedData (RFC 5652), DER or BER, with bounds on sizes and counts. What no signature covers must have its one
/// allowed value: otherwise somebody could change a message that was found good.
class MessageReader {
public:
    /// Nothing if there is no SignedData to speak about; then the reason is among the findings.
    static std::optional<SignedMessage> read(QByteArrayView message, Findings& findings);
};

}  // namespace madoguchi
