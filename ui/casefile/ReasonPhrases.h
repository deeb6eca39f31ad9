// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/ActKind.h"

#include <QStringList>

namespace madoguchi {

/// Phrases of the office to start a reason from; data (resources/data/reasons.json), not program text: they go to the citizen as they are.
class ReasonPhrases {
public:
    /// Empty if there are none for this act.
    static QStringList of(ActKind kind);
};

}  // namespace madoguchi
