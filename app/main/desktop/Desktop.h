// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/main/desktop/Options.h"
#include "ui/common/Theme.h"

#include <memory>

class QApplication;

namespace madoguchi {

class Clock;
class Profile;
class Workplace;

/// Puts the office together for one run of the program: profile, workplace, window.
class Desktop {
public:
    /// Gives the application its look; it must outlive this.
    explicit Desktop(QApplication& application);

    /// Runs until the window is closed; the exit status (contract/cli.md).
    int run(const Options& options);

private:
    /// Opens the workplace, with a walk-through first where the database is damaged or somebody asked for it; DatabaseDamaged if the person
    /// leaves it.
    Result<std::unique_ptr<Workplace>> open(const Profile& profile, bool repairWanted, const Clock& clock);
    /// Shows the walk-through: true if the repair was done.
    bool walkThrough(const Profile& profile, bool damaged, const Clock& clock);
    /// Shows why the office can't be opened until the person closes it: 2.
    int showProblem(const Error& error, const QString& folder);

    Theme m_theme;
};

}  // namespace madoguchi
