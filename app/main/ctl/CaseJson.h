// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "app/store/CaseFile.h"
#include "sync/client/SyncCounts.h"
#include "sync/client/SyncStatus.h"

#include <QJsonObject>

namespace madoguchi {

/// What madoguchictl prints for other programs, with --json. Times are RFC 3339 in UTC, words are those of the wire.
class CaseJson {
public:
    static QJsonObject of(const CaseSummary& summary);
    /// case, submission (as signed), verdict, history, messageDigest.
    static QJsonObject of(const CaseFile& file);
    static QJsonObject of(const SyncCounts& counts, const SyncStatus& status);
    static QJsonObject of(const SyncStatus& status);
    static QJsonObject of(const Error& error);
};

}  // namespace madoguchi
