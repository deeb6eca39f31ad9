// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/Hash.h"

#include <optional>

namespace madoguchi {

/// How a signature was made, from its AlgorithmIdentifier.
struct SignatureScheme {
    enum class Kind { RsaPkcs1, RsaPss, Ecdsa };

    Kind kind = Kind::RsaPkcs1;
    std::optional<Hash> hash;  ///< none for plain rsaEncryption (RFC 3370 section 3.2): the digest is named elsewhere
    int saltLength = 0;        ///< of PSS

    /// Nothing for algorithms and parameters the profile does not know. PSS: MGF1 with the same digest, trailer 1.
    static std::optional<SignatureScheme> of(QByteArrayView algorithmIdentifier);
};

}  // namespace madoguchi
