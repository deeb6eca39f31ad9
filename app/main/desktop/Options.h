// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QString>
#include <QStringList>

namespace madoguchi {

/// The command line of the desktop (contract: madoguchi [--profile DIR] [--lang ja|en]; --repair besides).
struct Options {
    QString profileFolder;  ///< empty: Profile::defaultFolder()
    QString language = QStringLiteral("ja");
    bool repair = false;    ///< somebody wants to go back to a backup, or to begin anew
    bool help = false, version = false;

    /// UsageWrong with the parser's words.
    static Result<Options> parse(const QStringList& arguments);
    static QString helpText();
};

}  // namespace madoguchi
