// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"
#include "app/store/Connection.h"
#include "app/store/RowSealer.h"
#include "app/store/search/CaseRecord.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace madoguchi {

/// A row of the table of cases.
struct CaseRow {
    Case confirmed;        ///< what the log has made of the case
    CaseSummary summary;   ///< what is shown: with the waiting acts of this terminal
    qint64 rowVersion = 0; ///< 0 if not yet stored
};

/// One row a case, everything in it sealed: also the state, so that nobody moves a case by changing a byte.
class CaseTable {
public:
    CaseTable(Connection& connection, const ColumnSealer& sealer);

    Result<std::optional<CaseRow>> find(const QString& caseId) const;
    /// All, or those of the given ids that are there, oldest first.
    Result<QList<CaseSummary>> summaries(const QStringList& caseIds) const;
    /// Gives the rows of the ids between the two, both left out, one after the other: too many to hold at once. Ends at the first error.
    Done list(const QString& after, const QString& before, const std::function<void(const ListedCase&)>& take) const;
    Result<QStringList> ids() const;
    Result<qint64> count() const { return m_connection.number("SELECT count(*) FROM cases"); }
    /// Inserts or rewrites; the row's version grows.
    Done put(CaseRow& row);
    Done remove(const QString& caseId) { return m_connection.write("DELETE FROM cases WHERE case_id = ?", {caseId}); }

private:
    Result<CaseSummary> openSummary(const QByteArray& sealed, const QString& caseId, qint64 version) const;

    Connection& m_connection;
    RowSealer m_confirmedSealer, m_summarySealer;
};

}  // namespace madoguchi
