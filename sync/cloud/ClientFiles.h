// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CloudFolder.h"

namespace madoguchi {

/// What is handed to a client of this service, terminal or proxy: its name's form, and its folder of files.
class ClientFiles {
public:
    /// 1 to 64 characters (CN: ub-common-name of RFC 5280), none of control.
    static bool isName(const QString& name);
    /// Writes ca.pem, cert.pem and key.pem (0600). FileUnwritable.
    static Done write(const CloudFolder& folder, const IssuedCertificate& issued, const QString& outFolder);
};

}  // namespace madoguchi
