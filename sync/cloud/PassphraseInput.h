// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/base/Sensitive.h"

#include <QString>

namespace madoguchi {

/// Reads a passphrase, which is never an argument: other users of the machine see those.
class PassphraseInput {
public:
    /// The first line of standard input. UsageWrong if it is empty or not UTF-8.
    static Result<Sensitive<QString>> fromStandardInput();
    /// Asked for twice on the terminal, without showing it. UsageWrong if there is no terminal or the two differ.
    static Result<Sensitive<QString>> fromTerminal();
};

}  // namespace madoguchi
