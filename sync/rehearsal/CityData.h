// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"
#include "sync/rehearsal/InventedCitizen.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace madoguchi {

/// The invented city (":/data/rehearsal-city.json"): names, towns, fees, and the dice that make citizens of them.
class CityData {
public:
    enum class Writing {
        Plain,    ///< the form is written like the card
        Variant,  ///< 髙 on the card, 高 in the form
        Glyph,    ///< a variation selector in the form only
        Other,    ///< another person's name in the form
        Moved,    ///< another address in the form
    };

    static Result<CityData> load();

    InventedCitizen citizen(QRandomGenerator& dice, Writing writing, const QDate& today) const;
    QString municipality() const { return text("municipality"); }
    QString prefectureRomaji() const { return text("prefectureRomaji"); }
    QString cityRomaji() const { return text("cityRomaji"); }
    QString desk() const { return text("desk"); }
    QString purpose(QRandomGenerator& dice) const;
    int fee(const QString& kind) const;
    int postage(const QString& service) const;

private:
    explicit CityData(QJsonObject data) : m_data(std::move(data)) {}
    QString text(const char* key) const;
    QString address(QRandomGenerator& dice, QString* postalCode) const;

    QJsonObject m_data;
};

}  // namespace madoguchi
