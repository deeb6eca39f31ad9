// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Purge.h"

#include "app/crypto/Digest.h"
#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "app/store/AcceptedPairTable.h"
#include "app/store/AuditTrail.h"
#include "app/store/CaseTable.h"
#include "app/store/EvidenceTable.h"
#include "app/store/LogCache.h"
#include "app/store/Outbox.h"
#include "app/store/VerdictTable.h"
#include "app/store/search/SearchChunks.h"

#include <algorithm>

namespace madoguchi {

Result<QList<DueCase>> Purge::due(const QDateTime& now) const
{
    const QDate today = JapaneseDate::dateOf(now);
    return CaseTable(m_connection, m_context.sealer).summaries({}).map([&](const QList<CaseSummary>& summaries) {
        QList<DueCase> due;
        for (const CaseSummary& summary : summaries) {
            if (RetentionRules::hasEnded(summary) && m_rules.listedFrom(summary) <= today) {
                due.append({summary, m_rules.daysFor(summary), m_rules.purgeableFrom(summary)});
            }
        }
        std::ranges::stable_sort(due, {}, &DueCase::purgeableFrom);
        return due;
    });
}

Done Purge::apply(const QStringList& caseIds, const QString& staffId, const QDateTime& now)
{
    const auto position = LogPosition::read(m_connection, m_context);
    if (!position) {
        return failAs(position);
    }
    m_position = *position;
    for (const QString& caseId : caseIds) {
        if (Done done = applyOne(caseId, staffId, now); !done) {
            return done;
        }
    }
    return removeUnshared()
        .and_then([&] { return SearchChunks(m_connection, m_context).forget(caseIds); })
        .and_then([&] { return m_position.write(m_connection, m_context); });
}

Done Purge::applyOne(const QString& caseId, const QString& staffId, const QDateTime& now)
{
    const auto summary = purgeable(caseId, now);
    if (!summary) {
        return failAs(summary);
    }
    const Case& ended = summary->caseNow;
    const int days = m_rules.daysFor(*summary);
    const Tombstone stone{caseId, sha256(CaseId::receiptNumber(caseId).toUtf8()), ended.state, ended.changedAt, days, now, staffId};
    const AuditItem item{0, now, staffId, AuditItem::Kind::Purged, caseId, QStringLiteral("days=%1").arg(days)};
    --m_position.cases;
    ++m_position.purged;
    return removeSubmissions(caseId)
        .and_then([&] { return AcceptedPairTable(m_connection, m_context.sealer).removeOfCase(caseId); })
        .and_then([&] { return LogCache(m_connection, m_context.sealer).clearBodies(caseId); })
        .and_then([&] { return CaseTable(m_connection, m_context.sealer).remove(caseId); })
        .and_then([&] { return TombstoneTable(m_connection, m_context.sealer).put(stone); })
        .and_then([&] { return AuditTrail(m_connection, m_context.sealer).append(item); });
}

/// Judged anew inside the transaction: since the list was made a letter may have come back.
Result<CaseSummary> Purge::purgeable(const QString& caseId, const QDateTime& now) const
{
    const auto row = CaseTable(m_connection, m_context.sealer).find(caseId);
    const auto waiting = Outbox(m_connection, m_context.sealer).ofCase(caseId);
    if (!row || !waiting) {
        return row ? failAs(waiting) : failAs(row);
    }
    if (!*row) {
        return tl::unexpected<Error>(TombstoneTable(m_connection, m_context.sealer).missing(caseId));
    }
    const CaseSummary& summary = (*row)->summary;
    const bool mayGo = RetentionRules::hasEnded(summary) && waiting->isEmpty() && (*row)->confirmed.state == summary.caseNow.state
        && m_rules.purgeableFrom(summary) <= JapaneseDate::dateOf(now);
    return mayGo ? Result<CaseSummary>(summary) : fail(ErrorCode::CaseKept, caseId);
}

Done Purge::removeSubmissions(const QString& caseId)
{
    QList<qint64> numbers;
    Done done = m_connection.forEach("SELECT seq FROM verdicts WHERE case_id = ?", {caseId}, [&](const Statement& row) {
        numbers.append(row.integer(0));
        return Done();
    });
    EvidenceTable evidence(m_connection, m_context.sealer);
    for (qsizetype i = 0; i < numbers.size() && done; ++i) {
        done = evidence.remove(numbers.at(i)).map([&](const std::optional<EvidenceRecord>& removed) {
            for (const auto& item : removed ? removed->items : QList<EvidenceRecord::Reference>()) {
                m_released.insert(item.digest);
            }
            m_position.evidence -= removed ? 1 : 0;
        });
    }
    return done.and_then([&] { return VerdictTable(m_connection, m_context.sealer).removeOfCase(caseId); });
}

/// A revocation list serves thousands of verdicts; a status response only one.
Done Purge::removeUnshared()
{
    return m_released.isEmpty() ? Done() : EvidenceTable(m_connection, m_context.sealer).removeUnshared(m_released);
}

Done Purge::forget(Connection& connection)
{
    return connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

}  // namespace madoguchi
