// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi {

/// Exit codes of every program (contract: command lines).
enum class ExitCode { Success = 0, SomethingBad = 1, WrongUsage = 2, Unreachable = 3, NotPermitted = 4 };

/// One word of madoguchictl's command line ("verify", "sync"). Results go to standard output, everything else to standard error.
class Command {
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// Whether this command is meant by what stands on the line; `words` is not empty.
    virtual bool isMeant(const QStringList& words) const { return words.constFirst() == name(); }
    /// One line for --help.
    virtual QString synopsis() const = 0;
    /// `arguments` is everything after the command's name.
    virtual ExitCode run(const QStringList& arguments) = 0;
};

}  // namespace madoguchi
