// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// What may stand before or after a command and means the same for all of them.
struct CtlOptions {
    QString profile;                ///< folder; the desktop's own if not given
    QString staff;
    QString language = QStringLiteral("ja");
    bool json = false;
    bool passphraseFromStdin = false;
    bool help = false, version = false;  ///< only before the command: after it they belong to it
    QStringList rest;               ///< the command and what is left of its arguments

    /// `arguments` without the program's name. UsageWrong (detail: the option).
    static Result<CtlOptions> parse(const QStringList& arguments);
};

}  // namespace madoguchi
