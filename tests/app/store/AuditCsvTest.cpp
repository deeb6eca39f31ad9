// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditCsv.h"

#include <QTest>

using namespace madoguchi;

/// A spreadsheet shows what was recorded, and calculates nothing of it.
class AuditCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBeCalculatedIsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("sato") << QByteArray("\"sato\"\r\n");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"\r\n");
        QTest::newRow("plus") << QStringLiteral("+81") << QByteArray("\"'+81\"\r\n");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("\"'-1\"\r\n");
        QTest::newRow("at") << QStringLiteral("@sum") << QByteArray("\"'@sum\"\r\n");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"\r\n");
        QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"\r\n");
        QTest::newRow("a sign further on") << QStringLiteral("1-1") << QByteArray("\"1-1\"\r\n");
        QTest::newRow("quotes") << QStringLiteral("a\"b,c") << QByteArray("\"a\"\"b,c\"\r\n");
        QTest::newRow("nothing") << QString() << QByteArray("\"\"\r\n");
    }

    void whatWouldBeCalculatedIsText()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(AuditCsv::cells({text}), cell);
    }

    void aRowSaysWhoDidWhatWhenByTheClockOfTheOffice()
    {
        const AuditItem item{12, QDateTime(QDate(2026, 11, 22), QTime(15, 30), Qt::UTC), QStringLiteral("sato"), AuditItem::Kind::Opened,
                             QStringLiteral("352021-00000123"), QString()};
        QCOMPARE(AuditCsv::line(item, QStringLiteral("佐藤　花子")),
                 QStringLiteral("\"12\",\"2026-11-23T00:30:00+09:00\",\"sato\",\"佐藤　花子\",\"Looked at a case\",\"0000-0123-6\",\"\"\r\n").toUtf8());
        QVERIFY(AuditCsv::head().startsWith("\xEF\xBB\xBF\""));
    }
};

QTEST_GUILESS_MAIN(AuditCsvTest)
#include "AuditCsvTest.moc"
