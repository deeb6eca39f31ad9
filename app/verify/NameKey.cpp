// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/NameKey.h"

namespace madoguchi {

ComparisonKey NameKey::of(const QString& name, const QString& flags)
{
    ComparisonKey key = foldWidths(keyOf(name, flags));
    std::erase_if(key, [](const KeyCharacter& c) { return c.character == U' '; });
    return key;
}

}  // namespace madoguchi
