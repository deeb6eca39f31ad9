// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/JapaneseDate.h"

#include <QtTest>

using namespace madoguchi;

class JapaneseDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEraBeginsOnItsDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("compact");
        QTest::newRow("today") << QDate(2026, 11, 23) << QStringLiteral("令和8年11月23日（月）") << QStringLiteral("R8.11.23");
        QTest::newRow("first of Reiwa") << QDate(2019, 5, 1) << QStringLiteral("令和元年5月1日（水）") << QStringLiteral("R1.5.1");
        QTest::newRow("last of Heisei") << QDate(2019, 4, 30) << QStringLiteral("平成31年4月30日（火）") << QStringLiteral("H31.4.30");
        QTest::newRow("second of Reiwa") << QDate(2020, 1, 1) << QStringLiteral("令和2年1月1日（水）") << QStringLiteral("R2.1.1");
        QTest::newRow("first of Heisei") << QDate(1989, 1, 8) << QStringLiteral("平成元年1月8日（日）") << QStringLiteral("H1.1.8");
        QTest::newRow("last of Showa") << QDate(1989, 1, 7) << QStringLiteral("昭和64年1月7日（土）") << QStringLiteral("S64.1.7");
        QTest::newRow("first of Showa") << QDate(1926, 12, 25) << QStringLiteral("昭和元年12月25日（土）") << QStringLiteral("S1.12.25");
        QTest::newRow("last of Taisho") << QDate(1926, 12, 24) << QStringLiteral("大正15年12月24日（金）") << QStringLiteral("T15.12.24");
        QTest::newRow("first of Taisho") << QDate(1912, 7, 30) << QStringLiteral("大正元年7月30日（火）") << QStringLiteral("T1.7.30");
        QTest::newRow("last of Meiji") << QDate(1912, 7, 29) << QStringLiteral("明治45年7月29日（月）") << QStringLiteral("M45.7.29");
        QTest::newRow("first Gregorian day") << QDate(1873, 1, 1) << QStringLiteral("明治6年1月1日（水）") << QStringLiteral("M6.1.1");
        QTest::newRow("the day before") << QDate(1872, 12, 31) << QStringLiteral("1872-12-31") << QStringLiteral("1872-12-31");
        QTest::newRow("no date") << QDate() << QString() << QString();
    }

    void anEraBeginsOnItsDay()
    {
        QFETCH(QDate, date);
        QTEST(JapaneseDate::full(date), "full");
        QTEST(JapaneseDate::compact(date), "compact");
    }

    void aMomentIsToldInTokyo()
    {
        // The tests run in New York: 9 in the morning there would be the wrong day here.
        const QDateTime moment(QDate(2026, 11, 22), QTime(15, 5), Qt::UTC);
        QCOMPARE(JapaneseDate::compact(moment), QStringLiteral("R8.11.23 00:05"));
        QCOMPARE(JapaneseDate::full(moment), QStringLiteral("令和8年11月23日（月）0時05分"));
        QCOMPARE(JapaneseDate::dateOf(moment), QDate(2026, 11, 23));
        QCOMPARE(JapaneseDate::dateOf(moment.addSecs(-301)), QDate(2026, 11, 22));
        QCOMPARE(JapaneseDate::compact(moment.toLocalTime()), QStringLiteral("R8.11.23 00:05"));
        QCOMPARE(JapaneseDate::compact(QDateTime(QDate(2019, 4, 30), QTime(15, 0), Qt::UTC)), QStringLiteral("R1.5.1 00:00"));
    }

    void aBirthDateIsSaidAsFarAsItIsKnown_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("text");
        QTest::newRow("known") << QStringLiteral("1980-02-17") << QStringLiteral("昭和55年2月17日");
        QTest::newRow("day unknown") << QStringLiteral("1931-06-00") << QStringLiteral("昭和6年6月（日不明）");
        QTest::newRow("month and day unknown") << QStringLiteral("1931-00-00") << QStringLiteral("昭和6年（月日不明）");
        QTest::newRow("month unknown") << QStringLiteral("1931-00-05") << QStringLiteral("昭和6年5日（月不明）");
        QTest::newRow("a year of two eras") << QStringLiteral("1926-00-00") << QStringLiteral("1926年（月日不明）");
        QTest::newRow("a month of two eras") << QStringLiteral("1989-01-00") << QStringLiteral("1989年1月（日不明）");
        QTest::newRow("the month after") << QStringLiteral("1989-02-00") << QStringLiteral("平成元年2月（日不明）");
        QTest::newRow("a day between two eras") << QStringLiteral("1989-01-08") << QStringLiteral("平成元年1月8日");
        QTest::newRow("Meiji") << QStringLiteral("1911-12-31") << QStringLiteral("明治44年12月31日");
        QTest::newRow("before Gregorian days") << QStringLiteral("1870-05-05") << QStringLiteral("1870-05-05");
        QTest::newRow("no date") << QStringLiteral("1980-13-01") << QStringLiteral("1980-13-01");
        QTest::newRow("empty") << QString() << QString();
    }

    void aBirthDateIsSaidAsFarAsItIsKnown()
    {
        QFETCH(QString, iso);
        QTEST(JapaneseDate::ofCertificate(iso), "text");
    }

    void moneyIsGroupedByCommasInEveryLanguage()
    {
        QCOMPARE(yen(0), QStringLiteral("0円"));
        QCOMPARE(yen(999), QStringLiteral("999円"));
        QCOMPARE(yen(1060), QStringLiteral("1,060円"));
        QCOMPARE(yen(-1234567), QStringLiteral("-1,234,567円"));
    }
};

QTEST_APPLESS_MAIN(JapaneseDateTest)
#include "JapaneseDateTest.moc"
