// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/TerminalEnrolment.h"

#include "app/crypto/Random.h"
#include "sync/cloud/DurableFile.h"

#include <QDir>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int shareBytes = 32;
constexpr qsizetype longestName = 64;  // CN: ub-common-name of RFC 5280

bool isName(const QString& name)
{
    const bool plain = std::ranges::none_of(name, [](QChar unit) { return unit.category() == QChar::Other_Control; });
    return plain && !name.trimmed().isEmpty() && name.size() <= longestName;
}

}  // namespace

Result<Terminal> TerminalEnrolment::enrol(const QString& name, const QString& outFolder)
{
    if (!isName(name)) {
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
    if (const Done written = writeFiles(*issued, outFolder); !written) {
        const Done revoked = m_register.revoke(name, now);
        return revoked ? Result<Terminal>(failAs(written)) : Result<Terminal>(failAs(revoked));
    }
    return terminal;
}

Done TerminalEnrolment::writeFiles(const IssuedCertificate& issued, const QString& outFolder) const
{
    if (!QDir().mkpath(outFolder)) {
        return fail(ErrorCode::FileUnwritable, QStringLiteral("out"));
    }
    const Result<QByteArray> authority = readWhole(m_folder.certificateFile());
    if (!authority) {
        return failAs(authority);
    }
    const QDir out(outFolder);
    Done done = writeDurably(out.filePath(QStringLiteral("key.pem")), issued.key.reveal(), FileAccess::OwnerOnly);
    if (done) {
        done = writeDurably(out.filePath(QStringLiteral("cert.pem")), issued.certificate, FileAccess::Public);
    }
    return done ? writeDurably(out.filePath(QStringLiteral("ca.pem")), *authority, FileAccess::Public) : done;
}

}  // namespace madoguchi
