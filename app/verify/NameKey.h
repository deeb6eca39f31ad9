// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/verify/ComparisonKey.h"

namespace madoguchi {

/// How names are compared (facts: names-and-addresses.md section 6): widths folded, spaces left out, since the certificate parts
/// family and given name by a full-width space and forms do as they like.
class NameKey {
public:
    static ComparisonKey of(const QString& name, const QString& flags = {});
};

}  // namespace madoguchi
