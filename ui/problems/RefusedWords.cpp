// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/problems/RefusedWords.h"

#include "app/domain/CaseId.h"
#include "ui/casefile/CaseWords.h"
#include "ui/common/Words.h"

namespace madoguchi {

namespace {

using Cause = RefusedAct::Cause;

QString happened(const RefusedAct& refused, const CaseFile& file, const QString& holder, const QDateTime& now)
{
    const auto& claim = file.summary.caseNow.claim;
    switch (refused.cause) {
    case Cause::TakenOver:
        return refused.act.kind == ActKind::Claim ? RefusedWords::tr("%1 took the case before this arrived.").arg(holder)
                                                  : RefusedWords::tr("Your claim on the case had ended before this arrived, and %1 has the case now.").arg(holder);
    case Cause::LeaseEnded:
        return RefusedWords::tr("Your time with the case ended at %1, before this arrived.").arg(momentText(claim ? claim->until : QDateTime(), now));
    case Cause::TakenAway:
        return RefusedWords::tr("Your claim on the case had ended before this arrived: it was released, or a colleague had the case meanwhile.");
    case Cause::Changed:
        return RefusedWords::tr("The case had changed before this arrived. What you decided on is not what it is now.");
    case Cause::Other:
        break;
    }
    return CaseWords::refusal(refused.refusal);
}

QString mayNot(const RefusedAct& refused, const QString& holder)
{
    switch (refused.cause) {
    case Cause::TakenOver:
        return RefusedWords::tr("You may not examine, print, seal or send anything of this case unless %1 hands it over to you.").arg(holder);
    case Cause::LeaseEnded:
    case Cause::TakenAway:
        return RefusedWords::tr("You may not examine, print, seal or send anything of this case until you have taken it again.");
    default:
        return {};
    }
}

QString paper(const RefusedAct& refused, const CaseFile& file, const QString& holder)
{
    if (!refused.mustHandOverPaper()) {
        return {};
    }
    const QString documents = CaseWords::documents(file).split(u'\n').join(RefusedWords::tr(", "));
    const QString to = holder.isEmpty() ? RefusedWords::tr("the section chief") : holder;
    return RefusedWords::tr("Paper: if anything of receipt no. %1 (%2) is printed or sealed at your desk, don't send it and don't give it out. Hand all of it to %3.")
        .arg(CaseId::receiptNumber(refused.act.caseId), documents, to);
}

QString again(const RefusedAct& refused, const CaseFile& file, const Staff& me)
{
    if (!refused.again) {
        return RefusedWords::tr("It can be done again on the case as it is now.");
    }
    const bool isOthers = refused.again->code == ErrorCode::NotPermitted && refused.act.staffId != me.id;
    const QString why = isOthers ? RefusedWords::tr("only %1, who did it, can do it again").arg(CaseWords::person(refused.act.staffId, file, me))
                                 : CaseWords::refusal(*refused.again).section(u'\n', 0, 0);
    return RefusedWords::tr("It can't be done again: %1").arg(why);
}

}  // namespace

RefusedWords RefusedWords::of(const RefusedAct& refused, const CaseFile& file, const Staff& me, const QDateTime& now)
{
    const QString holder = refused.holder.isEmpty() ? QString() : CaseWords::person(refused.holder, file, me);
    return {madoguchi::happened(refused, file, holder, now), CaseWords::standing(file, me, now), madoguchi::mayNot(refused, holder),
            madoguchi::paper(refused, file, holder), madoguchi::again(refused, file, me)};
}

}  // namespace madoguchi
