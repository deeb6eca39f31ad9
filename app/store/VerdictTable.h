// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Verdict.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"

#include <QByteArray>

#include <optional>

namespace madoguchi {

/// What is kept of one submission beside the message itself.
struct StoredSubmission {
    qint64 seq = 0;            ///< of its log entry
    QString caseId;
    QByteArray messageDigest;  ///< SHA-256 of the message as received: what the verdict is about
    Verdict verdict;
    QByteArray content;        ///< the signed bytes
};

/// The verdict of every submission, sealed together with case, log number and digest of the message it was given for.
class VerdictTable {
public:
    VerdictTable(Connection& connection, const ColumnSealer& sealer);

    Done put(const StoredSubmission& submission);
    /// Of the submission that counts now (the latest); nothing if the case has none.
    Result<std::optional<StoredSubmission>> latest(const QString& caseId) const;
    Result<std::optional<StoredSubmission>> find(qint64 seq) const;
    Done removeOfCase(const QString& caseId) { return m_connection.write("DELETE FROM verdicts WHERE case_id = ?", {caseId}); }
    Result<qint64> count() const { return m_connection.number("SELECT count(*) FROM verdicts"); }

private:
    Result<std::optional<StoredSubmission>> read(const Result<std::optional<Statement>>& row) const;

    Connection& m_connection;
    RowSealer m_verdictSealer, m_contentSealer;
};

}  // namespace madoguchi
