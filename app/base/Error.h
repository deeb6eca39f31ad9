// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/ErrorCode.h"

#include <QString>

namespace madoguchi {

/// What a failed function returns: a code, and a technical detail that never holds personal data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// "MDG-4003", as shown to people and written to logs.
QString errorName(ErrorCode code);

}  // namespace madoguchi
