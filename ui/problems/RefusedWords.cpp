// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/problems/RefusedWords.h"

#include "app/domain/CaseId.h"
#include "app/workflow/RefusalWorkflow.h"
#include "ui/casefile/CaseWords.h"
#include "ui/common/Words.h"

namespace madoguchi {

namespace {

using Cause = RefusedAct::Cause;

/// The people of one refusal by name. The author is spoken to; whoever else looks reads about them.
struct Names {
    QString holder;  ///< empty if nobody has the case
    QString author;  ///< empty if it is the person who looks
};

QString claimEnded(const Names& names)
{
    if (!names.holder.isEmpty()) {
        return names.author.isEmpty() ? RefusedWords::tr("Your claim on the case had ended before this arrived, and %1 has the case now.").arg(names.holder)
                                      : RefusedWords::tr("%2's claim on the case had ended before this arrived, and %1 has the case now.").arg(names.holder, names.author);
    }
    return names.author.isEmpty() ? RefusedWords::tr("Your claim on the case had ended before this arrived: it was released, or a colleague had the case meanwhile.")
                                  : RefusedWords::tr("%1's claim on the case had ended before this arrived: it was released, or a colleague had the case meanwhile.").arg(names.author);
}

QString happened(const RefusedAct& refused, const CaseFile& file, const Names& names, const QDateTime& now)
{
    const auto& claim = file.summary.caseNow.claim;
    const QString ended = momentText(claim ? claim->until : QDateTime(), now);
    switch (refused.cause) {
    case Cause::TakenOver:
        return refused.act.kind == ActKind::Claim ? RefusedWords::tr("%1 took the case before this arrived.").arg(names.holder) : claimEnded(names);
    case Cause::LeaseEnded:
        return names.author.isEmpty() ? RefusedWords::tr("Your time with the case ended at %1, before this arrived.").arg(ended)
                                      : RefusedWords::tr("%2's time with the case ended at %1, before this arrived.").arg(ended, names.author);
    case Cause::TakenAway:
        return claimEnded(names);
    case Cause::Changed:
        return RefusedWords::tr("The case had changed before this arrived. What you decided on is not what it is now.");
    case Cause::Other:
        break;
    }
    return CaseWords::refusal(refused.refusal);
}

QString mayNot(const RefusedAct& refused, const Names& names)
{
    if (!names.author.isEmpty()) {
        return {};
    }
    switch (refused.cause) {
    case Cause::TakenOver:
        return RefusedWords::tr("You may not examine, print, seal or send anything of this case unless %1 hands it over to you.").arg(names.holder);
    case Cause::LeaseEnded:
    case Cause::TakenAway:
        return RefusedWords::tr("You may not examine, print, seal or send anything of this case until you have taken it again.");
    default:
        return {};
    }
}

QString paper(const RefusedAct& refused, const CaseFile& file, const Names& names)
{
    if (!refused.mustHandOverPaper()) {
        return {};
    }
    const QString number = CaseId::receiptNumber(refused.act.caseId);
    const QString documents = CaseWords::documents(file).split(u'\n').join(RefusedWords::tr(", "));
    const QString to = names.holder.isEmpty() ? RefusedWords::tr("the section chief") : names.holder;
    if (!names.author.isEmpty()) {
        return RefusedWords::tr("Paper: if anything of receipt no. %1 (%2) is printed or sealed at %4's desk, it must not be sent or given out. All of it goes to %3.")
            .arg(number, documents, to, names.author);
    }
    if (names.holder.isEmpty()) {
        return RefusedWords::tr("Paper: if anything of receipt no. %1 (%2) is printed or sealed at your desk, don't send it and don't give it out. Take the case again, or hand all of it to the section chief.")
            .arg(number, documents);
    }
    return RefusedWords::tr("Paper: if anything of receipt no. %1 (%2) is printed or sealed at your desk, don't send it and don't give it out. Hand all of it to %3.")
        .arg(number, documents, to);
}

QString again(const RefusedAct& refused, const Names& names)
{
    if (!refused.again) {
        return RefusedWords::tr("It can be done again on the case as it is now.");
    }
    const QString why = names.author.isEmpty() ? CaseWords::refusal(*refused.again).section(u'\n', 0, 0)
                                               : RefusedWords::tr("only %1, who did it, can do it again").arg(names.author);
    return RefusedWords::tr("It can't be done again: %1").arg(why);
}

}  // namespace

bool RefusedWords::mayBeSetAside(const Act& act, const Staff& me)
{
    return RefusalWorkflow::maySetAside(act, me, QStringLiteral("?")).has_value();  // the question asks for the reason
}

RefusedWords RefusedWords::of(const RefusedAct& refused, const CaseFile& file, const Staff& me, const QDateTime& now)
{
    Names names;
    names.holder = refused.holder.isEmpty() ? QString() : CaseWords::person(refused.holder, file, me);
    names.author = refused.act.staffId == me.id ? QString() : CaseWords::person(refused.act.staffId, file, me);
    RefusedWords words{madoguchi::happened(refused, file, names, now), CaseWords::standing(file, me, now), madoguchi::mayNot(refused, names),
                       madoguchi::paper(refused, file, names), madoguchi::again(refused, names), {}};
    if (!mayBeSetAside(refused.act, me)) {
        words.aside = tr("Only %1 or the section chief can set it aside.").arg(names.author);
    }
    return words;
}

}  // namespace madoguchi
