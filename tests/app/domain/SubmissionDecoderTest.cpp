// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/SubmissionDecoder.h"

#include <QtTest>

using namespace madoguchi;

namespace {

/// A form with every member the schema knows.
const QByteArray good = R"json({
"format": "madoguchi.application/1",
"municipality": "352021",
"submissionId": "0a1b2c3d-1111-4111-8111-0123456789ab",
"supersedes": "0a1b2c3d-2222-4222-8222-0123456789ab",
"preparedAt": "2026-11-23T09:00:00.5+09:00",
"applicant": {"name": "佐藤　花子", "kana": "サトウ　ハナコ", "birthDate": "1980-02-17", "gender": "female", "postalCode": "7558601",
  "address": "山口県宇部市常盤町一丁目７番１号", "email": "hanako@example.com", "phone": "0836-31-4111"},
"requests": [
  {"kind": "koseki-zenbu", "copies": 2, "purpose": "旅券", "subject": {"name": "佐藤　一郎", "birthDate": "1950-01-31", "relationship": "lineal-ascendant"},
   "koseki": {"honseki": "山口県宇部市常盤町一番地", "hittosha": "佐藤　一郎"}},
  {"kind": "juminhyo", "copies": 1.0, "purpose": "勤務先", "subject": {"name": "佐藤　花子", "birthDate": "1980-02-17", "relationship": "self"},
   "include": ["head-and-relationship", "my-number"]},
  {"kind": "tenshutsu", "copies": 1, "purpose": "転出", "subject": {"name": "佐藤　花子", "birthDate": "1980-02-17", "relationship": "self"},
   "moveOut": {"newAddress": "広島県広島市中区国泰寺町1-6-34", "moveDate": "2026-12-01"}},
  {"kind": "kotei-hyoka", "copies": 1, "purpose": "登記", "subject": {"name": "佐藤　花子", "birthDate": "1980-02-17", "relationship": "self"}, "fiscalYear": 2026,
   "properties": [{"type": "land", "location": "宇部市常盤町1-7", "number": "12番3"}, {"type": "house", "location": "宇部市常盤町1-7"}]},
  {"kind": "keiji-nozei", "copies": 1, "purpose": "車検", "subject": {"name": "佐藤　花子", "birthDate": "1980-02-17", "relationship": "self"},
   "vehicles": [{"plate": "山口500あ1234", "use": "inspection"}, {"plate": "宇部市 い 5"}]}
],
"delivery": {"service": "simple-registered", "envelope": "square2"},
"payment": {"feeYen": 1500, "postageYen": 490, "totalYen": 1990, "reference": "pay_A1b2C3d4"}
})json";

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    const qsizetype at = good.indexOf(from);
    if (at < 0) {
        return {};
    }
    return good.first(at) + to + good.sliced(at + from.size());
}

/// One row of the tables below: what is replaced by what, and the place that is then named.
void row(const char* from, const QByteArray& to, const char* detail)
{
    QTest::addRow("%s -> %s", from, to.left(60).constData()) << QByteArray(from) << to << QString::fromLatin1(detail);
}

}  // namespace

class SubmissionDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void whatIsOptionalMayBeMissing();
    void aSpoiledFormIsRefusedAtItsPlace_data();
    void aSpoiledFormIsRefusedAtItsPlace();
    void aSpoiledApplicantIsRefusedAtItsPlace_data();
    void aSpoiledApplicantIsRefusedAtItsPlace();
    void aSpoiledRequestIsRefusedAtItsPlace_data();
    void aSpoiledRequestIsRefusedAtItsPlace();
    void theBoundsThemselvesAreAllowed_data();
    void theBoundsThemselvesAreAllowed();
    void everyRequiredMemberIsMissed_data();
    void everyRequiredMemberIsMissed();
    void listsHaveTheirLengths();
    void aBrokenDocumentIsNotASchemaViolation();
    void theDetailNeverHoldsAValue();

private:
    static void columns();
    static void isRefused();
};

void SubmissionDecoderTest::everyMemberIsRead()
{
    const auto form = SubmissionDecoder::decode(good);
    QVERIFY2(form, form ? "" : qPrintable(form.error().detail));
    QCOMPARE(form->municipality, QStringLiteral("352021"));
    QCOMPARE(form->submissionId, QStringLiteral("0a1b2c3d-1111-4111-8111-0123456789ab"));
    QCOMPARE(form->supersedes, QStringLiteral("0a1b2c3d-2222-4222-8222-0123456789ab"));
    QCOMPARE(form->preparedAt, QDateTime(QDate(2026, 11, 23), QTime(0, 0, 0, 500), Qt::UTC));
    QCOMPARE(form->applicant.name, QStringLiteral("佐藤　花子"));
    QCOMPARE(form->applicant.kana, QStringLiteral("サトウ　ハナコ"));
    QCOMPARE(form->applicant.birthDate, QDate(1980, 2, 17));
    QCOMPARE(form->applicant.gender, Gender::Female);
    QCOMPARE(form->applicant.postalCode, QStringLiteral("7558601"));
    QCOMPARE(form->applicant.address, QStringLiteral("山口県宇部市常盤町一丁目７番１号"));
    QCOMPARE(form->applicant.email, QStringLiteral("hanako@example.com"));
    QCOMPARE(form->applicant.phone, QStringLiteral("0836-31-4111"));

    QCOMPARE(form->requests.size(), 5);
    QCOMPARE(form->requests[0].kind, DocumentKind::KosekiZenbu);
    QCOMPARE(form->requests[0].copies, 2);
    QCOMPARE(form->requests[0].subject.relationship, Relationship::LinealAscendant);
    QCOMPARE(form->requests[0].subject.birthDate, QDate(1950, 1, 31));
    QCOMPARE(form->requests[0].koseki->hittosha, QStringLiteral("佐藤　一郎"));
    QCOMPARE(form->requests[1].copies, 1);
    QCOMPARE(form->requests[1].purpose, QStringLiteral("勤務先"));
    QCOMPARE(form->requests[1].include, (QStringList{QStringLiteral("head-and-relationship"), QStringLiteral("my-number")}));
    QVERIFY(!form->requests[1].koseki);
    QCOMPARE(form->requests[2].moveOut->moveDate, QDate(2026, 12, 1));
    QCOMPARE(form->requests[3].fiscalYear, 2026);
    QCOMPARE(form->requests[3].properties.size(), 2);
    QCOMPARE(form->requests[3].properties[0].number, QStringLiteral("12番3"));
    QCOMPARE(form->requests[3].properties[1].type, QStringLiteral("house"));
    QCOMPARE(form->requests[4].vehicles[0].use, QStringLiteral("inspection"));
    QCOMPARE(form->requests[4].vehicles[1].plate, QStringLiteral("宇部市 い 5"));

    QCOMPARE(form->service, MailService::SimpleRegistered);
    QCOMPARE(form->envelope, Envelope::Square2);
    QCOMPARE(form->payment.feeYen, 1500);
    QCOMPARE(form->payment.postageYen, 490);
    QCOMPARE(form->payment.totalYen, 1990);
    QCOMPARE(form->payment.reference, QStringLiteral("pay_A1b2C3d4"));
}

void SubmissionDecoderTest::whatIsOptionalMayBeMissing()
{
    const auto first = SubmissionDecoder::decode(changed("\"supersedes\": \"0a1b2c3d-2222-4222-8222-0123456789ab\",", ""));
    QVERIFY(first);
    QVERIFY(first->supersedes.isEmpty());
    const auto noEnvelope = SubmissionDecoder::decode(changed(", \"envelope\": \"square2\"", ""));
    QVERIFY(noEnvelope);
    QCOMPARE(noEnvelope->envelope, std::nullopt);
    QVERIFY(SubmissionDecoder::decode(changed("\"fiscalYear\": 2026,", "")));
    QVERIFY(SubmissionDecoder::decode(changed("[\"head-and-relationship\", \"my-number\"]", "[]")));
}

void SubmissionDecoderTest::aSpoiledFormIsRefusedAtItsPlace_data()
{
    columns();
    row("madoguchi.application/1", "madoguchi.application/2", "/format: const");
    row("\"madoguchi.application/1\"", "1", "/format: const");
    row("\"352021\"", "352021", "/municipality: type");
    row("352021", "35202", "/municipality: pattern");
    row("352021", "352021\\n", "/municipality: pattern");
    row("352021", "３５２０２１", "/municipality: pattern");
    row("0a1b2c3d-1111", "0A1B2C3D-1111", "/submissionId: pattern");
    row("0a1b2c3d-1111", "{0a1b2c3d-1111", "/submissionId: pattern");
    row("0a1b2c3d-2222", "", "/supersedes: pattern");
    row("\"0a1b2c3d-2222-4222-8222-0123456789ab\"", "null", "/supersedes: type");
    row("09:00:00.5+09:00", "09:00:00.5", "/preparedAt: format date-time");
    row("09:00:00.5+09:00", "09:00:60+09:00", "/preparedAt: format date-time");
    row("2026-11-23T", "2026-11-31T", "/preparedAt: format date-time");
    row("2026-11-23T", "2026-11-23 ", "/preparedAt: format date-time");
    row("\"supersedes\"", "\"superseded\"", ": additionalProperties");
    row("\"simple-registered\"", "\"pigeon\"", "/delivery/service: enum");
    row("\"square2\"", "\"square3\"", "/delivery/envelope: enum");
    row("\"square2\"", "null", "/delivery/envelope: type");
    row("\"feeYen\": 1500", "\"feeYen\": -1", "/payment/feeYen: minimum");
    row("\"feeYen\": 1500", "\"feeYen\": 1000001", "/payment/feeYen: maximum");
    row("\"postageYen\": 490", "\"postageYen\": 100001", "/payment/postageYen: maximum");
    row("\"totalYen\": 1990", "\"totalYen\": 1100001", "/payment/totalYen: maximum");
    row("\"totalYen\": 1990", "\"totalYen\": 1990.01", "/payment/totalYen: type");
    row("pay_A1b2C3d4", "pay_A1b2", "/payment/reference: pattern");
    row("pay_A1b2C3d4", "4111111111111111", "/payment/reference: pattern");
    row("pay_A1b2C3d4", "pay_A1b2C3d4\\n", "/payment/reference: pattern");
    row("\"payment\": {", "\"payment\": {\"card\": \"4111111111111111\", ", "/payment: additionalProperties");
}

void SubmissionDecoderTest::aSpoiledFormIsRefusedAtItsPlace()
{
    isRefused();
}

void SubmissionDecoderTest::aSpoiledApplicantIsRefusedAtItsPlace_data()
{
    columns();
    row("\"applicant\": {", "\"applicant\": {\"mobile\": \"1\", ", "/applicant: additionalProperties");
    row("\"佐藤　花子\"", "\"\"", "/applicant/name: minLength");
    row("\"佐藤　花子\"", "\"" + QByteArray("佐").repeated(101) + "\"", "/applicant/name: maxLength");
    row("\"佐藤　花子\"", "[\"佐藤\"]", "/applicant/name: type");
    row("\"サトウ　ハナコ\"", "true", "/applicant/kana: type");
    row("1980-02-17", "1980-02-30", "/applicant/birthDate: format date");
    row("1980-02-17", "1980-2-17", "/applicant/birthDate: format date");
    row("1980-02-17", "1980-02-17T00:00:00Z", "/applicant/birthDate: format date");
    row("1980-02-17", "昭和55年2月17日", "/applicant/birthDate: format date");
    row("\"female\"", "\"Female\"", "/applicant/gender: enum");
    row("\"female\"", "2", "/applicant/gender: type");
    row("7558601", "755-8601", "/applicant/postalCode: pattern");
    row("7558601", "７５５８６０１", "/applicant/postalCode: pattern");
    row("7558601", "75586011", "/applicant/postalCode: pattern");
    row("山口県宇部市常盤町一丁目７番１号", "", "/applicant/address: minLength");
    row("山口県宇部市常盤町一丁目７番１号", QByteArray("山").repeated(201), "/applicant/address: maxLength");
    row("hanako@example.com", "hanako", "/applicant/email: format email");
    row("hanako@example.com", "hanako@example.com ", "/applicant/email: format email");
    row("hanako@", "hanako@" + QByteArray("a.").repeated(120), "/applicant/email: maxLength");
    row("0836-31-4111", "0836-31", "/applicant/phone: pattern");
    row("0836-31-4111", "0836(31)4111", "/applicant/phone: pattern");
    row("0836-31-4111", "01234567890123456", "/applicant/phone: pattern");
    row("\"applicant\": {", "\"applicant\": [], \"x\": {", ": additionalProperties");
}

void SubmissionDecoderTest::aSpoiledApplicantIsRefusedAtItsPlace()
{
    isRefused();
}

void SubmissionDecoderTest::aSpoiledRequestIsRefusedAtItsPlace_data()
{
    columns();
    row("\"koseki-zenbu\"", "\"passport\"", "/requests/0/kind: enum");
    row("\"koseki-zenbu\"", "\"KOSEKI-ZENBU\"", "/requests/0/kind: enum");
    row("\"copies\": 2", "\"copies\": 0", "/requests/0/copies: minimum");
    row("\"copies\": 2", "\"copies\": 11", "/requests/0/copies: maximum");
    row("\"copies\": 2", "\"copies\": -2", "/requests/0/copies: minimum");
    row("\"copies\": 2", "\"copies\": 1.5", "/requests/0/copies: type");
    row("\"copies\": 2", "\"copies\": \"2\"", "/requests/0/copies: type");
    row("\"copies\": 2", "\"copies\": true", "/requests/0/copies: type");
    row("\"copies\": 2", "\"copies\": null", "/requests/0/copies: type");
    row("\"copies\": 2", "\"copies\": 1e400", "/requests/0/copies: maximum");
    row("\"copies\": 2", "\"copies\": 99999999999999999999999", "/requests/0/copies: maximum");
    row("\"copies\": 2", "\"copies\": -99999999999999999999999", "/requests/0/copies: minimum");
    row("\"旅券\"", "\"\"", "/requests/0/purpose: minLength");
    row("旅券", QByteArray("旅").repeated(201), "/requests/0/purpose: maxLength");
    row("\"lineal-ascendant\"", "\"father\"", "/requests/0/subject/relationship: enum");
    row("1950-01-31", "1950-01-32", "/requests/0/subject/birthDate: format date");
    row("\"subject\": {", "\"subject\": {\"kana\": \"x\", ", "/requests/0/subject: additionalProperties");
    row("\"hittosha\": \"佐藤　一郎\"", "\"hittosha\": \"\"", "/requests/0/koseki/hittosha: minLength");
    row("\"koseki\": {", "\"koseki\": {\"page\": 1, ", "/requests/0/koseki: additionalProperties");
    row("\"koseki\": {\"honseki\": \"山口県宇部市常盤町一番地\", \"hittosha\": \"佐藤　一郎\"}", "\"koseki\": null", "/requests/0/koseki: type");
    row("\"my-number\"", "\"photo\"", "/requests/1/include/1: enum");
    row("\"my-number\"", "7", "/requests/1/include/1: type");
    row("\"my-number\"", "\"head-and-relationship\"", "/requests/1/include: uniqueItems");
    row("[\"head-and-relationship\", \"my-number\"]", "\"my-number\"", "/requests/1/include: type");
    row("2026-12-01", "2026-02-29", "/requests/2/moveOut/moveDate: format date");
    row("\"fiscalYear\": 2026", "\"fiscalYear\": 1999", "/requests/3/fiscalYear: minimum");
    row("\"fiscalYear\": 2026", "\"fiscalYear\": 2101", "/requests/3/fiscalYear: maximum");
    row("\"fiscalYear\": 2026", "\"fiscalYear\": \"R8\"", "/requests/3/fiscalYear: type");
    row("\"type\": \"house\"", "\"type\": \"castle\"", "/requests/3/properties/1/type: enum");
    row("\"12番3\"", "\"" + QByteArray("1").repeated(41) + "\"", "/requests/3/properties/0/number: maxLength");
    row("\"12番3\"", "123", "/requests/3/properties/0/number: type");
    row("\"use\": \"inspection\"", "\"use\": \"rally\"", "/requests/4/vehicles/0/use: enum");
    row("\"宇部市 い 5\"", "\"宇部市\"", "/requests/4/vehicles/1/plate: minLength");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"mibun-shomei\"", "/requests/1: required koseki");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"koseki-kojin\"", "/requests/1: required koseki");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"joseki\"", "/requests/1: required koseki");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"koseki-fuhyo\"", "/requests/1: required koseki");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"tenshutsu\"", "/requests/1: required moveOut");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"kotei-kozei\"", "/requests/1: required properties");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"kotei-nayose\"", "/requests/1: required properties");
    row("\"kind\": \"juminhyo\"", "\"kind\": \"keiji-nozei\"", "/requests/1: required vehicles");
}

void SubmissionDecoderTest::aSpoiledRequestIsRefusedAtItsPlace()
{
    isRefused();
}

void SubmissionDecoderTest::columns()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("detail");
}

void SubmissionDecoderTest::isRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray bad = changed(from, to);
    QVERIFY(!bad.isEmpty());
    const auto form = SubmissionDecoder::decode(bad);
    QVERIFY(!form);
    QCOMPARE(form.error().code, ErrorCode::SchemaViolated);
    QTEST(form.error().detail, "detail");
}

void SubmissionDecoderTest::theBoundsThemselvesAreAllowed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("100 characters beyond the basic plane") << QByteArray("佐藤　花子") << QByteArray(QByteArray("𠮷").repeated(100));
    QTest::newRow("100 characters as escapes") << QByteArray("佐藤　花子") << QByteArray(QByteArray("\\ud842\\udfb7").repeated(100));
    QTest::newRow("200 characters of address") << QByteArray("山口県宇部市常盤町一丁目７番１号") << QByteArray(QByteArray("山").repeated(200));
    QTest::newRow("a variation selector counts") << QByteArray("佐藤　花子") << QByteArray(QByteArray("邉\xF3\xA0\x84\x84").repeated(50));
    QTest::newRow("an integer with an exponent") << QByteArray("\"copies\": 2") << QByteArray("\"copies\": 1e1");
    QTest::newRow("an integer with a fraction of zero") << QByteArray("\"copies\": 2") << QByteArray("\"copies\": 2.000");
    QTest::newRow("nothing to pay") << QByteArray("\"feeYen\": 1500") << QByteArray("\"feeYen\": -0.0");
    QTest::newRow("most to pay") << QByteArray("\"feeYen\": 1500") << QByteArray("\"feeYen\": 1000000");
    QTest::newRow("empty number") << QByteArray("\"12番3\"") << QByteArray("\"\"");
    QTest::newRow("shortest plate") << QByteArray("宇部市 い 5") << QByteArray("𠮷𠮷𠮷𠮷");
    QTest::newRow("a leap second") << QByteArray("2026-11-23T09:00:00.5+09:00") << QByteArray("2017-01-01T08:59:60+09:00");
    QTest::newRow("small letters in the time") << QByteArray("2026-11-23T09:00:00.5+09:00") << QByteArray("2026-11-23t09:00:00z");
    QTest::newRow("plus in the telephone number") << QByteArray("0836-31-4111") << QByteArray("+81-836-31-4111");
    QTest::newRow("a municipality nobody has") << QByteArray("352021") << QByteArray("000000");
    QTest::newRow("details of another kind") << QByteArray("\"purpose\": \"勤務先\"") << QByteArray("\"purpose\": \"勤務先\", \"fiscalYear\": 2000, \"vehicles\": [{\"plate\": \"1234\"}]");
}

void SubmissionDecoderTest::theBoundsThemselvesAreAllowed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto form = SubmissionDecoder::decode(changed(from, to));
    QVERIFY2(form, form ? "" : qPrintable(form.error().detail));
}

void SubmissionDecoderTest::everyRequiredMemberIsMissed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("place");
    const auto rows = [](const char* place, const QList<QByteArray>& keys) {
        for (const QByteArray& key : keys) {
            QTest::addRow("%s of '%s'", key.constData(), place) << key << QString::fromLatin1(place);
        }
    };
    rows("", {"format", "municipality", "submissionId", "preparedAt", "applicant", "requests", "delivery", "payment"});
    rows("/applicant", {"kana", "gender", "address", "postalCode", "email", "phone"});
    rows("/requests/0", {"kind", "copies", "subject", "purpose"});
    rows("/requests/0/subject", {"relationship"});
    rows("/requests/0/koseki", {"honseki", "hittosha"});
    rows("/requests/2/moveOut", {"newAddress", "moveDate"});
    rows("/requests/3/properties/0", {"type", "location"});
    rows("/requests/4/vehicles/0", {"plate"});
    rows("/delivery", {"service"});
    rows("/payment", {"feeYen", "postageYen", "totalYen", "reference"});
}

void SubmissionDecoderTest::everyRequiredMemberIsMissed()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, place);
    const auto form = SubmissionDecoder::decode(changed('"' + key + '"', "\"renamed\""));
    QVERIFY(!form);
    QCOMPARE(form.error().code, ErrorCode::SchemaViolated);
    QCOMPARE(form.error().detail, place + QStringLiteral(": required ") + QString::fromLatin1(key));
}

void SubmissionDecoderTest::listsHaveTheirLengths()
{
    const QByteArray request = R"({"kind":"nozei","copies":1,"purpose":"x","subject":{"name":"x","birthDate":"1980-02-17","relationship":"self"}})";
    const qsizetype begin = good.indexOf("\"requests\": [") + 13;
    const qsizetype end = good.indexOf("],\n\"delivery\"");
    const auto withRequests = [&](int count) {
        return good.first(begin) + QByteArrayList(count, request).join(',') + good.sliced(end);
    };
    QVERIFY(SubmissionDecoder::decode(withRequests(1)));
    QVERIFY(SubmissionDecoder::decode(withRequests(20)));
    QCOMPARE(SubmissionDecoder::decode(withRequests(21)).error().detail, QStringLiteral("/requests: maxItems"));
    QCOMPARE(SubmissionDecoder::decode(withRequests(0)).error().detail, QStringLiteral("/requests: minItems"));

    const auto withVehicles = [](int count) {
        return changed(R"([{"plate": "山口500あ1234", "use": "inspection"}, {"plate": "宇部市 い 5"}])", '[' + QByteArrayList(count, R"({"plate":"1234"})").join(',') + ']');
    };
    QVERIFY(SubmissionDecoder::decode(withVehicles(20)));
    QCOMPARE(SubmissionDecoder::decode(withVehicles(21)).error().detail, QStringLiteral("/requests/4/vehicles: maxItems"));
    QCOMPARE(SubmissionDecoder::decode(withVehicles(0)).error().detail, QStringLiteral("/requests/4/vehicles: minItems"));

    const auto withProperties = [](int count) {
        return changed(R"([{"type": "land", "location": "宇部市常盤町1-7", "number": "12番3"}, {"type": "house", "location": "宇部市常盤町1-7"}])",
            '[' + QByteArrayList(count, R"({"type":"land","location":"x"})").join(',') + ']');
    };
    QVERIFY(SubmissionDecoder::decode(withProperties(50)));
    QCOMPARE(SubmissionDecoder::decode(withProperties(51)).error().detail, QStringLiteral("/requests/3/properties: maxItems"));
    QCOMPARE(SubmissionDecoder::decode(withProperties(0)).error().detail, QStringLiteral("/requests/3/properties: minItems"));
}

void SubmissionDecoderTest::aBrokenDocumentIsNotASchemaViolation()
{
    // Both wrong: the document can't be read, so nobody can say what it holds.
    const QList<QByteArray> broken{good.chopped(1), good + "{}", "\xEF\xBB\xBF" + good, changed("\"copies\": 2", "\"copies\": 11, \"copies\": 2"),
        changed("花子", "\\udfb7"), changed("花子", "\xFF"), changed("\"copies\": 2", "\"copies\": 02"), "{\"x\":1,\"x\":1}"};
    for (const QByteArray& bytes : broken) {
        const auto form = SubmissionDecoder::decode(bytes);
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::JsonMalformed);
    }
    for (const char* other : {"[]", "\"x\"", "1", "null", "{}"}) {
        QCOMPARE(SubmissionDecoder::decode(other).error().code, ErrorCode::SchemaViolated);
    }
    QCOMPARE(SubmissionDecoder::decode("[]").error().detail, QStringLiteral(": type"));
}

void SubmissionDecoderTest::theDetailNeverHoldsAValue()
{
    // Every text of the form spoiled in turn, and unknown keys that are names: nothing of them may come out.
    const QList<QByteArray> spoiled{changed("\"name\": \"佐藤　花子\"", "\"SatoHanako\": \"SatoHanako\""), changed("hanako@example.com", "SatoHanako"),
        changed("1980-02-17", "SatoHanako"), changed("7558601", "SatoHanako"), changed("0836-31-4111", "SatoHanako"),
        changed("\"gender\": \"female\"", "\"gender\": \"SatoHanako\"")};
    for (const QByteArray& bytes : spoiled) {
        QVERIFY(!bytes.isEmpty());
        const auto form = SubmissionDecoder::decode(bytes);
        QVERIFY(!form);
        QVERIFY2(!form.error().detail.contains(QStringLiteral("Sato")), qPrintable(form.error().detail));
    }
}

QTEST_APPLESS_MAIN(SubmissionDecoderTest)
#include "SubmissionDecoderTest.moc"
