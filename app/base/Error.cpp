// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/Error.h"

namespace madoguchi {

QString errorName(ErrorCode code)
{
    return QStringLiteral("MDG-%1").arg(static_cast<int>(code), 4, 10, QLatin1Char('0'));
}

}  // namespace madoguchi
