// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/cloud/CaseLog.h"
#include "sync/cloud/Gatekeeper.h"
#include "sync/cloud/StaffRegister.h"
#include "sync/wire/Wire.h"

namespace madoguchi {

/// Takes the acts that a terminal sends: each is checked against its author's key and the rules, and applied by itself, in the order sent; one that is
/// refused stops none of the others.
class ActIntake {
public:
    ActIntake(CaseLog& log, const StaffRegister& staff) : m_log(log), m_staff(staff) {}

    /// An answer per act. An error only if the storage fails: then nothing is known, and everything may be sent again.
    Result<QList<ActAnswer>> take(const QList<SignedAct>& acts, const Visitor& visitor);

private:
    Result<Appended> apply(const SignedAct& envelope, const Act& act, const Visitor& visitor);
    Result<Appended> witness(const SignedAct& envelope, const Act& act, const QByteArray& authorKey);
    Result<Staff> authorOf(const SignedAct& envelope, const Act& act) const;
    std::optional<Error> keyFault(const SignedAct& envelope, const QString& staffId) const;
    Done checkTarget(const Act& act) const;

    CaseLog& m_log;
    const StaffRegister& m_staff;
};

}  // namespace madoguchi
