// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/rehearsal/CityData.h"

#include <QByteArray>
#include <QDateTime>
#include <QRandomGenerator>

namespace madoguchi {

/// Fills in the application form (contract: application-v1.schema.json) for an invented citizen.
class FormMaker {
public:
    explicit FormMaker(const CityData& city) : m_city(city) {}

    /// The bytes that will be signed: UTF-8 JSON. One or two documents, all fourteen kinds occur.
    QByteArray form(QRandomGenerator& dice, const InventedCitizen& citizen, const QDateTime& preparedAt) const;

private:
    QJsonObject request(QRandomGenerator& dice, const InventedCitizen& citizen, const QDate& today) const;

    const CityData& m_city;
};

}  // namespace madoguchi
