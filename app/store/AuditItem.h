// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace madoguchi {

/// One entry of this terminal's trail: what a person did or looked at.
struct AuditItem {
    enum class Kind { LoggedIn, LogInFailed, Locked, Opened, Acted, ActRefused, RefusalSeen, Checked, Printed, Repaired };

    qint64 number = 0;   ///< from 1, without gaps
    QDateTime at;        ///< UTC, this terminal's clock
    QString staffId;
    Kind kind = Kind::Opened;
    QString caseId;      ///< empty if it was about none
    QString detail;      ///< codes and ids; a reason is in the act itself
};

}  // namespace madoguchi
