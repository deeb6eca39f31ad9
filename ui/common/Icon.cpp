// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Icon.h"

#include <array>

namespace madoguchi {

QLatin1String code(Icon icon)
{
    static constexpr std::array names{
        "good", "caution", "bad", "hold", "note", "offline", "online", "working", "inbox", "person", "people", "examine", "return",
        "stamp", "paper", "envelope", "sealed", "send", "refused", "tick", "archive", "all", "search", "lock", "unlock", "help", "copy",
        "close", "back", "next", "previous", "refresh", "menu", "sun", "moon", "print", "hand-over", "release", "reject", "withdraw",
        "clock", "columns", "key", "terminal",
    };
    static_assert(names.size() == iconCount);
    return QLatin1String(names.at(size_t(icon)));
}

}  // namespace madoguchi
