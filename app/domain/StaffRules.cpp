// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/StaffRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi {

namespace {

/// One right: a role that may do a deed.
struct Right {
    StaffDeed deed;
    Role role;
};

constexpr Right rights[] = {
    {StaffDeed::Enrol, Role::Administrator},
    {StaffDeed::ResetPassphrase, Role::Administrator},
    {StaffDeed::Leave, Role::Administrator},
};

constexpr qsizetype longestName = 100;

}  // namespace

bool StaffRules::mayDo(Role role, StaffDeed deed)
{
    return std::ranges::any_of(rights, [&](const Right& right) { return right.deed == deed && right.role == role; });
}

Done StaffRules::allow(const Staff& by, const QString& subject, StaffDeed deed)
{
    if (!by.active || !mayDo(by.role, deed)) {
        return fail(ErrorCode::NotPermitted, QStringLiteral("role"));
    }
    return by.id == subject ? Done(fail(ErrorCode::NotPermitted, QStringLiteral("self"))) : Done();
}

Done StaffRules::applicable(const Staff& subject, StaffDeed deed, int otherAdministrators)
{
    if (!subject.active || !logsIn(subject.role)) {
        return fail(ErrorCode::StaffUnknown);
    }
    const bool isLast = deed == StaffDeed::Leave && subject.role == Role::Administrator && otherAdministrators == 0;
    return isLast ? Done(fail(ErrorCode::NotPermitted, QStringLiteral("last"))) : Done();
}

Done StaffRules::checkNew(const QString& staffId, const QString& name, Role role)
{
    if (!isValidId(staffId)) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("id"));
    }
    if (name.trimmed().isEmpty() || name.size() > longestName) {
        return fail(ErrorCode::FieldInvalid, QStringLiteral("name"));
    }
    return logsIn(role) ? Done() : Done(fail(ErrorCode::FieldInvalid, QStringLiteral("role")));
}

bool StaffRules::logsIn(Role role)
{
    return role != Role::Citizen && role != Role::System;
}

bool StaffRules::isValidId(const QString& staffId)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9._-]{1,40}\\z"));
    return form.match(staffId).hasMatch() && staffId != QLatin1String("me");
}

}  // namespace madoguchi
