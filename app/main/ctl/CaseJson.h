// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "app/store/CaseFile.h"
#include "app/workflow/RefusedAct.h"
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
    /// A refused act explained: why, who has the case now, whether paper has to be handed over, why it can't be done again.
    static QJsonObject of(const RefusedAct& refused);
    static QJsonObject of(const SyncCounts& counts, const SyncStatus& status);
    static QJsonObject of(const SyncStatus& status);
    static QJsonObject of(const Error& error);
};

}  // namespace madoguchi
