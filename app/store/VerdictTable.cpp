// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/VerdictTable.h"

#include "app/store/VerdictCodec.h"

namespace madoguchi {

/// Everything that says which message is meant: a verdict opens beside no other.
static QString rowName(const StoredSubmission& submission)
{
    return QStringLiteral("%1:%2:%3").arg(submission.seq).arg(submission.caseId, QLatin1String(submission.messageDigest.toHex()));
}

VerdictTable::VerdictTable(Connection& connection, const ColumnSealer& sealer)
    : m_connection(connection), m_verdictSealer(sealer, "verdicts.verdict"), m_contentSealer(sealer, "verdicts.content")
{
}

Done VerdictTable::put(const StoredSubmission& submission)
{
    const QString row = rowName(submission);
    const auto verdict = VerdictCodec::seal(submission.verdict, m_verdictSealer, row);
    const auto content = m_contentSealer.seal(submission.content, row, 0);
    if (!verdict || !content) {
        return verdict ? failAs(content) : failAs(verdict);
    }
    return m_connection.write("INSERT INTO verdicts (seq, case_id, message_digest, verdict, content) VALUES (?, ?, ?, ?, ?)",
                              {submission.seq, submission.caseId, submission.messageDigest, *verdict, *content});
}

Result<std::optional<StoredSubmission>> VerdictTable::latest(const QString& caseId) const
{
    return read(m_connection.first("SELECT seq, case_id, message_digest, verdict, content FROM verdicts WHERE case_id = ? ORDER BY seq DESC LIMIT 1", {caseId}));
}

Result<std::optional<StoredSubmission>> VerdictTable::find(qint64 seq) const
{
    return read(m_connection.first("SELECT seq, case_id, message_digest, verdict, content FROM verdicts WHERE seq = ?", {seq}));
}

Result<std::optional<StoredSubmission>> VerdictTable::read(const Result<std::optional<Statement>>& row) const
{
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    const Statement& columns = **row;
    StoredSubmission submission{columns.integer(0), columns.text(1), columns.bytes(2), Verdict(), QByteArray()};
    const QString name = rowName(submission);
    auto verdict = VerdictCodec::open(columns.bytes(3), m_verdictSealer, name);
    auto content = m_contentSealer.open(columns.bytes(4), name, 0);
    if (!verdict || !content) {
        return verdict ? failAs(content) : failAs(verdict);
    }
    submission.verdict = std::move(*verdict);
    submission.content = std::move(*content);
    return submission;
}

}  // namespace madoguchi
