// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/LogCache.h"

#include "app/crypto/LogDigest.h"

#include <algorithm>

namespace madoguchi {

Done LogCache::append(const LogEntry& entry)
{
    const auto body = m_sealer.seal(entry.body, QString::number(entry.seq), 0);
    if (!body) {
        return failAs(body);
    }
    return m_connection.write("INSERT INTO log_entries (seq, previous, digest, case_id, case_version, kind, at, body_digest, body) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              {entry.seq, entry.previous, entry.digest, entry.caseId, entry.caseVersion, QString(code(entry.kind)),
                               entry.at.toMSecsSinceEpoch(), entry.bodyDigest, *body});
}

Done LogCache::clearBodies(const QString& caseId)
{
    QList<qint64> numbers;
    Done done = m_connection.forEach("SELECT seq FROM log_entries WHERE case_id = ?", {caseId}, [&](const Statement& row) {
        numbers.append(row.integer(0));
        return Done();
    });
    for (qsizetype i = 0; i < numbers.size() && done; ++i) {
        done = m_sealer.seal({}, QString::number(numbers.at(i)), 0).and_then([&](const QByteArray& empty) {
            return m_connection.write("UPDATE log_entries SET body = ? WHERE seq = ?", {empty, numbers.at(i)});
        });
    }
    return done;
}

Result<QList<LogEntry>> LogCache::ofCase(const QString& caseId) const
{
    QList<LogEntry> entries;
    const Done done = m_connection.forEach("SELECT seq, previous, digest, case_id, case_version, kind, at, body_digest, body "
                                           "FROM log_entries WHERE case_id = ? ORDER BY seq",
                                           {caseId}, [&](const Statement& row) {
                                               return read(row).map([&](LogEntry&& entry) { entries.append(std::move(entry)); });
                                           });
    return done ? Result<QList<LogEntry>>(entries) : failAs(done);
}

Result<std::optional<LogEntry>> LogCache::find(qint64 seq) const
{
    const auto row = m_connection.first("SELECT seq, previous, digest, case_id, case_version, kind, at, body_digest, body FROM log_entries WHERE seq = ?", {seq});
    if (!row) {
        return failAs(row);
    }
    if (!*row) {
        return std::nullopt;
    }
    return read(**row).map([](LogEntry&& entry) { return std::optional(std::move(entry)); });
}

Result<LogEntry> LogCache::submission(const QString& caseId) const
{
    return ofCase(caseId).and_then([&](const QList<LogEntry>& entries) -> Result<LogEntry> {
        const auto latest = std::find_if(entries.rbegin(), entries.rend(), [](const LogEntry& entry) { return entry.kind == EntryKind::Submission; });
        if (latest == entries.rend()) {
            return fail(ErrorCode::CaseUnknown, caseId);
        }
        return latest->body.isEmpty() ? fail(ErrorCode::CasePurged, caseId) : Result<LogEntry>(*latest);
    });
}

Done LogCache::forEach(const std::function<Done(const LogEntry&)>& take) const
{
    return m_connection.forEach("SELECT seq, previous, digest, case_id, case_version, kind, at, body_digest, body FROM log_entries ORDER BY seq", {},
                                [&](const Statement& row) { return read(row).and_then(take); });
}

Result<Cursor> LogCache::last() const
{
    return m_connection.first("SELECT seq, digest FROM log_entries ORDER BY seq DESC LIMIT 1").map([](const std::optional<Statement>& row) {
        return row ? Cursor{row->integer(0), row->bytes(1)} : Cursor{0, LogDigest::genesis()};
    });
}

Result<LogEntry> LogCache::read(const Statement& row) const
{
    LogEntry entry;
    entry.seq = row.integer(0);
    const QString name = QString::number(entry.seq);
    const auto kind = entryKindFromCode(row.text(5));
    if (!kind) {
        return fail(ErrorCode::DatabaseDamaged, QLatin1String("log_entries/") + name);
    }
    entry.previous = row.bytes(1);
    entry.digest = row.bytes(2);
    entry.caseId = row.text(3);
    entry.caseVersion = int(row.integer(4));
    entry.kind = *kind;
    entry.at = QDateTime::fromMSecsSinceEpoch(row.integer(6), Qt::UTC);
    entry.bodyDigest = row.bytes(7);
    return m_sealer.open(row.bytes(8), name, 0).map([&](QByteArray&& body) {
        entry.body = std::move(body);
        return entry;
    });
}

}  // namespace madoguchi
