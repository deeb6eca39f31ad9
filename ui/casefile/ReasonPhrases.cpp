// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ReasonPhrases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

QStringList ReasonPhrases::of(ActKind kind)
{
    QFile file(QStringLiteral(":/data/reasons.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList phrases;
    const auto entries = QJsonDocument::fromJson(file.readAll()).object().value(code(kind)).toArray();
    for (const auto& entry : entries) {
        phrases += entry.toString();
    }
    return phrases;
}

}  // namespace madoguchi
