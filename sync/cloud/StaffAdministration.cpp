// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StaffAdministration.h"

#include "app/crypto/Digest.h"
#include "app/crypto/Random.h"
#include "app/crypto/TemporaryPassphrase.h"

namespace madoguchi {

namespace {

Done checkForm(const PassphraseProof& temporary)
{
    if (temporary.salt.size() < shortestSalt) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("salt"));
    }
    return isTakenFor(temporary.cost) ? Done() : Done(fail(ErrorCode::FieldInvalid, QStringLiteral("cost")));
}

StaffCredentials credentialsOf(const PassphraseProof& temporary, const QDateTime& now)
{
    return {temporary.salt, temporary.cost, sha256(temporary.proof.reveal()), {}, now.addSecs(TemporaryPassphrase::hours * 60 * 60)};
}

}  // namespace

StaffAdministration::StaffAdministration(CaseLog& log, const StaffRegister& staff, const Clock& clock, QString by)
    : m_log(log), m_staff(staff), m_clock(clock), m_by(std::move(by))
{
}

Done StaffAdministration::allow(const QString& subject, StaffDeed deed) const
{
    if (m_by.isEmpty()) {
        return {};
    }
    const Result<StaffRecord> administrator = m_staff.find(m_by);
    return administrator ? StaffRules::allow(administrator->staff, subject, deed) : Done(failAs(administrator));
}

Result<Staff> StaffAdministration::enrol(const NewMember& member)
{
    const Done may = allow(member.id, StaffDeed::Enrol)
                         .and_then([&] { return StaffRules::checkNew(member.id, member.name, member.role); })
                         .and_then([&] { return checkForm(member.temporary); });
    if (!may) {
        return failAs(may);
    }
    const Staff staff{member.id, member.name, member.role, {}, true};
    return m_log.appendStaff({staff, credentialsOf(member.temporary, m_clock.now()), m_by}).map([&](const Appended&) { return staff; });
}

Result<Staff> StaffAdministration::resetPassphrase(const QString& staffId, const PassphraseProof& temporary)
{
    if (const Done form = checkForm(temporary); !form) {
        return failAs(form);
    }
    return change(staffId, StaffDeed::ResetPassphrase, [&](StaffRecord record) {
        record.staff.publicKey = QByteArray();
        record.credentials = credentialsOf(temporary, m_clock.now());
        return record;
    });
}

Result<Staff> StaffAdministration::leave(const QString& staffId)
{
    return change(staffId, StaffDeed::Leave, [](StaffRecord record) {
        record.staff.active = false;
        record.credentials = {};
        return record;
    });
}

Result<Staff> StaffAdministration::change(const QString& staffId, StaffDeed deed, const std::function<StaffRecord(const StaffRecord&)>& changed)
{
    if (const Done may = allow(staffId, deed); !may) {
        return failAs(may);
    }
    Staff after;
    const auto appended = m_log.changeStaff(staffId, {}, [&](const StaffRecord& before, int otherAdministrators) -> Result<StaffRecord> {
        // Asked again where nobody writes beside it: the administrator may have left while this waited.
        const Done can = allow(staffId, deed).and_then([&] { return StaffRules::applicable(before.staff, deed, otherAdministrators); });
        if (!can) {
            return failAs(can);
        }
        StaffRecord record = changed(before);
        record.by = m_by;
        after = record.staff;
        return record;
    });
    return appended.map([&](const Appended&) { return after; });
}

Result<PassphraseProof> StaffAdministration::proofOf(const Sensitive<QString>& passphrase)
{
    const Result<QByteArray> salt = randomBytes(shortestSalt);
    if (!salt) {
        return failAs(salt);
    }
    return PassphraseKeys::derive(passphrase, *salt).map([&](const PassphraseKeys& keys) {
        return PassphraseProof{*salt, ScryptCost{}, Sensitive<QByteArray>(keys.proof.toBytes())};
    });
}

}  // namespace madoguchi
