// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/ActKind.h"
#include "ui/common/Icon.h"

#include <QKeySequence>

namespace madoguchi {

/// How an act appears: its drawing, its function key (ui/README: the keys clerks know), and whether it is one to be careful with.
struct ActLook {
    Icon icon = Icon::Tick;
    QKeySequence key;          ///< empty: reached by Tab or mouse only
    bool isGrave = false;      ///< ends the citizen's request or voids paper: asked about, and confirmed with a second, different key
    int weight = 0;            ///< of the acts that may be done now, the one with the greatest weight is the next step; 0 never is
    bool isElsewhere = false;  ///< has no button in the bar of acts: it is done where the thing it is about is shown
};

ActLook lookOf(ActKind kind);

/// Confirms a grave act: F12 (確定).
QKeySequence confirmKey();

}  // namespace madoguchi
