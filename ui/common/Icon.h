// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1String>

namespace madoguchi {

/// The drawings of resources/icons; Theme colours them.
enum class Icon {
    Good, Caution, Bad, Hold, Note, Offline, Online, Working, Inbox, Person, People, Examine, Return, Stamp, Paper, Envelope, Sealed,
    Send, Refused, Tick, Archive, All, Search, Lock, Unlock, Help, Copy, Close, Back, Next, Previous, Refresh, Menu, Sun, Moon, Print,
    HandOver, Release, Reject, Withdraw, Clock, Columns, Key, Terminal,
};

inline constexpr int iconCount = int(Icon::Terminal) + 1;

/// File name without ending: "hand-over".
QLatin1String code(Icon icon);

}  // namespace madoguchi
