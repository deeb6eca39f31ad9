// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CaseRows.h"

#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

namespace {

constexpr const char* selectCase =
    "SELECT case_id, version, state, submission_id, received_at, changed_at, claim_staff, claim_fence, claim_until, last_fence,"
    " examiner_id, proposer_id, approver_id, issuer_id, last_reason, withdrawal_digest, number FROM cases ";

void bindChanging(SqlQuery& query, const Case& value)
{
    query.bind(value.version).bind(QString(code(value.state))).bind(value.submissionId).bind(value.changedAt);
    if (value.claim) {
        query.bind(value.claim->staffId).bind(value.claim->fence).bind(value.claim->until);
    } else {
        query.bindNull().bindNull().bindNull();
    }
    query.bind(value.lastFence).bind(value.examinerId).bind(value.proposerId).bind(value.approverId).bind(value.issuerId).bind(value.lastReason);
}

}  // namespace

qint64 CaseRows::nextNumber()
{
    SqlQuery query(m_connection, "SELECT coalesce(max(number), 0) + 1 FROM cases");
    query.next();
    return query.number(0);
}

Done CaseRows::insert(qint64 number, const Case& opened, const QByteArray& withdrawalDigest)
{
    SqlQuery query(m_connection,
                   "INSERT INTO cases (version, state, submission_id, changed_at, claim_staff, claim_fence, claim_until, last_fence, examiner_id,"
                   " proposer_id, approver_id, issuer_id, last_reason, number, case_id, received_at, withdrawal_digest)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChanging(query, opened);
    query.bind(number).bind(opened.id).bind(opened.receivedAt).bind(withdrawalDigest).run();
    return {};
}

void CaseRows::update(const Case& changed)
{
    SqlQuery query(m_connection,
                   "UPDATE cases SET version = ?, state = ?, submission_id = ?, changed_at = ?, claim_staff = ?, claim_fence = ?, claim_until = ?,"
                   " last_fence = ?, examiner_id = ?, proposer_id = ?, approver_id = ?, issuer_id = ?, last_reason = ? WHERE case_id = ?");
    bindChanging(query, changed);
    query.bind(changed.id).run();
}

Result<StoredCase> CaseRows::find(const QString& caseId)
{
    SqlQuery query(m_connection, QByteArray(selectCase) + "WHERE case_id = ?");
    if (!query.bind(caseId).next()) {
        return fail(ErrorCode::CaseUnknown);
    }
    return read(query);
}

Result<QList<Case>> CaseRows::after(const QString& caseId, int limit)
{
    SqlQuery query(m_connection, QByteArray(selectCase) + "WHERE case_id > ? ORDER BY case_id LIMIT ?");
    query.bind(caseId).bind(limit);
    QList<Case> list;
    while (query.next()) {
        const Result<StoredCase> row = read(query);
        if (!row) {
            return failAs(row);
        }
        list.append(row->now);
    }
    return list;
}

Result<StoredCase> CaseRows::read(const SqlQuery& row)
{
    StoredCase stored;
    Case& value = stored.now;
    value.id = row.text(0);
    value.version = row.integer(1);
    const std::optional<CaseState> state = caseStateFromCode(row.text(2));
    value.submissionId = row.text(3);
    value.receivedAt = row.moment(4);
    value.changedAt = row.moment(5);
    if (!row.isNull(6)) {
        value.claim = Claim{row.text(6), row.integer(7), row.moment(8)};
    }
    value.lastFence = row.integer(9);
    value.examinerId = row.text(10);
    value.proposerId = row.text(11);
    value.approverId = row.text(12);
    value.issuerId = row.text(13);
    value.lastReason = row.text(14);
    stored.withdrawalDigest = row.bytes(15);
    const bool isNumbered = value.id.section(u'-', 1).toLongLong() == row.number(16);
    if (!state || !isNumbered || !value.receivedAt.isValid() || !value.changedAt.isValid()) {
        return fail(ErrorCode::DatabaseDamaged, value.id);
    }
    value.state = *state;
    return stored;
}

}  // namespace madoguchi
