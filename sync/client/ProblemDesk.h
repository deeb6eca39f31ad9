// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "app/workflow/PaperWatch.h"
#include "sync/client/Workplace.h"

#include <QFuture>
#include <QObject>

namespace madoguchi {

/// What went against the person logged in and has to be settled at this terminal: acts that the cloud has refused, and paper of cases that
/// are not theirs any more.
class ProblemDesk : public QObject {
    Q_OBJECT
public:
    explicit ProblemDesk(Workplace::Private& workplace) : d(workplace) {}

    /// Does a refused act again on the case as it is in version `seenVersion`, and settles the refusal in the same step; then pushed.
    /// As RefusalWorkflow::doAgain(); Locked.
    QFuture<Result<Case>> doAgain(const QString& actId, int seenVersion);
    /// A refused act leaves the outbox and stays in the audit trail, with what the person notes. False if it is not there any more.
    /// As RefusalWorkflow::setAside(); Locked.
    QFuture<Result<bool>> setAside(const QString& actId, const QString& note = {});

    /// Paper that the person must hand over, as it is now: time alone can bring one.
    QFuture<Result<QList<PaperNotice>>> paperNotices();
    /// As PaperWatch::handedOver().
    QFuture<Result<int>> paperHandedOver(const QList<PaperNotice>& told);

Q_SIGNALS:
    /// Something of this case has been settled, and it shows differently now. From another thread.
    void settled(const QString& caseId);

private:
    Workplace::Private& d;
};

}  // namespace madoguchi
