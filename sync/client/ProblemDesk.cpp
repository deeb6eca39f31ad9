// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/ProblemDesk.h"

#include "app/base/Clock.h"
#include "app/store/ClockWitness.h"
#include "app/workflow/RefusalWorkflow.h"
#include "sync/client/WorkplacePrivate.h"

namespace madoguchi {

QFuture<Result<Case>> ProblemDesk::doAgain(const QString& actId, int seenVersion)
{
    const auto session = d.current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<Case>(fail(ErrorCode::Locked)));
    }
    const Actor actor{session->person.staff, d.profile.terminal(), session->person.signer->current()};
    auto done = d.write([actId, seenVersion, actor, now = d.clock.now()](Connection& connection, const StoreContext& store) {
        return ClockWitness(connection, store).allowActs(now).and_then([&] { return RefusalWorkflow(connection, store).doAgain(actId, seenVersion, actor, now); });
    });
    return done.then(QtFuture::Launch::Sync, [this, mailbox = session->engine->mailbox()](const Result<Case>& result) {
        if (result) {
            mailbox->actStored();
            Q_EMIT settled(result->id);
        }
        return result;
    });
}

QFuture<Result<bool>> ProblemDesk::setAside(const QString& actId, const QString& note)
{
    const auto session = d.current();
    if (!session) {
        return QtFuture::makeReadyFuture(Result<bool>(fail(ErrorCode::Locked)));
    }
    auto gone = d.write([actId, note, staffId = session->person.staff.id, now = d.clock.now()](Connection& connection, const StoreContext& store) {
        return RefusalWorkflow(connection, store).setAside(actId, staffId, note, now);
    });
    return gone.then(QtFuture::Launch::Sync, [this](const Result<std::optional<Act>>& act) {
        if (act && *act && concernsCase((*act)->kind)) {
            Q_EMIT settled((*act)->caseId);
        }
        return act.map([](const std::optional<Act>& left) { return left.has_value(); });
    });
}

QFuture<Result<QList<PaperNotice>>> ProblemDesk::paperNotices()
{
    const auto session = d.current();
    const QString staffId = session ? session->person.staff.id : QString();
    return d.read([staffId, now = d.clock.now()](Connection& connection, const StoreContext& store) { return PaperWatch(connection, store).notices(staffId, now); });
}

QFuture<Result<int>> ProblemDesk::paperHandedOver(const QList<PaperNotice>& told)
{
    const auto session = d.current();
    const QString staffId = session ? session->person.staff.id : QString();
    return d.write([told, staffId, now = d.clock.now()](Connection& connection, const StoreContext& store) {
        return PaperWatch(connection, store).handedOver(told, staffId, now);
    });
}

}  // namespace madoguchi
