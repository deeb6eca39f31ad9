// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PassphraseExchange.h"

#include "app/crypto/ActSigner.h"
#include "app/crypto/Digest.h"

#include <algorithm>

namespace madoguchi {

namespace {

Done checkForm(const PassphraseChange& change)
{
    if (!isTakenFor(change.passphrase.cost)) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("cost"));
    }
    if (change.passphrase.salt.size() < shortestSalt) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("salt"));
    }
    if (!ActSigner::isPublicKey(change.publicKey)) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("publicKey"));
    }
    return change.wrappedKey.isEmpty() ? Done(fail(ErrorCode::FieldInvalid, QStringLiteral("wrappedKey"))) : Done();
}

bool isDone(const StaffRecord& record, const PassphraseChange& change)
{
    return record.staff.publicKey == change.publicKey && ProofCheck::proves(change.passphrase.proof.reveal(), record.credentials);
}

Result<StaffRecord> changed(const StaffRecord& before, const PassphraseChange& change, const QDateTime& now)
{
    // Between the proof and this transaction somebody may have been faster.
    if (!before.staff.active || !ProofCheck::proves(change.currentProof.reveal(), before.credentials)) {
        return fail(ErrorCode::SessionRefused);
    }
    if (before.credentials.isExpired(now)) {
        return fail(ErrorCode::PassphraseExpired);
    }
    if (before.credentials.salt == change.passphrase.salt) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("salt"));
    }
    if (before.staff.publicKey == change.publicKey) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("publicKey"));
    }
    StaffRecord after{before.staff, {change.passphrase.salt, change.passphrase.cost, sha256(change.passphrase.proof.reveal()), change.wrappedKey, {}}};
    after.staff.publicKey = change.publicKey;
    return after;
}

}  // namespace

Result<StaffRecord> PassphraseExchange::prove(const QString& staffId, const PassphraseChange& change)
{
    Result<StaffRecord> record = m_proofs.check(staffId, change.currentProof.reveal());
    if (record || record.error().code != ErrorCode::SessionRefused) {
        return record;
    }
    // Asked again because the answer got lost: then the new one counts by now. Only then is it a try of its own.
    const auto members = m_log.staff();
    const auto hasNewKey = [&](const Staff& member) { return member.id == staffId && member.publicKey == change.publicKey; };
    if (!members || std::ranges::none_of(*members, hasNewKey)) {
        return members ? record : Result<StaffRecord>(failAs(members));
    }
    const Result<StaffRecord> again = m_proofs.check(staffId, change.passphrase.proof.reveal());
    return again && isDone(*again, change) ? again : record;
}

Result<Staff> PassphraseExchange::run(const Session& session, const QByteArray& token, const PassphraseChange& change)
{
    if (const Done form = checkForm(change); !form) {
        return failAs(form);
    }
    const Result<StaffRecord> proven = prove(session.staffId, change);
    if (!proven) {
        return failAs(proven);
    }
    if (isDone(*proven, change)) {
        return proven->staff;
    }
    const auto appended = m_log.changeStaff(session.staffId, token, [&](const StaffRecord& before, int) { return changed(before, change, m_clock.now()); });
    if (!appended && appended.error().code == ErrorCode::SessionRefused) {
        // The same request, sent twice, may have overtaken itself.
        const Result<StaffRecord> again = prove(session.staffId, change);
        return again && isDone(*again, change) ? Result<Staff>(again->staff) : failAs(appended);
    }
    if (!appended) {
        return failAs(appended);
    }
    Staff after = proven->staff;
    after.publicKey = change.publicKey;
    return after;
}

}  // namespace madoguchi
