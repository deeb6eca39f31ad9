// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "sync/cloud/CloudFolder.h"
#include "sync/cloud/ProxyRegister.h"

namespace madoguchi {

/// Lets a proxy speak for terminals: issues its certificate and remembers it.
class ProxyEnrolment {
public:
    ProxyEnrolment(const CloudFolder& folder, CloudDatabase& database, const Clock& clock) : m_folder(folder), m_register(database), m_clock(clock) {}

    /// Writes ca.pem, cert.pem and key.pem (0600) into a folder. FieldInvalid ("name"): not of its
    /// form (ClientFiles), or a valid proxy of this name is there already; FileUnwritable.
    Result<Proxy> enrol(const QString& name, const QString& outFolder);

private:
    const CloudFolder& m_folder;
    ProxyRegister m_register;
    const Clock& m_clock;
};

}  // namespace madoguchi
