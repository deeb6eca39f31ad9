// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/FormMaker.h"

#include "app/domain/DocumentKind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace madoguchi {

namespace {

QString randomUuid(QRandomGenerator& dice)
{
    QString hex;
    for (int i = 0; i < 4; ++i) {
        hex += QStringLiteral("%1").arg(dice.generate(), 8, 16, QLatin1Char('0'));
    }
    return QStringLiteral("%1-%2-4%3-8%4-%5").arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(13, 3), hex.mid(17, 3), hex.mid(20, 12));
}

QString reference(QRandomGenerator& dice)
{
    static constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString out = QStringLiteral("pay_");
    for (int i = 0; i < 16; ++i) {
        out += QLatin1Char(letters[dice.bounded(int(sizeof letters) - 1)]);
    }
    return out;
}

bool isKoseki(DocumentKind kind)
{
    return kind == DocumentKind::KosekiZenbu || kind == DocumentKind::KosekiKojin || kind == DocumentKind::Joseki
        || kind == DocumentKind::KosekiFuhyo || kind == DocumentKind::MibunShomei;
}

bool isProperty(DocumentKind kind)
{
    return kind == DocumentKind::KoteiHyoka || kind == DocumentKind::KoteiKozei || kind == DocumentKind::KoteiNayose;
}

/// 住民票 is what most people ask for; every other kind occurs too.
DocumentKind someKind(QRandomGenerator& dice)
{
    return dice.bounded(100) < 45 ? DocumentKind::Juminhyo : allDocumentKinds[size_t(dice.bounded(int(allDocumentKinds.size())))];
}

}  // namespace

QJsonObject FormMaker::request(QRandomGenerator& dice, const InventedCitizen& citizen, const QDate& today) const
{
    const DocumentKind kind = someKind(dice);
    QJsonObject out{
        {QStringLiteral("kind"), code(kind)},
        {QStringLiteral("copies"), 1 + int(dice.bounded(10) == 0)},
        {QStringLiteral("purpose"), m_city.purpose(dice)},
        {QStringLiteral("subject"), QJsonObject{{QStringLiteral("name"), citizen.typedName},
                                                {QStringLiteral("birthDate"), citizen.birthDate.toString(Qt::ISODate)},
                                                {QStringLiteral("relationship"), QStringLiteral("self")}}},
    };
    if (kind == DocumentKind::Juminhyo && dice.bounded(3) == 0) {
        out[QLatin1String("include")] = QJsonArray{QStringLiteral("head-and-relationship"), QStringLiteral("honseki")};
    }
    if (isKoseki(kind)) {
        out[QLatin1String("koseki")] = QJsonObject{{QStringLiteral("honseki"), citizen.address}, {QStringLiteral("hittosha"), citizen.typedName}};
    }
    if (kind == DocumentKind::Tenshutsu) {
        out[QLatin1String("moveOut")] = QJsonObject{{QStringLiteral("newAddress"), QStringLiteral("山口県防府市八王子２丁目９９番１号")},
                                                    {QStringLiteral("moveDate"), today.addDays(dice.bounded(14)).toString(Qt::ISODate)}};
    }
    if (kind == DocumentKind::ShotokuKazei || kind == DocumentKind::Nozei) {
        out[QLatin1String("fiscalYear")] = today.year();
    }
    if (isProperty(kind)) {
        out[QLatin1String("properties")] = QJsonArray{QJsonObject{{QStringLiteral("type"), dice.bounded(2) == 0 ? QStringLiteral("land") : QStringLiteral("house")},
                                                                  {QStringLiteral("location"), citizen.address}}};
    }
    if (kind == DocumentKind::KeijiNozei) {
        out[QLatin1String("vehicles")] = QJsonArray{QJsonObject{{QStringLiteral("plate"), QStringLiteral("山口 580 あ %1").arg(1000 + dice.bounded(9000))},
                                                                {QStringLiteral("use"), QStringLiteral("inspection")}}};
    }
    return out;
}

QByteArray FormMaker::form(QRandomGenerator& dice, const InventedCitizen& citizen, const QDateTime& preparedAt) const
{
    const QDate today = preparedAt.date();
    QJsonArray requests{request(dice, citizen, today)};
    if (dice.bounded(8) == 0) {
        requests.append(request(dice, citizen, today));
    }
    int fee = 0;
    for (const QJsonValue item : std::as_const(requests)) {
        fee += m_city.fee(item[QLatin1String("kind")].toString()) * item[QLatin1String("copies")].toInt();
    }
    const QString service = dice.bounded(10) == 0 ? QStringLiteral("simple-registered") : dice.bounded(10) == 0 ? QStringLiteral("express") : QStringLiteral("ordinary");
    const int postage = m_city.postage(service);
    const QJsonObject applicant{
        {QStringLiteral("name"), citizen.typedName}, {QStringLiteral("kana"), citizen.kana},
        {QStringLiteral("birthDate"), citizen.birthDate.toString(Qt::ISODate)},
        {QStringLiteral("gender"), citizen.female ? QStringLiteral("female") : QStringLiteral("male")},
        {QStringLiteral("postalCode"), citizen.postalCode}, {QStringLiteral("address"), citizen.typedAddress},
        {QStringLiteral("email"), citizen.email}, {QStringLiteral("phone"), citizen.phone}};
    const QJsonObject form{
        {QStringLiteral("format"), QStringLiteral("madoguchi.application/1")}, {QStringLiteral("municipality"), m_city.municipality()},
        {QStringLiteral("submissionId"), randomUuid(dice)},
        {QStringLiteral("preparedAt"), preparedAt.toTimeZone(QTimeZone("Asia/Tokyo")).toString(Qt::ISODate)},
        {QStringLiteral("applicant"), applicant}, {QStringLiteral("requests"), requests},
        {QStringLiteral("delivery"), QJsonObject{{QStringLiteral("service"), service}, {QStringLiteral("envelope"), QStringLiteral("long3")}}},
        {QStringLiteral("payment"), QJsonObject{{QStringLiteral("feeYen"), fee}, {QStringLiteral("postageYen"), postage},
                                                {QStringLiteral("totalYen"), fee + postage}, {QStringLiteral("reference"), reference(dice)}}}};
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

}  // namespace madoguchi
