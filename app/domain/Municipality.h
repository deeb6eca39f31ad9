// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace madoguchi {

/// 全国地方公共団体コード: six digits, the last a check digit (総務省: weights 6 5 4 3 2, modulo 11).
class Municipality {
public:
    static bool isValidCode(const QString& code);
};

inline constexpr QLatin1String ubeMunicipality{"352021"};

}  // namespace madoguchi
