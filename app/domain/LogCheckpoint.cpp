// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/LogCheckpoint.h"

namespace madoguchi {

namespace {

const QString seqField = QStringLiteral("seq");
const QString digestField = QStringLiteral("digest");
constexpr int digestSize = 32;

}  // namespace

QMap<QString, QString> LogCheckpoint::fields() const
{
    return {{seqField, QString::number(seq)}, {digestField, QString::fromLatin1(digest.toHex())}};
}

std::optional<LogCheckpoint> LogCheckpoint::fromFields(const QMap<QString, QString>& fields)
{
    const LogCheckpoint checkpoint{fields.value(seqField).toLongLong(), QByteArray::fromHex(fields.value(digestField).toLatin1())};
    // Written back it must be what was read: one form only, and no field besides.
    const bool makesSense = checkpoint.seq > 0 && checkpoint.digest.size() == digestSize && checkpoint.fields() == fields;
    return makesSense ? std::optional(checkpoint) : std::nullopt;
}

bool LogCheckpoint::isSound(const LogEntry& entry, const Act& act, Role author)
{
    const bool isTheServices = act.kind == ActKind::SignLog && author == Role::System && entry.caseVersion == 0;
    return isTheServices && fromFields(act.fields) == LogCheckpoint{entry.seq - 1, entry.previous};
}

}  // namespace madoguchi
