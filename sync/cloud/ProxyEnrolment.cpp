// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ProxyEnrolment.h"

#include "sync/cloud/ClientFiles.h"

namespace madoguchi {

Result<Proxy> ProxyEnrolment::enrol(const QString& name, const QString& outFolder)
{
    if (!ClientFiles::isName(name)) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("name"));
    }
    const Result<CertificateAuthority> authority = m_folder.authority();
    if (!authority) {
        return failAs(authority);
    }
    const QDateTime now = m_clock.now();
    const Result<IssuedCertificate> issued = authority->issueProxy(name, m_folder.municipality(), now);
    if (!issued) {
        return failAs(issued);
    }
    const Proxy proxy{name, issued->serial, now, issued->expiresAt, {}};
    // Registered first: a name that is taken must not overwrite the files of the proxy that has it.
    if (const Done added = m_register.add(proxy); !added) {
        return failAs(added);
    }
    if (const Done written = ClientFiles::write(m_folder, *issued, outFolder); !written) {
        const Done revoked = m_register.revoke(name, now);
        return revoked ? Result<Proxy>(failAs(written)) : Result<Proxy>(failAs(revoked));
    }
    return proxy;
}

}  // namespace madoguchi
