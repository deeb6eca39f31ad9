// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/CityData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

namespace {

QJsonValue pick(QRandomGenerator& dice, const QJsonValue& list)
{
    const QJsonArray array = list.toArray();
    return array.at(dice.bounded(int(array.size())));
}

QString fullWidth(int number)
{
    QString out;
    for (const QChar digit : QString::number(number)) {
        out += QChar(char16_t(digit.unicode() - u'0' + u'０'));
    }
    return out;
}

}  // namespace

Result<CityData> CityData::load()
{
    QFile file(QStringLiteral(":/data/rehearsal-city.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, QStringLiteral("rehearsal-city.json"));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return fail(ErrorCode::JsonMalformed, QStringLiteral("rehearsal-city.json"));
    }
    return CityData(document.object());
}

InventedCitizen CityData::citizen(QRandomGenerator& dice, Writing writing, const QDate& today) const
{
    InventedCitizen citizen;
    citizen.female = dice.bounded(2) == 0;
    const bool special = writing == Writing::Variant || writing == Writing::Glyph;
    const QJsonArray family = pick(dice, m_data[writing == Writing::Variant ? QLatin1String("variantFamilies")
                                                : writing == Writing::Glyph ? QLatin1String("glyphFamilies")
                                                                            : QLatin1String("families")]).toArray();
    const QJsonArray given = pick(dice, m_data[citizen.female ? QLatin1String("givenFemale") : QLatin1String("givenMale")]).toArray();
    const QString space(QChar(0x3000));
    const QString onCard = family.at(writing == Writing::Glyph ? 1 : 0).toString();
    const QString typed = family.at(writing == Writing::Variant ? 1 : 0).toString();
    citizen.name = onCard + space + given.at(0).toString();
    citizen.typedName = typed + space + given.at(0).toString();
    citizen.kana = family.at(special ? 2 : 1).toString() + space + given.at(1).toString();
    citizen.birthDate = today.addYears(-16).addDays(-dice.bounded(74 * 365));
    citizen.address = address(dice, &citizen.postalCode);
    citizen.typedAddress = citizen.address;
    if (writing == Writing::Moved) {
        citizen.typedAddress = address(dice, &citizen.postalCode);
    } else if (writing == Writing::Other) {
        citizen.typedName = pick(dice, m_data[QLatin1String("families")]).toArray().at(0).toString() + space
            + pick(dice, m_data[citizen.female ? QLatin1String("givenMale") : QLatin1String("givenFemale")]).toArray().at(0).toString();
    }
    citizen.phone = QStringLiteral("0836-00-%1").arg(dice.bounded(10000), 4, 10, QLatin1Char('0'));
    citizen.email = QStringLiteral("citizen%1@example.jp").arg(dice.bounded(100000));
    return citizen;
}

QString CityData::purpose(QRandomGenerator& dice) const
{
    return pick(dice, m_data[QLatin1String("purposes")]).toString();
}

int CityData::fee(const QString& kind) const
{
    return m_data[QLatin1String("fees")].toObject()[kind].toInt();
}

int CityData::postage(const QString& service) const
{
    return m_data[QLatin1String("postage")].toObject()[service].toInt();
}

QString CityData::text(const char* key) const
{
    return m_data[QLatin1String(key)].toString();
}

QString CityData::address(QRandomGenerator& dice, QString* postalCode) const
{
    const QJsonArray town = pick(dice, m_data[QLatin1String("towns")]).toArray();
    *postalCode = town.at(0).toString();
    return QStringLiteral("山口県宇部市%1%2丁目%3番%4号%5")
        .arg(town.at(1).toString(), fullWidth(1 + dice.bounded(5)), fullWidth(1 + dice.bounded(20)), fullWidth(1 + dice.bounded(40)),
             pick(dice, m_data[QLatin1String("buildings")]).toString());
}

}  // namespace madoguchi
