// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/store/Purge.h"
#include "sync/client/Workplace.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <stop_token>

namespace madoguchi {

/// Retention (保存期間満了) at this terminal, for chief and administrator: what will go, and letting it go. The periods stand in
/// retention.json in the profile; without that file RetentionRules' own count.
class RetentionDesk : public QObject {
    Q_OBJECT
public:
    /// How many cases are gone, of how many; called on another thread.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    explicit RetentionDesk(Workplace::Private& workplace) : d(workplace) {}

    static bool isFor(Role role) { return role == Role::Chief || role == Role::Administrator; }
    /// What stands in the list today, oldest first. Locked, NotPermitted, the errors of RetentionRules::read.
    QFuture<Result<QList<DueCase>>> due();
    /// Purges these cases, some at a time, each stretch whole or not at all; the number. CaseKept for one that may not go: those before
    /// its stretch are gone by then. Cancelled between two stretches.
    QFuture<Result<qint64>> purge(const QStringList& caseIds, const Progress& progress, const std::stop_token& stop);

Q_SIGNALS:
    /// Once a purge has ended that let something go. From another thread.
    void purged();

private:
    Result<RetentionRules> rules() const;

    Workplace::Private& d;
};

}  // namespace madoguchi
