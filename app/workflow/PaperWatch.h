// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/domain/DocumentKind.h"
#include "app/store/Connection.h"
#include "app/store/StoreContext.h"

#include <QDateTime>
#include <QList>

namespace madoguchi {

/// Paper that a person may have at their desk of a case that is not theirs any more: it goes to whoever has the case now.
struct PaperNotice {
    QString caseId;
    QString holder, holderName;  ///< who has the case now; both empty if nobody does
    QDateTime ended;             ///< when the person's time with the case ended by itself and nobody took it since; else invalid
    QList<DocumentKind> kinds;

    friend bool operator==(const PaperNotice&, const PaperNotice&) = default;
};

/// Watches over paper whose case a clerk loses without having done anything: the lease ends, the chief releases or hands over, the citizen
/// withdraws. No act is refused then, so nothing else would tell them. Judged by the claim that the log has; what waits to be sent counts
/// only where the person has given the paper away or has asked for the case again.
class PaperWatch {
public:
    PaperWatch(Connection& connection, const StoreContext& context) : m_connection(connection), m_context(context) {}

    /// The person looks at the case: if they hold it and it is printed, its paper is at their desk. Inside a transaction.
    Done opened(const QString& caseId, const QString& staffId, const QDateTime& now);
    /// Oldest first.
    Result<QList<PaperNotice>> notices(const QString& staffId, const QDateTime& now) const;
    /// The person says that they have handed over what these notices told. One that says something else by now stays. How many are settled;
    /// inside a transaction.
    Result<int> handedOver(const QList<PaperNotice>& told, const QString& staffId, const QDateTime& now);

private:
    Result<std::optional<PaperNotice>> notice(const QString& caseId, const QString& staffId, const QDateTime& now) const;

    Connection& m_connection;
    const StoreContext& m_context;
};

}  // namespace madoguchi
