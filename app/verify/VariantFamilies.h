// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace madoguchi {

/// Characters that are variants of one another (異体字): 髙 and 高, but not 斎 and 斉 (facts: names-and-addresses.md section 5).
/// Data, not code: resources/data/variant-families.json.
class VariantFamilies {
public:
    VariantFamilies() = default;
    /// {"families": ["高髙", …]}; a character of two families belongs to the first.
    explicit VariantFamilies(const QByteArray& json);
    /// Those that come with the program.
    static VariantFamilies builtIn();

    bool areVariants(char32_t one, char32_t other) const;

private:
    QHash<char32_t, int> m_families;
};

}  // namespace madoguchi
