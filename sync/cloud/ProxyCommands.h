// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudArguments.h"
#include "sync/cloud/CloudOutput.h"
#include "sync/cloud/CloudService.h"

namespace madoguchi {

/// `madoguchi-cloud proxy …`: each says what it did and gives the program's exit code.
class ProxyCommands {
public:
    ProxyCommands(const CloudArguments& arguments, const CloudOutput& output, CloudService& service)
        : m_arguments(arguments), m_output(output), m_service(service) {}

    int add();
    int list();
    int revoke();

private:
    const CloudArguments& m_arguments;
    const CloudOutput& m_output;
    CloudService& m_service;
};

}  // namespace madoguchi
