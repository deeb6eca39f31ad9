// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseId.h"
#include "sync/wire/WireCodec.h"

#include "tests/sync/wire/Mutations.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::with;

namespace {

SubmissionReceipt firstReceipt()
{
    SubmissionReceipt receipt;
    receipt.caseId = CaseId::of(u"352021"_s, 123);
    receipt.receiptNumber = CaseId::receiptNumber(receipt.caseId);
    receipt.seq = 41;
    receipt.at = QDateTime(QDate(2026, 7, 1), QTime(0, 30, 0, 250), Qt::UTC);
    receipt.withdrawalToken = u"d2l0aGRyYXdhbA-_"_s;
    return receipt;
}

const WithdrawalRequest withdrawal{CaseId::of(u"352021"_s, 123), u"d2l0aGRyYXdhbA-_"_s, u"間違えました"_s};

}  // namespace

class CitizenCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReceiptComesBack()
    {
        QCOMPARE(wire::decodeSubmissionReceipt(wire::encode(firstReceipt())).value(), firstReceipt());

        SubmissionReceipt again = firstReceipt();
        again.duplicate = true;
        again.withdrawalToken.clear();
        QVERIFY(!wire::encode(again).contains("withdrawalToken"));
        QCOMPARE(wire::decodeSubmissionReceipt(wire::encode(again)).value(), again);
    }

    void aFaultyReceiptIsRefused()
    {
        for (const auto& mutation : test::mutations(wire::encode(firstReceipt()), {u"/withdrawalToken is missing"_s})) {
            const auto receipt = wire::decodeSubmissionReceipt(mutation.json);
            QVERIFY2(!receipt, qPrintable(mutation.name));
            QCOMPARE(receipt.error().code, ErrorCode::CloudAnswerMalformed);
        }
    }

    void aReceiptNumberOfAnotherCaseIsRefused()
    {
        const QString other = CaseId::receiptNumber(CaseId::of(u"352021"_s, 124));
        const auto receipt = wire::decodeSubmissionReceipt(with(wire::encode(firstReceipt()), u"/receiptNumber"_s, other));
        QCOMPARE(receipt.error(), (Error{ErrorCode::CloudAnswerMalformed, u"/receiptNumber"_s}));
    }

    void aWithdrawalComesBack()
    {
        QCOMPARE(wire::decodeWithdrawalRequest(wire::encode(withdrawal)).value(), withdrawal);
        WithdrawalRequest wordless = withdrawal;
        wordless.reason.clear();
        QCOMPARE(wire::decodeWithdrawalRequest(wire::encode(wordless)).value(), wordless);
    }

    void aFaultyWithdrawalIsRefused()
    {
        for (const auto& mutation : test::mutations(wire::encode(withdrawal))) {
            const auto request = wire::decodeWithdrawalRequest(mutation.json);
            QVERIFY2(!request, qPrintable(mutation.name));
            QCOMPARE(request.error().code, ErrorCode::RequestMalformed);
        }
    }

    void aWithdrawalWithAnImpossibleValueIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("no case") << u"/caseId"_s << QJsonValue(u"1"_s);
        QTest::newRow("no token") << u"/token"_s << QJsonValue(u""_s);
        QTest::newRow("a long story") << u"/reason"_s << QJsonValue(QString(501, u'あ'));
    }
    void aWithdrawalWithAnImpossibleValueIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QCOMPARE(wire::decodeWithdrawalRequest(with(wire::encode(withdrawal), place, value)).error(), (Error{ErrorCode::RequestMalformed, place}));
    }
};

QTEST_APPLESS_MAIN(CitizenCodecTest)
#include "CitizenCodecTest.moc"
