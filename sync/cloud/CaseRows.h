// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/cloud/CaseLog.h"

#include <optional>

namespace madoguchi {

class SqlConnection;
class SqlQuery;

/// The cloud's table of cases, row by row. Throws SqlFault; DatabaseDamaged (detail: the case id) if a row does not read as a case.
class CaseRows {
public:
    explicit CaseRows(SqlConnection& connection) : m_connection(connection) {}

    qint64 nextNumber();
    Done insert(qint64 number, const Case& opened, const QByteArray& withdrawalDigest);
    void update(const Case& changed);
    /// CaseUnknown.
    Result<StoredCase> find(const QString& caseId);
    Result<QList<Case>> after(const QString& caseId, int limit);

private:
    static Result<StoredCase> read(const SqlQuery& row);

    SqlConnection& m_connection;
};

}  // namespace madoguchi
