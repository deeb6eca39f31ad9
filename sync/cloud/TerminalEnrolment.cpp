// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/TerminalEnrolment.h"

#include "app/crypto/Random.h"
#include "sync/cloud/ClientFiles.h"

namespace madoguchi {

namespace {

constexpr int shareBytes = 32;

}  // namespace

Result<Terminal> TerminalEnrolment::enrol(const QString& name, const QString& outFolder)
{
    if (!ClientFiles::isName(name)) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("name"));
    }
    const Result<CertificateAuthority> authority = m_folder.authority();
    const Result<QByteArray> share = randomBytes(shareBytes);
    if (!authority || !share) {
        return authority ? Result<Terminal>(failAs(share)) : Result<Terminal>(failAs(authority));
    }
    const QDateTime now = m_clock.now();
    const Result<IssuedCertificate> issued = authority->issueTerminal(name, m_folder.municipality(), now);
    if (!issued) {
        return failAs(issued);
    }
    const Terminal terminal{name, issued->serial, *share, now, issued->expiresAt, {}};
    // Registered first: a name that is taken must not overwrite the files of the terminal that has it.
    if (const Done added = m_register.add(terminal); !added) {
        return failAs(added);
    }
    if (const Done written = ClientFiles::write(m_folder, *issued, outFolder); !written) {
        const Done revoked = m_register.revoke(name, now);
        return revoked ? Result<Terminal>(failAs(written)) : Result<Terminal>(failAs(revoked));
    }
    return terminal;
}

}  // namespace madoguchi
