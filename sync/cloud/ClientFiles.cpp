// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ClientFiles.h"

#include "sync/cloud/DurableFile.h"

#include <QDir>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr qsizetype longestName = 64;

}  // namespace

bool ClientFiles::isName(const QString& name)
{
    const bool plain = std::ranges::none_of(name, [](QChar unit) { return unit.category() == QChar::Other_Control; });
    return plain && !name.trimmed().isEmpty() && name.size() <= longestName;
}

Done ClientFiles::write(const CloudFolder& folder, const IssuedCertificate& issued, const QString& outFolder)
{
    if (!QDir().mkpath(outFolder)) {
        return fail(ErrorCode::FileUnwritable, QStringLiteral("out"));
    }
    const Result<QByteArray> authority = readWhole(folder.certificateFile());
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
