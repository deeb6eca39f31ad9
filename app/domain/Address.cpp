// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Address.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

constexpr std::array<QStringView, 47> prefectures{
    u"北海道", u"青森県", u"岩手県", u"宮城県", u"秋田県", u"山形県", u"福島県", u"茨城県", u"栃木県", u"群馬県", u"埼玉県", u"千葉県",
    u"東京都", u"神奈川県", u"新潟県", u"富山県", u"石川県", u"福井県", u"山梨県", u"長野県", u"岐阜県", u"静岡県", u"愛知県", u"三重県",
    u"滋賀県", u"京都府", u"大阪府", u"兵庫県", u"奈良県", u"和歌山県", u"鳥取県", u"島根県", u"岡山県", u"広島県", u"山口県", u"徳島県",
    u"香川県", u"愛媛県", u"高知県", u"福岡県", u"佐賀県", u"長崎県", u"熊本県", u"大分県", u"宮崎県", u"鹿児島県", u"沖縄県",
};

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

    const QStringView prefecture = prefectureOf(rest);
    address.prefecture = prefecture.toString();
    rest = rest.mid(prefecture.size()).trimmed();

    const QStringView city = captured(cityForm(), rest);
    address.city = city.toString();
    address.rest = rest.mid(city.size()).trimmed().toString();
    return address;
}

QStringView Address::prefectureOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto found = std::ranges::find_if(prefectures, [&](QStringView each) { return trimmed.startsWith(each); });
    return found == prefectures.end() ? QStringView() : trimmed.first(found->size());
}

QString Address::postalCodeText(const QString& digits)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{3})([0-9]{4})")));
    const auto match = form.match(digits);
    return match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) : digits;
}

}  // namespace madoguchi
