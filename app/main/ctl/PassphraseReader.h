// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"

#include <QString>

namespace madoguchi {

/// Reads one line that nobody shall see: from the terminal with echo off, or from standard input.
class PassphraseReader {
public:
    /// UsageWrong if there is no line, it is longer than 1,000 bytes or no UTF-8, or standard input is no terminal (then use fromStandardInput).
    static Result<Sensitive<QString>> fromTerminal(const QString& prompt);
    static Result<Sensitive<QString>> fromStandardInput();
};

}  // namespace madoguchi
