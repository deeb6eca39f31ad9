// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi {

/// An act that the table knows in the case's state.
struct OfferedAct {
    ActKind kind = ActKind::Claim;
    std::optional<Error> refusal;  ///< why it would be refused now; nothing if the button is enabled
};

/// What the bar of acts shows for a case and a person, from the same table and guards that decide afterwards. Pure.
class OfferedActs {
public:
    /// In the table's order. Acts without a row in this state, and those that only the citizen or the system does, are left out.
    static QList<OfferedAct> of(const CaseFile& file, const Staff& staff, const QDateTime& now);
};

}  // namespace madoguchi
