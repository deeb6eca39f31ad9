// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>

namespace madoguchi {

/// Bytes of OpenSSL's random generator; CryptoFailed if it can't give any.
Result<QByteArray> randomBytes(int count);

}  // namespace madoguchi
