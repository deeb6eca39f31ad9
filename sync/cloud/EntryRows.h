// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/LogEntry.h"
#include "sync/cloud/CaseLog.h"

#include <optional>

namespace madoguchi {

class SqlConnection;

/// The cloud's table of log entries and the two tables that find one by its id. Throws SqlFault.
class EntryRows {
public:
    explicit EntryRows(SqlConnection& connection) : m_connection(connection) {}

    /// The newest entry's number and digest; 0 and the genesis digest if there is none.
    struct Head {
        qint64 seq = 0;
        QByteArray digest;
    };
    Head head();
    void insert(const LogEntry& entry);
    /// DatabaseDamaged (detail: seq) if a row does not read as an entry.
    Result<QList<LogEntry>> after(qint64 seq, int limit, qint64 maxBytes);

    std::optional<Filed> submission(const QString& submissionId);
    void insertSubmission(const QString& submissionId, const QByteArray& digest, qint64 seq, const QString& caseId);
    std::optional<Filed> act(const QString& actId);
    void insertAct(const QString& actId, const QByteArray& digest, qint64 seq);

private:
    /// How many entries after a number, at least one if there is one, have about `maxBytes` of bodies.
    int fitting(qint64 seq, int limit, qint64 maxBytes);
    std::optional<Filed> known(const QByteArray& sql, const QString& id);

    SqlConnection& m_connection;
};

}  // namespace madoguchi
