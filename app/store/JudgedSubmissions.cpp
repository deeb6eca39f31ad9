// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/JudgedSubmissions.h"

#include "app/store/EvidenceTable.h"
#include "app/store/LogCache.h"

namespace madoguchi {

Result<QList<JudgedSubmission>> JudgedSubmissions::page(const QString& caseId, qint64 after, int limit) const
{
    QList<qint64> numbers;
    const auto take = [&](const Statement& row) {
        numbers.append(row.integer(0));
        return Done();
    };
    const Done listed = caseId.isEmpty()
        ? m_connection.forEach("SELECT seq FROM verdicts WHERE seq > ? ORDER BY seq LIMIT ?", {after, limit}, take)
        : m_connection.forEach("SELECT seq FROM verdicts WHERE case_id = ? AND seq > ? ORDER BY seq LIMIT ?", {caseId, after, limit}, take);
    if (!listed) {
        return failAs(listed);
    }
    QList<JudgedSubmission> submissions;
    submissions.reserve(numbers.size());
    for (const qint64 seq : numbers) {
        auto submission = read(seq);
        if (!submission) {
            return failAs(submission);
        }
        submissions.append(*std::move(submission));
    }
    return submissions;
}

Result<JudgedSubmission> JudgedSubmissions::read(qint64 seq) const
{
    auto stored = VerdictTable(m_connection, m_context.sealer).find(seq);
    auto entry = LogCache(m_connection, m_context.sealer).find(seq);
    const EvidenceTable table(m_connection, m_context.sealer);
    auto evidence = table.find(seq);
    if (!stored || !entry) {
        return stored ? failAs(entry) : failAs(stored);
    }
    if (!evidence) {
        return failAs(evidence);
    }
    if (!*stored || !*entry || (*entry)->caseId != (*stored)->caseId) {
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("verdicts/%1").arg(seq));
    }
    JudgedSubmission submission{**std::move(stored), std::move((*entry)->body), (*entry)->at, {}, *std::move(evidence)};
    for (const auto& reference : submission.evidence ? submission.evidence->items : QList<EvidenceRecord::Reference>()) {
        if (reference.kind == EvidenceItem::Kind::StatusResponse) {
            const auto item = table.item(reference.digest);
            if (!item) {
                return failAs(item);
            }
            submission.statusResponse = item->bytes;
        }
    }
    return submission;
}

}  // namespace madoguchi
