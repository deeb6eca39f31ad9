// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Clock.h"
#include "app/domain/StaffRules.h"
#include "sync/cloud/StaffRegister.h"
#include "sync/wire/StaffMessages.h"

namespace madoguchi {

/// Who works here is changed: by an administrator at a terminal, or by the operator of the service. Nobody ever holds another person's
/// signing key: with a temporary passphrase there is none, and the person makes it with the passphrase of their own.
class StaffAdministration {
public:
    /// `by`: the administrator's id; empty for the operator of the service.
    StaffAdministration(CaseLog& log, const StaffRegister& staff, const Clock& clock, QString by = {});

    /// Somebody new, told in the log at once, without a key. NotPermitted; FieldInvalid ("id", "name", "role", "salt", "cost").
    Result<Staff> enrol(const NewMember& member);
    /// The passphrase is lost: the key is void from now on, which the log tells. NotPermitted, StaffUnknown, FieldInvalid ("salt", "cost").
    Result<Staff> resetPassphrase(const QString& staffId, const PassphraseProof& temporary);
    /// NotPermitted (also for the last active administrator), StaffUnknown.
    Result<Staff> leave(const QString& staffId);

    /// What the cloud keeps of a temporary passphrase that the operator types.
    static Result<PassphraseProof> proofOf(const Sensitive<QString>& passphrase);

private:
    Done allow(const QString& subject, StaffDeed deed) const;
    Result<Staff> change(const QString& staffId, StaffDeed deed, const std::function<StaffRecord(const StaffRecord&)>& changed);

    CaseLog& m_log;
    const StaffRegister& m_staff;
    const Clock& m_clock;
    QString m_by;
};

}  // namespace madoguchi
