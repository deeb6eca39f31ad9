// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/VariantFamilies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

VariantFamilies::VariantFamilies(const QByteArray& json)
{
    int number = 0;
    for (const QJsonValue& family : QJsonDocument::fromJson(json).object().value(QLatin1String("families")).toArray()) {
        for (const uint character : family.toString().toUcs4()) {
            if (!m_families.contains(character)) {
                m_families.insert(character, number);
            }
        }
        ++number;
    }
}

VariantFamilies VariantFamilies::builtIn()
{
    QFile file(QStringLiteral(":/data/variant-families.json"));
    return file.open(QIODevice::ReadOnly) ? VariantFamilies(file.readAll()) : VariantFamilies();
}

bool VariantFamilies::areVariants(char32_t one, char32_t other) const
{
    constexpr int none = -1;
    const int family = m_families.value(one, none);
    return family != none && family == m_families.value(other, none);
}

}  // namespace madoguchi
