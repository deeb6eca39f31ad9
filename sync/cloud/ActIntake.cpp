// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/ActIntake.h"

#include "app/crypto/ActSigner.h"
#include "app/crypto/Digest.h"
#include "app/domain/ActCodec.h"
#include "app/domain/CaseRules.h"
#include "app/domain/StaffRules.h"
#include "sync/wire/ProblemCatalog.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Faults of the service itself, after which an act is neither applied nor refused.
bool isOurFault(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CloudStorageFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::CryptoFailed:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

ActAnswer refusal(const QString& actId, const Error& error)
{
    return {actId, ActAnswer::Kind::Refused, 0, problemFor(error)};
}

}  // namespace

Result<QList<ActAnswer>> ActIntake::take(const QList<SignedAct>& acts, const Visitor& visitor)
{
    QList<ActAnswer> answers;
    for (const SignedAct& envelope : acts) {
        const Result<Act> act = ActCodec::decode(envelope.payload);
        if (!act) {
            answers.append(refusal({}, act.error()));
            continue;
        }
        const Result<Appended> appended = apply(envelope, *act, visitor);
        if (!appended && isOurFault(appended.error().code)) {
            return failAs(appended);
        }
        answers.append(appended ? ActAnswer{act->id, appended->duplicate ? ActAnswer::Kind::Duplicate : ActAnswer::Kind::Applied, appended->seq, {}}
                                : refusal(act->id, appended.error()));
    }
    return answers;
}

Result<Appended> ActIntake::apply(const SignedAct& envelope, const Act& act, const Visitor& visitor)
{
    if (act.terminal != visitor.terminal.name) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("terminal"));
    }
    // Taken before, and the answer was lost: whatever has become of its author since, it stands in the log.
    const auto filed = m_log.filedAct(act.id);
    if (!filed) {
        return failAs(filed);
    }
    if (*filed && (*filed)->digest == sha256(envelope.payload)) {
        return Appended{(*filed)->seq, (*filed)->caseId, (*filed)->at, true};
    }
    const Result<Staff> author = authorOf(envelope, act);
    if (!author) {
        return failAs(author);
    }
    if (act.kind == ActKind::SignLog) {
        return fail(ErrorCode::RoleNotAllowed);  // the service's alone
    }
    if (!concernsCase(act.kind)) {
        return witness(envelope, act, author->publicKey);
    }
    if (const Done done = checkTarget(act); !done) {
        return failAs(done);
    }
    return m_log.appendAct({envelope, act.id, act.caseId, author->publicKey}, [&](const Case& before, const QDateTime& at) {
        return CaseRules(CaseRules::Side::Cloud).apply(before, act, author->role, GuardFacts{}, at);
    });
}

/// Anybody of the office may: it is the terminal that is witnessed, and its name has been compared with its certificate.
Result<Appended> ActIntake::witness(const SignedAct& envelope, const Act& act, const QByteArray& authorKey)
{
    const auto shown = AuditWitness::fromFields(act.fields);
    return shown ? m_log.appendWitness({envelope, act.id, {}, authorKey}, act.terminal, *shown) : fail(ErrorCode::FieldInvalid, QStringLiteral("fields"));
}

/// Who signed it, whoever is logged in now: what a colleague did while the terminal was offline is sent by the next person who works there.
Result<Staff> ActIntake::authorOf(const SignedAct& envelope, const Act& act) const
{
    if (act.staffId != envelope.staffId) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("staffId"));
    }
    const Result<StaffRecord> author = m_staff.find(act.staffId);
    if (!author) {
        return failAs(author);
    }
    // Nobody logs in as the service or as a citizen: their acts are written here.
    if (!author->staff.active || !StaffRules::logsIn(author->staff.role)) {
        return fail(ErrorCode::StaffUnknown);
    }
    if (const Done signedByAuthor = ActSigner::verify(envelope, author->staff.publicKey); !signedByAuthor) {
        return tl::unexpected<Error>(keyFault(envelope, act.staffId).value_or(signedByAuthor.error()));
    }
    return author->staff;
}

/// Done with a key the person had before, and sent only now: nobody's forgery, but not taken any more.
std::optional<Error> ActIntake::keyFault(const SignedAct& envelope, const QString& staffId) const
{
    const auto keys = m_staff.formerKeys(staffId);
    if (!keys) {
        return keys.error();
    }
    const bool isFormer = std::ranges::any_of(*keys, [&](const QByteArray& key) { return ActSigner::verify(envelope, key).has_value(); });
    return isFormer ? std::optional(Error{ErrorCode::ActKeyReplaced, {}}) : std::nullopt;
}

/// The rules only know that a hand-over names somebody; here it is known who there is.
Done ActIntake::checkTarget(const Act& act) const
{
    if (act.kind != ActKind::HandOver) {
        return {};
    }
    const Result<StaffRecord> target = m_staff.find(act.fields.value(QStringLiteral("to")));
    if (!target && target.error().code != ErrorCode::StaffUnknown) {
        return failAs(target);
    }
    const bool works = target && target->staff.active && (target->staff.role == Role::Clerk || target->staff.role == Role::Chief);
    return works ? Done{} : fail(ErrorCode::FieldInvalid, QStringLiteral("to"));
}

}  // namespace madoguchi
