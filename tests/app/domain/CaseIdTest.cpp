// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "app/domain/Municipality.h"

#include <QSet>
#include <QtTest>

using namespace madoguchi;

class CaseIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idAndReceiptNumberCarryTheSameNumber()
    {
        QCOMPARE(CaseId::of(ubeMunicipality, 123), QStringLiteral("352021-00000123"));
        QCOMPARE(CaseId::receiptNumber(QStringLiteral("352021-00000123")), QStringLiteral("0000-0123-6"));
        QCOMPARE(CaseId::receiptNumber(QStringLiteral("352021-99999999")), QStringLiteral("9999-9999-6"));
        QCOMPARE(CaseId::receiptNumber(QStringLiteral("352021-00000005")), QStringLiteral("0000-0005-5"));
    }

    void whatPeopleTypeAndScannersSendIsRead_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("receipt number") << QStringLiteral("0000-0123-6");
        QTest::newRow("without hyphens") << QStringLiteral("000001236");
        QTest::newRow("full-width") << QStringLiteral("００００－０１２３－６");
        QTest::newRow("full-width with a long vowel sign") << QStringLiteral("００００ー０１２３ー６");
        QTest::newRow("typographic hyphens") << QStringLiteral("0000‐0123−6");
        QTest::newRow("blanks around and within") << QStringLiteral(" 0000 0123\u30006\n");
        QTest::newRow("case id") << QStringLiteral("352021-00000123");
        QTest::newRow("case id without its hyphen") << QStringLiteral("35202100000123");
    }

    void whatPeopleTypeAndScannersSendIsRead()
    {
        QFETCH(QString, input);
        const auto id = CaseId::fromInput(input, ubeMunicipality);
        QVERIFY(id);
        QCOMPARE(*id, QStringLiteral("352021-00000123"));
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("empty") << QString();
        QTest::newRow("wrong check digit") << QStringLiteral("0000-0123-5");
        QTest::newRow("two digits exchanged") << QStringLiteral("0000-0132-6");
        QTest::newRow("number zero") << QStringLiteral("0000-0000-0");
        QTest::newRow("too short") << QStringLiteral("0000-012-6");
        QTest::newRow("too long") << QStringLiteral("0000-01234-6");
        QTest::newRow("a letter") << QStringLiteral("O000-0123-6");
        QTest::newRow("other digits") << QStringLiteral("٠٠٠٠٠١٢٣٦");
        QTest::newRow("a name") << QStringLiteral("佐藤");
    }

    void anythingElseIsRefused()
    {
        QFETCH(QString, input);
        const auto id = CaseId::fromInput(input, ubeMunicipality);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::FieldInvalid);
    }

    void everySingleWrongDigitIsNoticed()
    {
        const QString good = QStringLiteral("123456784");
        QVERIFY(CaseId::fromInput(good, ubeMunicipality));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString typed = good;
                typed[at] = digit;
                QCOMPARE(CaseId::fromInput(typed, ubeMunicipality).has_value(), typed == good);
            }
        }
    }

    void everyReceiptNumberLeadsBackToItsCase()
    {
        for (qint64 number = 1; number <= 99'999'999; number = number * 3 + 7) {
            const QString id = CaseId::of(ubeMunicipality, number);
            QCOMPARE(CaseId::fromInput(CaseId::receiptNumber(id), ubeMunicipality).value_or(QString()), id);
        }
    }

    void anIdIsValidOnlyToTheLetter()
    {
        QVERIFY(CaseId::isValid(QStringLiteral("352021-00000123")));
        for (const char* text : {"352021-00000000", "352021-0000012", "352021-000001234", "352021_00000123", "35202-000000123", "352021-00000123\n", " 352021-00000123", "",
                 "35202a-00000123"}) {
            QVERIFY2(!CaseId::isValid(QString::fromLatin1(text)), text);
        }
        QVERIFY(!CaseId::isValid(QStringLiteral("352021-0000012３")));
    }

    void municipalityCodesHaveACheckDigit()
    {
        for (const char* code : {"352021", "131016", "011002", "271004", "352039", "401005", "472018", "131130"}) {
            QVERIFY2(Municipality::isValidCode(QString::fromLatin1(code)), code);
        }
        for (const char* code : {"352020", "352022", "35202", "3520210", "35202x", "", "352012 ", "532021"}) {
            QVERIFY2(!Municipality::isValidCode(QString::fromLatin1(code)), code);
        }
        QVERIFY(!Municipality::isValidCode(QStringLiteral("３５２０２１")));
    }
};

QTEST_APPLESS_MAIN(CaseIdTest)
#include "CaseIdTest.moc"
