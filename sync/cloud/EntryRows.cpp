// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/EntryRows.h"

#include "app/crypto/LogDigest.h"
#include "sync/cloud/SqlQuery.h"

namespace madoguchi {

EntryRows::Head EntryRows::head()
{
    SqlQuery query(m_connection, "SELECT seq, digest FROM entries ORDER BY seq DESC LIMIT 1");
    return query.next() ? Head{query.number(0), query.bytes(1)} : Head{0, LogDigest::genesis()};
}

void EntryRows::insert(const LogEntry& entry)
{
    SqlQuery query(m_connection,
                   "INSERT INTO entries (seq, previous, digest, case_id, case_version, kind, at, body_digest, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(entry.seq).bind(entry.previous).bind(entry.digest).bind(entry.caseId).bind(entry.caseVersion);
    query.bind(QString(code(entry.kind))).bind(entry.at).bind(entry.bodyDigest).bind(entry.body).run();
}

/// Asked before, because PostgreSQL hands over a result as a whole.
int EntryRows::fitting(qint64 seq, int limit, qint64 maxBytes)
{
    SqlQuery query(m_connection, "SELECT length(body) FROM entries WHERE seq > ? ORDER BY seq LIMIT ?");
    query.bind(seq).bind(limit);
    qint64 bytes = 0;
    int count = 0;
    while (query.next()) {
        bytes += query.number(0);
        if (bytes > maxBytes && count > 0) {
            break;
        }
        ++count;
    }
    return count;
}

Result<QList<LogEntry>> EntryRows::after(qint64 seq, int limit, qint64 maxBytes)
{
    SqlQuery query(m_connection,
                   "SELECT seq, previous, digest, case_id, case_version, kind, at, body_digest, body FROM entries WHERE seq > ? ORDER BY seq LIMIT ?");
    query.bind(seq).bind(fitting(seq, limit, maxBytes));
    QList<LogEntry> list;
    while (query.next()) {
        const std::optional<EntryKind> kind = entryKindFromCode(query.text(5));
        const QDateTime at = query.moment(6);
        if (!kind || !at.isValid()) {
            return fail(ErrorCode::DatabaseDamaged, QStringLiteral("entries/%1").arg(query.number(0)));
        }
        LogEntry entry{query.number(0), query.bytes(1), query.bytes(2), query.text(3), query.integer(4), *kind, at, query.bytes(7), query.bytes(8)};
        list.append(std::move(entry));
    }
    return list;
}

std::optional<Filed> EntryRows::submission(const QString& submissionId)
{
    return known("SELECT s.seq, s.digest, s.case_id, e.at FROM submissions s JOIN entries e ON e.seq = s.seq WHERE s.submission_id = ?", submissionId);
}

void EntryRows::insertSubmission(const QString& submissionId, const QByteArray& digest, qint64 seq, const QString& caseId)
{
    SqlQuery query(m_connection, "INSERT INTO submissions (submission_id, digest, seq, case_id) VALUES (?, ?, ?, ?)");
    query.bind(submissionId).bind(digest).bind(seq).bind(caseId).run();
}

std::optional<Filed> EntryRows::act(const QString& actId)
{
    return known("SELECT a.seq, a.digest, e.case_id, e.at FROM acts a JOIN entries e ON e.seq = a.seq WHERE a.act_id = ?", actId);
}

void EntryRows::insertAct(const QString& actId, const QByteArray& digest, qint64 seq)
{
    SqlQuery query(m_connection, "INSERT INTO acts (act_id, digest, seq) VALUES (?, ?, ?)");
    query.bind(actId).bind(digest).bind(seq).run();
}

std::optional<Filed> EntryRows::known(const QByteArray& sql, const QString& id)
{
    SqlQuery query(m_connection, sql);
    if (!query.bind(id).next()) {
        return std::nullopt;
    }
    return Filed{query.number(0), query.bytes(1), query.text(2), query.moment(3)};
}

}  // namespace madoguchi
