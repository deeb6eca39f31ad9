// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/LogEntry.h"
#include "app/store/Connection.h"
#include "app/store/PulledPage.h"
#include "app/store/RowSealer.h"

#include <functional>
#include <optional>

namespace madoguchi {

/// This terminal's copy of the municipality's log. What an entry says is only in its body, which is sealed; the rest is proven by the chain.
class LogCache {
public:
    LogCache(Connection& connection, const ColumnSealer& sealer) : m_connection(connection), m_sealer(sealer, "log_entries.body") {}

    /// The caller has checked that it follows.
    Done append(const LogEntry& entry);
    /// Retention: only what the chain needs stays of a case's entries.
    Done clearBodies(const QString& caseId);
    /// The entries of one case, oldest first.
    Result<QList<LogEntry>> ofCase(const QString& caseId) const;
    /// Nothing if there is no entry of that number.
    Result<std::optional<LogEntry>> find(qint64 seq) const;
    /// The submission of a case that counts now, the latest. CaseUnknown if there is none, CasePurged if its body is gone.
    Result<LogEntry> submission(const QString& caseId) const;
    /// All entries, oldest first, one at a time.
    Done forEach(const std::function<Done(const LogEntry&)>& take) const;
    /// The end of what is stored, by the rows themselves.
    Result<Cursor> last() const;

private:
    Result<LogEntry> read(const Statement& row) const;

    Connection& m_connection;
    RowSealer m_sealer;
};

}  // namespace madoguchi
