// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Address.h"

#include <QtTest>

using namespace madoguchi;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTakenApart_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char* name, const QString& prefecture, const QString& city, const QString& rest) {
            QTest::newRow(name) << QString(prefecture + city + rest) << prefecture << city << rest;
        };
        row("Ube", QStringLiteral("山口県"), QStringLiteral("宇部市"), QStringLiteral("常盤町一丁目７番１号"));
        row("without prefecture", QString(), QStringLiteral("宇部市"), QStringLiteral("常盤町1-7-1"));
        row("a part of a city called after a county", QStringLiteral("山口県"), QStringLiteral("山口市"), QStringLiteral("小郡黄金町1-1"));
        row("a city that ends like a county", QStringLiteral("福岡県"), QStringLiteral("小郡市"), QStringLiteral("小郡255-1"));
        row("a city with a county in its name", QStringLiteral("奈良県"), QStringLiteral("大和郡山市"), QStringLiteral("北郡山町248-4"));
        row("a city that begins like a county", QStringLiteral("福島県"), QStringLiteral("郡山市"), QStringLiteral("朝日1-23-7"));
        row("a city with two city signs", QStringLiteral("三重県"), QStringLiteral("四日市市"), QStringLiteral("諏訪町1-5"));
        row("a city that begins with the sign", QStringLiteral("千葉県"), QStringLiteral("市川市"), QStringLiteral("八幡1-1-1"));
        row("a city with a town sign", QStringLiteral("新潟県"), QStringLiteral("十日町市"), QStringLiteral("千歳町3-3"));
        row("town in a county", QStringLiteral("山口県"), QStringLiteral("阿武郡阿武町"), QStringLiteral("大字奈古2636"));
        row("village in a county", QStringLiteral("奈良県"), QStringLiteral("高市郡明日香村"), QStringLiteral("岡55"));
        row("county with the city sign", QStringLiteral("北海道"), QStringLiteral("余市郡余市町"), QStringLiteral("朝日町26"));
        row("town with a village sign", QStringLiteral("群馬県"), QStringLiteral("佐波郡玉村町"), QStringLiteral("下新田201"));
        row("town with two town signs", QStringLiteral("佐賀県"), QStringLiteral("杵島郡大町町"), QStringLiteral("大町5017"));
        row("town with the city sign", QStringLiteral("富山県"), QStringLiteral("中新川郡上市町"), QStringLiteral("法音寺1"));
        row("ward of Tokyo", QStringLiteral("東京都"), QStringLiteral("新宿区"), QStringLiteral("市谷本村町5-1"));
        row("city of Tokyo", QStringLiteral("東京都"), QStringLiteral("町田市"), QStringLiteral("森野2-2-22"));
        row("island", QStringLiteral("東京都"), QStringLiteral("小笠原村"), QStringLiteral("父島字西町"));
        row("ward of a large city", QStringLiteral("広島県"), QStringLiteral("広島市"), QStringLiteral("中区国泰寺町1-6-34"));
        row("Kyoto", QStringLiteral("京都府"), QStringLiteral("京都市"), QStringLiteral("中京区寺町通御池上る"));
        row("three-letter prefecture", QStringLiteral("鹿児島県"), QStringLiteral("鹿児島市"), QStringLiteral("山下町11-1"));
        row("abroad", QString(), QString(), QStringLiteral("1600 Pennsylvania Avenue"));
        row("empty", QString(), QString(), QString());
    }

    void anAddressIsTakenApart()
    {
        QFETCH(QString, original);
        const Address address = Address::of(original);
        QCOMPARE(address.original, original);
        QTEST(address.prefecture, "prefecture");
        QTEST(address.city, "city");
        QTEST(address.rest, "rest");
    }

    void theOriginalIsKeptWithItsBlanks()
    {
        const QString original = QStringLiteral(" 山口県\u3000宇部市 常盤町1-7-1");
        const Address address = Address::of(original);
        QCOMPARE(address.original, original);
        QCOMPARE(address.city, QStringLiteral("宇部市"));
        QCOMPARE(address.rest, QStringLiteral("常盤町1-7-1"));
    }

    void aPostalCodeGetsItsHyphenOnlyIfItIsOne()
    {
        QCOMPARE(Address::postalCodeText(QStringLiteral("7558601")), QStringLiteral("755-8601"));
        QCOMPARE(Address::postalCodeText(QStringLiteral("755860")), QStringLiteral("755860"));
        QCOMPARE(Address::postalCodeText(QStringLiteral("755-8601")), QStringLiteral("755-8601"));
        QCOMPARE(Address::postalCodeText(QStringLiteral("７５５８６０１")), QStringLiteral("７５５８６０１"));
        QCOMPARE(Address::postalCodeText(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(AddressTest)
#include "AddressTest.moc"
