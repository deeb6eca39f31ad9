// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace madoguchi {

/// Who acts. Citizen and System never log in: their acts are written and signed by the cloud.
enum class Role { Clerk, Chief, Administrator, Auditor, Citizen, System };

inline constexpr std::array allRoles{Role::Clerk, Role::Chief, Role::Administrator, Role::Auditor, Role::Citizen, Role::System};

QLatin1String code(Role role);
std::optional<Role> roleFromCode(QStringView code);
QString label(Role role);

}  // namespace madoguchi
