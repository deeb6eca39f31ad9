// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CommonForms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

CommonForms::CommonForms(const QList<QByteArray>& files)
{
    const auto root = [this](char32_t character) {
        while (m_forms.contains(character)) {
            character = m_forms.value(character);
        }
        return character;
    };
    for (const QByteArray& json : files) {
        for (const QJsonValue& family : QJsonDocument::fromJson(json).object().value(QLatin1String("families")).toArray()) {
            const QList<uint> letters = family.toString().toUcs4();
            for (const uint letter : letters) {
                if (const char32_t from = root(letter), to = root(letters.first()); from != to) {
                    m_forms.insert(from, to);
                }
            }
        }
    }
    for (auto form = m_forms.begin(); form != m_forms.end(); ++form) {
        form.value() = root(form.value());
    }
}

const CommonForms& CommonForms::builtIn()
{
    static const CommonForms forms = [] {
        QList<QByteArray> files;
        for (const auto& name : {QStringLiteral(":/data/variant-families.json"), QStringLiteral(":/data/search-families.json")}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly)) {
                files << file.readAll();
            }
        }
        return CommonForms(files);
    }();
    return forms;
}

}  // namespace madoguchi
