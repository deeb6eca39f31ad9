// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/LogDigest.h"

#include "app/crypto/Digest.h"
#include "app/domain/Rfc3339.h"

namespace madoguchi {

QByteArray LogDigest::of(const LogEntry& entry, const QString& municipality)
{
    const QByteArray lines[] = {
        QByteArrayLiteral("madoguchi.log/1"),
        municipality.toUtf8(),
        QByteArray::number(entry.seq),
        entry.previous.toHex(),
        entry.caseId.toUtf8(),
        QByteArray::number(entry.caseVersion),
        QByteArray(code(entry.kind).data(), code(entry.kind).size()),
        Rfc3339::text(entry.at).toLatin1(),
        entry.bodyDigest.toHex(),
    };
    QByteArray text;
    text.reserve(320);
    for (const QByteArray& line : lines) {
        text.append(line).append('\n');
    }
    return sha256(text);
}

void LogDigest::seal(LogEntry& entry, const QByteArray& previous, const QString& municipality)
{
    entry.previous = previous;
    entry.bodyDigest = sha256(entry.body);
    entry.digest = of(entry, municipality);
}

Done LogDigest::check(const LogEntry& entry, qint64 previousSeq, const QByteArray& previousDigest, const QString& municipality)
{
    const bool purged = entry.body.isEmpty();
    const bool linked = entry.seq == previousSeq + 1 && entry.previous == previousDigest;
    const bool bodyRight = purged || entry.bodyDigest == sha256(entry.body);
    if (!linked || !bodyRight || entry.digest != of(entry, municipality)) {
        return fail(ErrorCode::ChainBroken, QString::number(entry.seq));
    }
    return {};
}

}  // namespace madoguchi
