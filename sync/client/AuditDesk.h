// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/AuditFilter.h"
#include "sync/client/Workplace.h"

#include <QFuture>

#include <functional>
#include <stop_token>

namespace madoguchi {

/// The trail of this terminal before a person's eyes: reading, proving and exporting it, each of which goes into the trail itself. Auditor,
/// chief and administrator see everybody; a clerk sees what they did themselves. Locked without a log-in, NotPermitted for others' rows.
class AuditDesk {
public:
    /// How much of the work is done, in rows; called on another thread.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    explicit AuditDesk(Workplace::Private& workplace) : d(workplace) {}

    /// As AuditTrail::page(). The first page (`before` 0) of each filter is recorded as reading.
    QFuture<Result<AuditRows>> page(const AuditFilter& filter, qint64 before, int limit);
    QFuture<Result<AuditState>> state();
    /// Walks the whole chain and compares it with what the cloud has witnessed: the number of rows, AuditChainBroken, Cancelled.
    /// Others get their turn at the store meanwhile; lock() ends it.
    QFuture<Result<qint64>> check(const Progress& progress, const std::stop_token& stop);
    /// Writes what matches into a file (AuditCsv), newest first: the number of rows. The file appears when it is whole and recorded. FileUnwritable, DiskFull.
    QFuture<Result<qint64>> exportTo(const QString& fileName, const AuditFilter& filter, const std::stop_token& stop);

private:
    Result<AuditFilter> permitted(AuditFilter filter) const;
    AuditItem item(AuditItem::Kind kind, const QString& detail) const;

    Workplace::Private& d;
};

}  // namespace madoguchi
