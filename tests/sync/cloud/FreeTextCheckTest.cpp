// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/FreeTextCheck.h"

#include <QTest>

using namespace madoguchi;

/// Numbers that must not be in the office's data are found, and nothing else is taken for one: a refusal costs a citizen a day.
class FreeTextCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreKnownByTheirForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCard");
        QTest::addColumn<bool>("isMyNumber");
        const auto row = [](const char* name, const char* text, bool isCard, bool isMyNumber) { QTest::newRow(name) << QString::fromUtf8(text) << isCard << isMyNumber; };

        // Numbers of the payment industry's test cards.
        row("16 digits", "4111111111111111", true, false);
        row("in a sentence", "番号は4111111111111111です", true, false);
        row("in groups", "4111-1111-1111-1111", true, false);
        row("with blanks", "4111 1111 1111 1111", true, false);
        row("full-width", "４１１１ー１１１１ー１１１１ー１１１１", true, false);
        row("15 digits, 4-6-5", "3782-822463-10005", true, false);
        row("14 digits", "30569309025904", true, false);
        row("13 digits", "4222222222222", true, false);
        row("19 digits", "6011000990139424004", false, false);
        row("wrong check digit", "4111111111111112", false, false);
        row("12 digits", "411111111112", false, false);
        row("20 digits", "41111111111111111111", false, false);
        row("other groups", "411-11111-11111111", false, false);

        // 個人番号 with a right check digit, nobody's.
        row("individual number", "123456789018", false, true);
        row("individual number in groups", "1234-5678-9018", false, true);
        row("individual number, full-width", "１２３４　５６７８　９０１８", false, true);
        row("individual number, wrong check digit", "123456789012", false, false);
        row("check digit 0 by rule", "000000000000", false, true);

        row("address", "山口県宇部市常盤町一丁目7番1号 203", false, false);
        row("address with hyphens", "山口県宇部市大字小串1144-1-12", false, false);
        row("post code and telephone", "755-8601 0836-31-4111", false, false);
        row("name", "架空　太郎", false, false);
        row("", "", false, false);
    }

    void numbersAreKnownByTheirForm()
    {
        QFETCH(QString, text);
        QTEST(FreeTextCheck::holdsCardNumber(text), "isCard");
        QTEST(FreeTextCheck::holdsMyNumber(text), "isMyNumber");
    }

    void everyFreeTextIsLookedAt()
    {
        const QString card = QStringLiteral("4111111111111111");
        Submission submission;
        submission.applicant.name = submission.applicant.kana = submission.applicant.address = submission.applicant.email = submission.applicant.phone = card;
        Request request;
        request.purpose = request.subject.name = card;
        request.koseki = KosekiReference{card, card};
        request.moveOut = MoveOut{card, {}};
        request.properties = {TaxedProperty{{}, card, card}};
        request.vehicles = {Vehicle{card, {}}};
        submission.requests = {request};
        const QStringList places = FreeTextCheck::places(submission);
        const QStringList expected{QStringLiteral("/applicant/name"), QStringLiteral("/applicant/kana"), QStringLiteral("/applicant/address"),
                                   QStringLiteral("/applicant/email"), QStringLiteral("/applicant/phone"), QStringLiteral("/requests/0/purpose"),
                                   QStringLiteral("/requests/0/subject/name"), QStringLiteral("/requests/0/koseki/honseki"),
                                   QStringLiteral("/requests/0/koseki/hittosha"), QStringLiteral("/requests/0/moveOut/newAddress"),
                                   QStringLiteral("/requests/0/properties/0/location"), QStringLiteral("/requests/0/properties/0/number"),
                                   QStringLiteral("/requests/0/vehicles/0/plate")};
        QCOMPARE(places.size(), expected.size());
        for (const QString& place : expected) {
            QVERIFY2(places.contains(place + QStringLiteral(": card-number")), qPrintable(place));
        }
    }

    void telephonesAndPropertyNumbersAreNoCards()
    {
        Submission submission;
        submission.applicant.phone = QStringLiteral("+819000000000");
        Request request;
        request.properties = {TaxedProperty{{}, QStringLiteral("宇部市常盤町"), QStringLiteral("4222222222222")}};  // 不動産番号 with a lucky digit
        submission.requests = {request};
        QVERIFY(FreeTextCheck::places(submission).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FreeTextCheckTest)
#include "FreeTextCheckTest.moc"
