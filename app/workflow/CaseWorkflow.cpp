// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/CaseWorkflow.h"

#include "app/domain/ActCodec.h"
#include "app/domain/CaseRules.h"
#include "app/domain/GuardRules.h"
#include "app/store/CaseStore.h"
#include "app/store/CaseTable.h"
#include "app/store/RememberedKeys.h"
#include "app/store/StaffTable.h"
#include "app/store/TombstoneTable.h"
#include "app/workflow/GuardFactsReader.h"
#include "app/workflow/PaperRule.h"

#include <QUuid>

namespace madoguchi {

namespace {

/// What the log says of the person: it decides, not what the session was told at log-in.
Result<Staff> memberOf(const StaffDirectory& staff, const QString& staffId)
{
    const auto member = staff.constFind(staffId);
    if (member == staff.constEnd()) {
        return fail(ErrorCode::StaffUnknown, staffId);
    }
    return member->active ? Result<Staff>(*member) : fail(ErrorCode::NotPermitted, staffId);
}

/// Who gets a case handed over must be able to work on it.
Done checkTarget(const Act& act, const StaffDirectory& staff)
{
    if (act.kind != ActKind::HandOver) {
        return {};
    }
    const Staff target = staff.value(act.fields.value(QStringLiteral("to")), Staff{{}, {}, Role::Clerk, {}, false});
    const bool works = target.active && (target.role == Role::Clerk || target.role == Role::Chief);
    return works ? Done() : fail(ErrorCode::FieldInvalid, QStringLiteral("to"));
}

Act actOf(const ActRequest& request, const Actor& actor, const Case& shown, const QDateTime& now)
{
    Act act;
    act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    act.caseId = request.caseId;
    act.kind = request.kind;
    act.staffId = actor.staff.id;
    act.terminal = actor.terminal;
    act.at = now;
    act.seenVersion = request.seenVersion;
    const Claim* claim = runningClaim(shown, now);
    act.fence = claim && claim->staffId == actor.staff.id ? claim->fence : 0;
    act.reason = request.reason.trimmed();
    act.fields = request.fields;
    return act;
}

/// Signs and reads back: what is stored and shown is what was signed, to the last digit of a time. A text that is too long ends here.
/// `keys`: those by which others will know the person.
Result<SignedAct> signedForm(const Act& act, const ActSigner& signer, const QList<QByteArray>& keys)
{
    auto signedAct = signer.sign(act);
    if (!signedAct) {
        return signedAct;
    }
    if (const auto readable = ActCodec::decode(signedAct->payload); !readable) {
        return fail(ErrorCode::FieldInvalid, readable.error().detail);
    }
    const bool accepted = std::ranges::any_of(keys, [&](const QByteArray& key) { return ActSigner::verify(*signedAct, key).has_value(); });
    return accepted ? signedAct : Result<SignedAct>(fail(ErrorCode::ActSignatureInvalid));
}

}  // namespace

Result<Case> CaseWorkflow::apply(const ActRequest& request, const Actor& actor, const QDateTime& now)
{
    const auto row = CaseTable(m_connection, m_context.sealer).find(request.caseId);
    const auto staff = StaffTable(m_connection, m_context.sealer).all();
    const auto facts = GuardFactsReader::read(m_connection, m_context, request.caseId);
    if (!row) {
        return failAs(row);
    }
    if (!staff || !facts) {
        return staff ? failAs(facts) : failAs(staff);
    }
    if (!*row) {
        return tl::unexpected<Error>(TombstoneTable(m_connection, m_context.sealer).missing(request.caseId));
    }
    const auto member = memberOf(*staff, actor.staff.id);
    if (!member) {
        return failAs(member);
    }
    const Case& shown = (*row)->summary.caseNow;
    const Act act = actOf(request, actor, shown, now);
    const auto after = CaseRules(CaseRules::Side::Terminal).apply(shown, act, member->role, *facts, now);
    if (!after) {
        return after;
    }
    if (!PaperRule::allows(act.kind, act.staffId, (*row)->confirmed.claim, shown.claim, now)) {
        return fail(ErrorCode::ClaimUnconfirmed);
    }
    if (const auto target = checkTarget(act, *staff); !target) {
        return failAs(target);
    }
    // A new key may be known here before the log has told of it: the person chose a passphrase a moment ago.
    const auto remembered = RememberedKeys(m_connection, m_context.sealer).find(member->id);
    if (!remembered) {
        return failAs(remembered);
    }
    const auto signedAct = signedForm(act, actor.signer, *remembered + QList{member->publicKey});
    if (!signedAct) {
        return failAs(signedAct);
    }
    return CaseStore(m_connection, m_context).addAct(*signedAct, *ActCodec::decode(signedAct->payload));
}

}  // namespace madoguchi
