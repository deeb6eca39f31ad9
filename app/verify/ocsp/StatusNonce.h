// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace madoguchi {

/// What an answer must repeat to be fresh (RFC 8954). An empty nonce: nothing was asked, or the answer is read again later.
struct StatusNonce {
    /// In bytes. RFC 9654 section 2.1: every responder takes that many.
    static constexpr int usualSize = 32;

    QByteArray value;
    bool mayBeMissing = false;  ///< some responders answer with what they signed in advance; another nonce is refused all the same
};

}  // namespace madoguchi
