// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Municipality.h"

#include <algorithm>

namespace madoguchi {

bool Municipality::isValidCode(const QString& code)
{
    const bool isDigits = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (code.size() != 6 || !isDigits) {
        return false;
    }
    int sum = 0;
    for (int i = 0; i < 5; ++i) {
        sum += (6 - i) * (code[i].unicode() - u'0');
    }
    // The last digit of 11 minus the remainder; where the sum is below 11, the rule (11 - sum) says the same.
    return code[5].unicode() - u'0' == (11 - sum % 11) % 10;
}

}  // namespace madoguchi
