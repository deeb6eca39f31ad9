// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/LogEntry.h"

namespace madoguchi {

/// The hash chain of the log. Digest = SHA-256 over the lines
/// "madoguchi.log/1", municipality, seq, hex(previous), caseId, caseVersion, kind, at (RFC 3339 UTC with milliseconds), hex(bodyDigest), each ended by a line feed.
class LogDigest {
public:
    static QByteArray of(const LogEntry& entry, const QString& municipality);
    /// Fills previous, bodyDigest and digest of an entry that is being appended.
    static void seal(LogEntry& entry, const QByteArray& previous, const QString& municipality);
    /// ChainBroken (detail: seq) unless entry follows `previousDigest` and `previousSeq` and its digests are right. A purged body is accepted.
    static Done check(const LogEntry& entry, qint64 previousSeq, const QByteArray& previousDigest, const QString& municipality);
    static QByteArray genesis() { return QByteArray(32, '\0'); }
};

}  // namespace madoguchi
