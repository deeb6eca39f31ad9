// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudArguments.h"
#include "sync/cloud/CloudOutput.h"

namespace madoguchi {

/// "move": the one command that no service is opened for, since nobody may work with the log meanwhile.
class MoveCommand {
public:
    MoveCommand(const CloudArguments& arguments, const CloudOutput& output) : m_arguments(arguments), m_output(output) {}

    int run();

private:
    const CloudArguments& m_arguments;
    const CloudOutput& m_output;
};

}  // namespace madoguchi
