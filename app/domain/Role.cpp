// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Role.h"

#include "app/domain/CodeTable.h"

namespace madoguchi {

namespace {

using Row = CodeRow<Role>;

constexpr CodeTable table{std::to_array<Row>({
    {Role::Clerk, QLatin1String("clerk"), QT_TRANSLATE_NOOP("Role", "Clerk")},
    {Role::Chief, QLatin1String("chief"), QT_TRANSLATE_NOOP("Role", "Section chief")},
    {Role::Administrator, QLatin1String("administrator"), QT_TRANSLATE_NOOP("Role", "Administrator")},
    {Role::Auditor, QLatin1String("auditor"), QT_TRANSLATE_NOOP("Role", "Auditor")},
    {Role::Citizen, QLatin1String("citizen"), QT_TRANSLATE_NOOP("Role", "Applicant")},
    {Role::System, QLatin1String("system"), QT_TRANSLATE_NOOP("Role", "System")},
})};
static_assert(table.isComplete(Role::System));

}  // namespace

QLatin1String code(Role role)
{
    return table.code(role);
}

std::optional<Role> roleFromCode(QStringView code)
{
    return table.value(code);
}

QString label(Role role)
{
    return table.label(role, "Role");
}

}  // namespace madoguchi
