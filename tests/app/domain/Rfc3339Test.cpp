// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/EmailAddress.h"
#include "app/domain/Rfc3339.h"

#include <QtTest>

using namespace madoguchi;

/// The formats that a schema asserts: dates, moments, mailboxes.
class Rfc3339Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsAreReadAsUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* text, const char* utc) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc); };
        row("2026-11-23T09:00:00+09:00", "2026-11-23T00:00:00.000Z");
        row("2026-11-23T00:00:00Z", "2026-11-23T00:00:00.000Z");
        row("2026-11-23t00:00:00z", "2026-11-23T00:00:00.000Z");
        row("2026-11-23T00:00:00.1Z", "2026-11-23T00:00:00.100Z");
        row("2026-11-23T00:00:00.123456789-23:59", "2026-11-23T23:59:00.123Z");
        row("2026-11-23T00:00:00-00:00", "2026-11-23T00:00:00.000Z");
        row("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00.000Z");
        row("1998-12-31T23:59:60Z", "1999-01-01T00:00:00.000Z");
        row("1998-12-31T15:59:60.123-08:00", "1999-01-01T00:00:00.123Z");
        row("2015-07-01T08:59:60+09:00", "2015-07-01T00:00:00.000Z");
    }

    void momentsAreReadAsUtc()
    {
        QFETCH(QString, text);
        const auto moment = Rfc3339::moment(text);
        QVERIFY(moment);
        QCOMPARE(moment->timeSpec(), Qt::UTC);
        QTEST(Rfc3339::text(*moment), "utc");
    }

    void whatIsNoMomentIsNotGuessed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2026-11-23", "2026-11-23T09:00:00", "2026-11-23 09:00:00Z", "2026-11-23T09:00Z", "2026-11-23T24:00:00Z", "2026-11-23T09:60:00Z",
                 "2026-11-23T09:00:61Z", "2026-11-23T09:00:00.Z", "2026-11-23T09:00:00,5Z", "2026-11-23T09:00:00+0900", "2026-11-23T09:00:00+24:00", "2026-11-23T09:00:00+09:60",
                 "2026-11-23T09:00:00+09", "2026-11-31T09:00:00Z", "2025-02-29T09:00:00Z", "26-11-23T09:00:00Z", "2026-11-23T09:00:00Z ", " 2026-11-23T09:00:00Z",
                 "2026-11-23T09:00:00Z\n", "2026-11-23T9:00:00Z", "1998-12-31T23:58:60Z", "1998-12-31T22:59:60Z", "1998-12-31T23:59:60+09:00", "2026-11-23T23:59:60Z",
                 "0000-01-01T00:00:00Z", "Mon Nov 23 09:00:00 2026"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        QTest::newRow("full-width digits") << QStringLiteral("２０２６-11-23T09:00:00Z");
    }

    void whatIsNoMomentIsNotGuessed()
    {
        QFETCH(QString, text);
        QVERIFY(!Rfc3339::moment(text));
    }

    void datesAreReadToTheLetter()
    {
        QCOMPARE(Rfc3339::date(u"2024-02-29"), QDate(2024, 2, 29));
        for (const char* text : {"", "2025-02-29", "2026-11-31", "2026-13-01", "2026-00-10", "2026-10-00", "2026-1-01", "20261123", "2026/11/23", "2026-11-23T", "2026-11-23\n", "+2026-11-23"}) {
            QVERIFY2(!Rfc3339::date(QString::fromLatin1(text)), text);
        }
        QVERIFY(!Rfc3339::date(QStringLiteral("2026-11-２３")));
    }

    void textIsAlwaysUtcWithMilliseconds()
    {
        const QDateTime moment(QDate(2026, 11, 23), QTime(9, 0, 0, 7), Qt::OffsetFromUTC, 9 * 3600);
        QCOMPARE(Rfc3339::text(moment), QStringLiteral("2026-11-23T00:00:00.007Z"));
        QCOMPARE(Rfc3339::text(moment.toLocalTime()), QStringLiteral("2026-11-23T00:00:00.007Z"));
    }

    void aMailboxIsOne()
    {
        for (const char* text : {"a@example.com", "hanako.sato+koseki@mail.example.co.jp", "x@localhost", "te~st!#$%&'*+/=?^_`{|}@example.com", "\"joe bloggs\"@example.com",
                 "\"a@b\"@example.com", "joe@[127.0.0.1]", "joe@[IPv6:::1]", "1@1.jp"}) {
            QVERIFY2(isEmailAddress(QString::fromLatin1(text)), text);
        }
    }

    void whatIsNoMailboxIsRefused()
    {
        for (const char* text : {"", "@", "a@", "@example.com", "a.example.com", ".a@example.com", "a.@example.com", "a..b@example.com", "a@example..com", "a@-example.com",
                 "a@example-.com", "a b@example.com", "a@exam ple.com", "a@example.com\n", "a@b@example.com", "A <a@example.com>", "a@invalid=domain.com", "joe@[127.0.0.300]",
                 "joe@[IPv6:12345::]", "joe@127.0.0.1]", "\"a\"b\"@example.com", "a@example.com."}) {
            QVERIFY2(!isEmailAddress(QString::fromLatin1(text)), text);
        }
        QVERIFY(!isEmailAddress(QStringLiteral("佐藤@example.com")));
        QVERIFY(!isEmailAddress(QStringLiteral("a@例え.jp")));
        QVERIFY(isEmailAddress(QString(64, u'a') + QStringLiteral("@example.com")));
        QVERIFY(!isEmailAddress(QString(65, u'a') + QStringLiteral("@example.com")));
        QVERIFY(!isEmailAddress(QStringLiteral("a@") + QString(64, u'a') + QStringLiteral(".jp")));
    }
};

QTEST_APPLESS_MAIN(Rfc3339Test)
#include "Rfc3339Test.moc"
