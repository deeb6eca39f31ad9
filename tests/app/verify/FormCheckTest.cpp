// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/FeeTableReader.h"
#include "app/verify/FormCheck.h"
#include "tests/support/verify/Application.h"

#include <QtTest>

using namespace madoguchi;

/// Rules 9 and 10 of the verdict (contract: verdict.md), and the fee file that they are checked with.
class FormCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAmountsAreCheckedAgainstTheTableOfTheDay_data();
    void theAmountsAreCheckedAgainstTheTableOfTheDay();
    void withoutATableTheSumIsChecked();
    void theMunicipalityIsChecked();
    void whatIsNoApplicationIsFound_data();
    void whatIsNoApplicationIsFound();
    void oneTableWithoutADateIsAlwaysValid();
    void aWrongFeeFileSaysWhere_data();
    void aWrongFeeFileSaysWhere();
};

namespace {

const QByteArray tables = R"({"tables": [
    {"validFrom": "2026-12-01", "fees": {"juminhyo": 350}, "postage": {"ordinary/long3": 120}},
    {"validFrom": "2026-04-01", "fees": {"juminhyo": 300}, "postage": {"ordinary/long3": 110, "ordinary/square2": 140}}]})";

QList<FindingCode> codesOf(const FormCheck& check, const QByteArray& content, QStringView at = u"2026-11-23T00:00:00Z")
{
    Findings findings;
    check.check(content, *Rfc3339::moment(at), findings);
    QList<FindingCode> codes;
    for (const Finding& finding : findings.list()) {
        codes.append(finding.code);
    }
    return codes;
}

const QList<FindingCode> fee{FindingCode::FormFee};

}  // namespace

void FormCheckTest::theAmountsAreCheckedAgainstTheTableOfTheDay_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("found");
    QTest::newRow("right") << test::applicationFor(300, 110, 410) << QStringLiteral("2026-11-23T00:00:00Z") << 0;
    QTest::newRow("fee too low") << test::applicationFor(200, 110, 310) << QStringLiteral("2026-11-23T00:00:00Z") << 1;
    QTest::newRow("postage too high") << test::applicationFor(300, 140, 440) << QStringLiteral("2026-11-23T00:00:00Z") << 1;
    QTest::newRow("everything wrong") << test::applicationFor(200, 140, 1) << QStringLiteral("2026-11-23T00:00:00Z") << 3;
    QTest::newRow("the last second of the old table, in Japan") << test::applicationFor(300, 110, 410) << QStringLiteral("2026-11-30T23:59:59+09:00") << 0;
    QTest::newRow("the first second of the new table, in Japan") << test::applicationFor(350, 120, 470) << QStringLiteral("2026-12-01T00:00:00+09:00") << 0;
    QTest::newRow("old amounts under the new table") << test::applicationFor(300, 110, 410) << QStringLiteral("2026-12-01T00:00:00+09:00") << 2;
    QTest::newRow("before any table") << test::applicationFor(300, 110, 410) << QStringLiteral("2026-03-31T00:00:00Z") << 1;
}

void FormCheckTest::theAmountsAreCheckedAgainstTheTableOfTheDay()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, at);
    QFETCH(int, found);
    const FormCheck check({}, *FeeTableReader::read(tables));
    QCOMPARE(codesOf(check, content, at), QList<FindingCode>(found, FindingCode::FormFee));
}

void FormCheckTest::withoutATableTheSumIsChecked()
{
    const FormCheck check({}, {});
    QCOMPARE(codesOf(check, test::applicationFor(1, 2, 3)), QList<FindingCode>());
    QCOMPARE(codesOf(check, test::applicationFor(1, 2, 4)), fee);
}

void FormCheckTest::theMunicipalityIsChecked()
{
    QCOMPARE(codesOf(FormCheck(QStringLiteral("352021"), {}), test::application()), QList<FindingCode>());
    QCOMPARE(codesOf(FormCheck(QStringLiteral("352012"), {}), test::application()), QList<FindingCode>{FindingCode::FormOtherMunicipality});
}

void FormCheckTest::whatIsNoApplicationIsFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FindingCode>("code");
    QTest::newRow("nothing") << QByteArray() << FindingCode::FormMalformed;
    QTest::newRow("cut short") << test::application().chopped(1) << FindingCode::FormMalformed;
    QTest::newRow("an empty object") << QByteArray("{}") << FindingCode::FormSchema;
}

void FormCheckTest::whatIsNoApplicationIsFound()
{
    QFETCH(QByteArray, content);
    QFETCH(FindingCode, code);
    QCOMPARE(codesOf(FormCheck({}, {}), content), QList<FindingCode>{code});
}

void FormCheckTest::oneTableWithoutADateIsAlwaysValid()
{
    const auto table = FeeTableReader::read(R"({"format": "x", "fees": {"juminhyo": 300}, "postage": {"ordinary/long3": 110}})");
    QVERIFY(table);
    QCOMPARE(codesOf(FormCheck({}, *table), test::application(), u"1999-01-01T00:00:00Z"), QList<FindingCode>());
}

void FormCheckTest::aWrongFeeFileSaysWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("no tables") << QByteArray("{\"tables\": []}") << QStringLiteral("/tables");
    QTest::newRow("no date") << QByteArray("{\"tables\": [{}]}") << QStringLiteral("/tables/0/validFrom");
    QTest::newRow("an impossible date") << QByteArray("{\"tables\": [{\"validFrom\": \"2026-02-30\"}]}") << QStringLiteral("/tables/0/validFrom");
    QTest::newRow("an unknown kind") << QByteArray("{\"fees\": {\"passport\": 1}}") << QStringLiteral("/fees/passport");
    QTest::newRow("half a yen") << QByteArray("{\"fees\": {\"juminhyo\": 0.5}}") << QStringLiteral("/fees/juminhyo");
    QTest::newRow("an unknown envelope") << QByteArray("{\"fees\": {\"juminhyo\": 1}, \"postage\": {\"ordinary/long4\": 1}}") << QStringLiteral("/postage/ordinary/long4");
    QTest::newRow("no postage") << QByteArray("{\"fees\": {\"juminhyo\": 1}}") << QStringLiteral("/postage");
}

void FormCheckTest::aWrongFeeFileSaysWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto result = FeeTableReader::read(json);
    QVERIFY(!result);
    QCOMPARE(result.error().detail, detail);
}

QTEST_GUILESS_MAIN(FormCheckTest)
#include "FormCheckTest.moc"
