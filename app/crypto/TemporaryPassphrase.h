// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"

#include <QString>

namespace madoguchi {

/// A passphrase that an administrator hands over on paper or by telephone, for one log-in.
class TemporaryPassphrase {
public:
    static constexpr int size = 16;
    static constexpr int hours = 72;  ///< how long the cloud takes it
    /// Small letters and digits without those that look alike: 31 of them, 79 bits in all.
    static constexpr char alphabet[] = "abcdefghjkmnpqrstuvwxyz23456789";

    /// CryptoFailed if there is no randomness.
    static Result<Sensitive<QString>> make();
};

}  // namespace madoguchi
