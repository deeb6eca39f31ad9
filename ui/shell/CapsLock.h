// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeyEvent>

#include <optional>

namespace madoguchi {

/// Whether a key shows that Caps Lock is on: Qt can't ask the keyboard, but a letter that is upper case without Shift tells.
/// Nothing if the key says nothing about it.
std::optional<bool> capsLockSeenIn(const QKeyEvent& event);

}  // namespace madoguchi
