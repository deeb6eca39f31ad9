// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/RefusedAct.h"

#include "app/domain/GuardRules.h"
#include "app/workflow/OfferedActs.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// The state that the person saw; nothing if it was the result of acts that the log does not have.
std::optional<CaseState> stateSeen(const Act& act, const QList<HistoryItem>& history)
{
    int version = 0;
    for (const HistoryItem& line : history) {
        if (line.seq > 0 && ++version == act.seenVersion) {
            return line.stateAfter;
        }
    }
    return std::nullopt;
}

bool mayHavePaper(const Act& act, const CaseFile& file)
{
    if (putsOutPaper(act.kind)) {
        return true;
    }
    const auto seen = stateSeen(act, file.history);
    return act.fence > 0 && ((seen && hasPaper(*seen)) || hasPaper(file.summary.caseNow.state));
}

bool isAboutOthers(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ClaimMissing:
    case ErrorCode::ClaimTaken:
    case ErrorCode::ClaimFenceOld:
    case ErrorCode::VersionOld:
    case ErrorCode::ActNotAllowed:
        return true;
    default:
        return false;
    }
}

RefusedAct::Cause causeOf(const Act& act, const Error& refusal, const Case& now, const Claim* running)
{
    using Cause = RefusedAct::Cause;
    if (!isAboutOthers(refusal.code)) {
        return Cause::Other;
    }
    const bool wantedClaim = act.fence > 0 || act.kind == ActKind::Claim;
    if (running && running->staffId != act.staffId && wantedClaim) {
        return Cause::TakenOver;
    }
    if (running || act.fence == 0) {
        return Cause::Changed;
    }
    return now.claim && now.claim->staffId == act.staffId ? Cause::LeaseEnded : Cause::TakenAway;
}

bool isAboutClaim(const HistoryItem& line)
{
    const bool isAct = line.kind == HistoryItem::Kind::Acted;
    return isAct && (line.act == ActKind::Claim || line.act == ActKind::Release || line.act == ActKind::HandOver);
}

/// Whether the case has become another one since the person saw it; who holds it does not count.
bool hasMoved(const Act& act, const QList<HistoryItem>& history)
{
    int version = 0;
    for (const HistoryItem& line : history) {
        if (line.seq > 0 && ++version > act.seenVersion && !isAboutClaim(line)) {
            return true;
        }
    }
    return false;
}

std::optional<Error> whyNotAgain(const Act& act, const CaseFile& file, const Staff& me, const QDateTime& now)
{
    if (act.staffId != me.id) {
        return Error{ErrorCode::NotPermitted, act.staffId};
    }
    // An act is about what its author saw: nobody decides by a button on a case that has changed unseen.
    if (hasMoved(act, file.history)) {
        return Error{ErrorCode::VersionOld, {}};
    }
    const auto offered = OfferedActs::of(file, me, now);
    const auto found = std::ranges::find(offered, act.kind, &OfferedAct::kind);
    return found == offered.end() ? Error{ErrorCode::ActNotAllowed, {}} : found->refusal;
}

}  // namespace

RefusedAct RefusedAct::of(const OutboxItem& item, const CaseFile& file, const Staff& me, const QDateTime& now)
{
    const Case& current = file.summary.caseNow;
    const Claim* running = runningClaim(current, now);
    RefusedAct refused;
    refused.act = item.act;
    refused.refusal = item.refusal.value_or(Error{ErrorCode::Internal, {}});
    refused.cause = causeOf(item.act, refused.refusal, current, running);
    refused.state = current.state;
    refused.version = current.version;
    if (running) {
        refused.holder = running->staffId;
        refused.until = running->until;
    }
    refused.hasPaper = mayHavePaper(item.act, file);
    refused.again = whyNotAgain(item.act, file, me, now);
    return refused;
}

}  // namespace madoguchi
