// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/main/desktop/Options.h"
#include "ui/common/Theme.h"

class QApplication;

namespace madoguchi {

/// Puts the office together for one run of the program: profile, workplace, window.
class Desktop {
public:
    /// Gives the application its look; it must outlive this.
    explicit Desktop(QApplication& application);

    /// Runs until the window is closed; the exit status (contract/cli.md).
    int run(const Options& options);

private:
    /// Shows why the office can't be opened until the person closes it: 2.
    int showProblem(const Error& error, const QString& folder);

    Theme m_theme;
};

}  // namespace madoguchi
