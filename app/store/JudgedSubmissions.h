// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Connection.h"
#include "app/store/EvidenceRecord.h"
#include "app/store/StoreContext.h"
#include "app/store/VerdictTable.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi {

/// A submission with all that its verdict can be reached again from.
struct JudgedSubmission {
    StoredSubmission stored;
    QByteArray message;     ///< as it was received
    QDateTime receivedAt;   ///< UTC, by the log
    QByteArray statusResponse;  ///< the one its verdict stood on; empty if none
    std::optional<EvidenceRecord> evidence;  ///< nothing for a verdict of before there was evidence
};

/// Reads the verdicts of the store with their messages and evidence in pages: there may be a million.
class JudgedSubmissions {
public:
    JudgedSubmissions(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// At most `limit` of those whose log number is greater than `after`, in its order; of one case, or of all if `caseId` is empty.
    Result<QList<JudgedSubmission>> page(const QString& caseId, qint64 after, int limit) const;

private:
    Result<JudgedSubmission> read(qint64 seq) const;

    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
