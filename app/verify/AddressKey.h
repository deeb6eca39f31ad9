// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/ComparisonKey.h"

namespace madoguchi {

/// How addresses are compared (facts: names-and-addresses.md section 7): widths and hyphens folded, numbers as digits with "-"
/// between them (１丁目２番３号, 一丁目二の三 and 1-2-3 are one), 大字 and spaces left out, ヶ/ケ/が and the like the same.
class AddressKey {
public:
    static ComparisonKey of(const QString& address, const QString& flags = {});
};

}  // namespace madoguchi
