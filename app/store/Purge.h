// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/RetentionRules.h"
#include "app/store/Connection.h"
#include "app/store/LogPosition.h"
#include "app/store/StoreContext.h"
#include "app/store/TombstoneTable.h"

#include <QStringList>

namespace madoguchi {

/// A case that has been kept as long as the rules say, or soon will be gone.
struct DueCase {
    CaseSummary summary;
    int days = 0;          ///< the period
    QDate purgeableFrom;   ///< Asia/Tokyo
};

/// Retention (保存期間満了): says what will go, and lets it go. Of a purged case the headers of its log entries stay, so that the chain
/// remains provable, and a tombstone; bodies, verdicts, evidence that nobody else needs, confirmed letters and the row of the case are removed.
class Purge {
public:
    Purge(Connection& connection, const StoreContext& context, const RetentionRules& rules) : m_connection(connection), m_context(context), m_rules(rules) {}

    /// What stands in the list on the day of `now`, oldest first.
    Result<QList<DueCase>> due(const QDateTime& now) const;
    /// Inside a transaction, for few cases at a time: all of them or none. CaseKept (detail: the id) for one that has not ended, has an act
    /// in the outbox, or whose time has not come; CaseUnknown, CasePurged. The trail says who did it. Afterwards call forget().
    Done apply(const QStringList& caseIds, const QString& staffId, const QDateTime& now);
    /// Outside of a transaction: the write-ahead log, where the removed bytes still stand, is emptied.
    static Done forget(Connection& connection);

private:
    Done applyOne(const QString& caseId, const QString& staffId, const QDateTime& now);
    Result<CaseSummary> purgeable(const QString& caseId, const QDateTime& now) const;
    Done removeSubmissions(const QString& caseId);
    Done removeUnshared();

    Connection& m_connection;
    const StoreContext& m_context;
    const RetentionRules& m_rules;
    LogPosition m_position;
    QSet<QByteArray> m_released;  ///< digests of evidence that a purged verdict stood on
};

}  // namespace madoguchi
