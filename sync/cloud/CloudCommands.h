// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudArguments.h"
#include "sync/cloud/CloudOutput.h"
#include "sync/cloud/CloudService.h"
#include "sync/cloud/StaffAdministration.h"

namespace madoguchi {

/// The commands of madoguchi-cloud: each says what it did and gives the program's exit code.
class CloudCommands {
public:
    explicit CloudCommands(const CloudArguments& arguments) : m_arguments(arguments), m_output(arguments.json) {}

    int run();

private:
    int serve(CloudService& service);
    int addStaff(CloudService& service);
    int resetPassphrase(CloudService& service);
    int endMembership(CloudService& service);
    int listStaff(CloudService& service);
    int addTerminal(CloudService& service);
    int listTerminals(CloudService& service);
    int revokeTerminal(CloudService& service);
    int check(CloudService& service);

    /// What a command about a person ends with.
    int said(const Result<Staff>& staff) const;
    static StaffAdministration administration(CloudService& service);
    Result<Sensitive<QString>> passphrase() const;

    const CloudArguments& m_arguments;
    CloudOutput m_output;
};

}  // namespace madoguchi
