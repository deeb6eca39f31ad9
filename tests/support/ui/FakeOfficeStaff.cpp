// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/FakeOffice.h"

#include <algorithm>

namespace madoguchi::test {

QFuture<Result<Staff>> FakeOffice::choosePassphrase(const QString& staffId, const Sensitive<QString>& temporary, const Sensitive<QString>& chosen)
{
    passphrases << QStringList{staffId, temporary.reveal(), chosen.reveal()}.join(u' ');
    if (passphraseError) {
        return answer<Staff>(tl::unexpected(*passphraseError));
    }
    enter(staffId);
    return answer<Staff>(*m_staff);
}

QFuture<Result<bool>> FakeOffice::changePassphrase(const Sensitive<QString>& current, const Sensitive<QString>& chosen)
{
    passphrases << QStringList{staff().id, current.reveal(), chosen.reveal()}.join(u' ');
    return answer<bool>(passphraseError ? Result<bool>(tl::unexpected(*passphraseError)) : Result<bool>(true));
}

QFuture<Result<QList<StaffMember>>> FakeOffice::staffMembers()
{
    QList<StaffMember> members;
    for (const auto& person : std::as_const(persons)) {
        members << StaffMember{person, person.id == staff().id};
    }
    return answer<QList<StaffMember>>(members);
}

QFuture<Result<Staff>> FakeOffice::changeStaff(const QString& deed, const Staff& after, const Sensitive<QString>& temporary)
{
    staffDeeds << QStringList{deed, after.id, temporary.reveal()}.join(u' ').trimmed();
    if (staffError) {
        return answer<Staff>(tl::unexpected(*staffError));
    }
    persons.removeIf([&](const Staff& person) { return person.id == after.id; });
    persons << after;
    return answer<Staff>(after);
}

QFuture<Result<Staff>> FakeOffice::enrol(const QString& staffId, const QString& name, Role role, const Sensitive<QString>& temporary)
{
    return changeStaff(QStringLiteral("enrol"), {staffId, name, role, {}, true}, temporary);
}

QFuture<Result<Staff>> FakeOffice::resetPassphrase(const QString& staffId, const Sensitive<QString>& temporary)
{
    Staff after = *std::ranges::find(persons, staffId, &Staff::id);
    after.publicKey.clear();
    return changeStaff(QStringLiteral("reset"), after, temporary);
}

QFuture<Result<Staff>> FakeOffice::leave(const QString& staffId)
{
    Staff after = *std::ranges::find(persons, staffId, &Staff::id);
    after.active = false;
    return changeStaff(QStringLiteral("leave"), after, {});
}

}  // namespace madoguchi::test
