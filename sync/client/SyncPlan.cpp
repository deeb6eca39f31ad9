// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/SyncPlan.h"

namespace madoguchi {

SyncPlan::Reaction SyncPlan::reaction(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SessionExpired:
        return Reaction::RenewSession;
    case ErrorCode::CloudUnreachable:
    case ErrorCode::CloudTimeout:
    case ErrorCode::CloudAnswerMalformed:  // cut short on the way; a cloud that always answers so stays visible as offline
    case ErrorCode::CloudProblem:
    case ErrorCode::CloudStorageFailed:
    case ErrorCode::RateLimited:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DiskFull:
        return Reaction::TryLater;
    default:
        return Reaction::NeedsPerson;
    }
}

SyncPlan::Step SyncPlan::next(const Facts& facts)
{
    if (facts.error) {
        const Reaction asked = reaction(*facts.error);
        if (asked == Reaction::RenewSession && !facts.renewed) {
            return Step::RenewSession;
        }
        if (!facts.following) {
            return Step::Finish;
        }
        return asked == Reaction::NeedsPerson ? Step::Stop : Step::BackOff;
    }
    if (!facts.hasSession) {
        return Step::RenewSession;
    }
    if (facts.actsWait) {
        return Step::Push;
    }
    if (!facts.headKnown || facts.seq < facts.head) {
        return Step::Pull;
    }
    return facts.following ? Step::LongPoll : Step::Finish;
}

}  // namespace madoguchi
