// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/CapsLock.h"

namespace madoguchi {

std::optional<bool> capsLockSeenIn(const QKeyEvent& event)
{
    const auto text = event.text();
    const bool otherModifier = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (text.size() != 1 || otherModifier || !text.at(0).isLetter() || text.at(0).isUpper() == text.at(0).isLower()) {
        return std::nullopt;
    }
    return text.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

}  // namespace madoguchi
