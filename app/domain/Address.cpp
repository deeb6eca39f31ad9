// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Address.h"

#include <QRegularExpression>

namespace madoguchi {

namespace {

const QRegularExpression& prefectureForm()
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|"
        "和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)"));
    return form;
}

/// Cities first whose name holds 市 or 郡 before its end; then 郡 with its town, a ward of Tokyo, a city, an island's town or village.
/// A 市 before 郡 is a city with a part of that name (山口市小郡), but for the two counties that are called so.
const QRegularExpression& cityForm()
{
    static const QRegularExpression form(QStringLiteral(
        "\\A((?:四日市|廿日市|野々市)市|(?:大和郡山|蒲郡|小郡)市"
        "|(?:余市|高市|[^市]{1,5}?)郡.{1,6}?[町村](?![町村])"
        "|[^市町村郡]{1,4}?区"
        "|.{1,6}?市"
        "|.{1,6}?[町村](?![町村]))"));
    return form;
}

QStringView captured(const QRegularExpression& form, QStringView text)
{
    return form.match(text).capturedView(1);
}

}  // namespace

Address Address::of(const QString& original)
{
    Address address;
    address.original = original;
    QStringView rest = QStringView(original).trimmed();

    const QStringView prefecture = captured(prefectureForm(), rest);
    address.prefecture = prefecture.toString();
    rest = rest.mid(prefecture.size()).trimmed();

    const QStringView city = captured(cityForm(), rest);
    address.city = city.toString();
    address.rest = rest.mid(city.size()).trimmed().toString();
    return address;
}

QString Address::postalCodeText(const QString& digits)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{3})([0-9]{4})")));
    const auto match = form.match(digits);
    return match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) : digits;
}

}  // namespace madoguchi
