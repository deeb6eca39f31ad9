// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/InventedCity.h"
#include "tests/support/ui/InventedVerdict.h"
#include "ui/casefile/SubmissionHtml.h"

#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using madoguchi::test::InventedCity;

/// The page of a submission says everything that was signed, and nothing a citizen wrote can become markup in it.
class SubmissionHtmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsShownWithItsFields_data();
    void everyKindIsShownWithItsFields();
    void applicantDeliveryAndPaymentAreShown();
    void aCorrectionNamesWhatItReplaces();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void theCertificateFindingsCannotInjectEither();
    void anUnreadableFormShowsFindingsAndBytes();
    void bytesThatAreNoTextAreShownInHex();
    void anExcerptIsShort();
    void aBadVerdictWarnsOnThePage();
    void aGoodVerdictDoesNotWarn();
    void thePageAsksForNothing();
};

static CaseFile plainCase()
{
    return InventedCity::caseFile(6);
}

static QString pageOf(const CaseFile& file)
{
    return SubmissionHtml::page(file, {{QStringLiteral("text"), QStringLiteral("#1a1a1a")}});
}

void SubmissionHtmlTest::everyKindIsShownWithItsFields_data()
{
    QTest::addColumn<int>("kind");
    for (const DocumentKind kind : allDocumentKinds) {
        QTest::newRow(code(kind).data()) << int(kind);
    }
}

void SubmissionHtmlTest::everyKindIsShownWithItsFields()
{
    QFETCH(int, kind);
    CaseFile file = plainCase();
    Request& request = file.submission->requests.first();
    request.kind = DocumentKind(kind);
    request.copies = 7;
    request.subject = {QStringLiteral("渡邉\U000E0102　陽菜"), QDate(1955, 2, 17), Relationship::Spouse};
    request.purpose = QStringLiteral("年金の請求");
    request.include = {QStringLiteral("my-number"), QStringLiteral("honseki")};
    request.koseki = KosekiReference{QStringLiteral("山口県宇部市常盤町九九九番地"), QStringLiteral("渡邉　一")};
    request.moveOut = MoveOut{QStringLiteral("広島市中区基町10番52号"), QDate(2026, 12, 1)};
    request.fiscalYear = 2019;
    request.properties = {{QStringLiteral("house"), QStringLiteral("東須恵1234番地"), QStringLiteral("56-7")}, {QStringLiteral("land"), QStringLiteral("西岐波99番"), {}}};
    const QString page = pageOf(file);
    for (const QString& expected :
         {label(DocumentKind(kind)), QStringLiteral("渡邉\U000E0102　陽菜"), QStringLiteral("昭和30年2月17日"), label(Relationship::Spouse),
          QStringLiteral("年金の請求"), QStringLiteral("Individual number"), QStringLiteral("山口県宇部市常盤町九九九番地"), QStringLiteral("渡邉　一"),
          QStringLiteral("広島市中区基町10番52号"), QStringLiteral("令和8年12月1日"), QStringLiteral("令和元"), QStringLiteral("2019"),
          QStringLiteral("東須恵1234番地"), QStringLiteral("56-7"), QStringLiteral("西岐波99番"), QStringLiteral("House"), QStringLiteral("Land")}) {
        QVERIFY2(page.contains(expected), qPrintable(expected));
    }
    QVERIFY(page.contains(QRegularExpression(QStringLiteral("class=\"aside\">7 copies<"))));

    request.properties.clear();
    request.vehicles = {{QStringLiteral("山口 580 あ 12-34"), QStringLiteral("inspection")}};
    const QString withVehicle = pageOf(file);
    QVERIFY(withVehicle.contains(QStringLiteral("山口 580 あ 12-34")));
    QVERIFY(withVehicle.contains(QStringLiteral("Vehicle inspection")));
}

void SubmissionHtmlTest::applicantDeliveryAndPaymentAreShown()
{
    CaseFile file = plainCase();
    file.submission->payment = {900, 160, 1060, QStringLiteral("pay_0123456789ab")};
    file.submission->service = MailService::SimpleRegistered;
    file.submission->envelope = Envelope::Square2;
    file.submission->applicant.postalCode = QStringLiteral("7558601");
    const Applicant& applicant = file.submission->applicant;
    const QString page = pageOf(file);
    for (const QString& expected :
         {applicant.name, applicant.kana, applicant.address, applicant.email, applicant.phone, QStringLiteral("755-8601"), QStringLiteral("昭和55年2月17日"),
          label(Gender::Female), label(MailService::SimpleRegistered), label(Envelope::Square2), QStringLiteral("900円"), QStringLiteral("160円"),
          QStringLiteral("1,060円"), QStringLiteral("pay_0123456789ab"), file.submission->submissionId, QStringLiteral("令和8年11月23日")}) {
        QVERIFY2(page.contains(expected), qPrintable(expected));
    }
}

void SubmissionHtmlTest::aCorrectionNamesWhatItReplaces()
{
    CaseFile file = plainCase();
    const QString first = QStringLiteral("00000000-1111-4222-8333-444444444444");
    QVERIFY(!pageOf(file).contains(first));
    file.submission->supersedes = first;
    QVERIFY(pageOf(file).contains(first));
}

void SubmissionHtmlTest::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>") << QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;");
    QTest::newRow("image") << QStringLiteral("<img src=http://a/ onerror=x>") << QStringLiteral("&lt;img src=http://a/ onerror=x&gt;");
    QTest::newRow("quotes") << QStringLiteral("\" onload='x") << QStringLiteral("&quot; onload=&apos;x");
    QTest::newRow("entity") << QStringLiteral("&lt;b&gt;") << QStringLiteral("&amp;lt;b&amp;gt;");
    QTest::newRow("template variable") << QStringLiteral("{{style}}") << QStringLiteral("{{style}}");
    QTest::newRow("unescaped template variable") << QStringLiteral("{{{heading}}}") << QStringLiteral("{{{heading}}}");
    QTest::newRow("end of the style sheet") << QStringLiteral("</style><base href=//a>") << QStringLiteral("&lt;/style&gt;&lt;base href=//a&gt;");
    QTest::newRow("right-to-left override") << QStringLiteral("abc\u202Edef") << QStringLiteral("abc〔U+202E〕def");
    QTest::newRow("comment") << QStringLiteral("<!-- ") << QStringLiteral("&lt;!-- ");
}

void SubmissionHtmlTest::hostileTextStaysText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    CaseFile file = plainCase();
    Submission& form = *file.submission;
    form.applicant.name = form.applicant.kana = form.applicant.address = form.applicant.email = form.applicant.phone = text;
    Request& request = form.requests.first();
    request.purpose = request.subject.name = text;
    request.koseki = KosekiReference{text, text};
    request.moveOut = MoveOut{text, QDate(2026, 12, 1)};
    request.properties = {{QStringLiteral("land"), text, text}};
    request.include = {text};
    form.payment.reference = form.submissionId = form.supersedes = form.municipality = text;
    const QString page = pageOf(file);
    QCOMPARE(page.count(shown), 17);  // every field that is text
    if (text.startsWith(QLatin1Char('<'))) {
        QCOMPARE(page.count(text), 0);
    }
    static const QRegularExpression foreignTag(QStringLiteral("<(script|img|base|iframe|link|a|object|form)\\b"));
    QVERIFY(!page.contains(foreignTag));
}

void SubmissionHtmlTest::theCertificateFindingsCannotInjectEither()
{
    CaseFile file = plainCase();
    const SignerIdentity signer = *file.verdict.signer();
    file.submission.reset();
    file.verdict = test::inventedVerdict({{FindingCode::FormSchema, QStringLiteral("<script>")}}, signer, {}, InventedCity::morning());
    QVERIFY(!pageOf(file).contains(QStringLiteral("<script>")));
}

void SubmissionHtmlTest::anUnreadableFormShowsFindingsAndBytes()
{
    CaseFile file = plainCase();
    const SignerIdentity signer = *file.verdict.signer();
    file.submission.reset();
    file.content = "{\"format\": <b>\"other\"</b>";
    const Finding finding{FindingCode::FormMalformed, QStringLiteral("offset 11")};
    file.verdict = test::inventedVerdict({finding}, signer, {}, InventedCity::morning());
    const QString page = pageOf(file);
    QVERIFY(page.contains(words(finding).title.toHtmlEscaped().replace(QStringLiteral("'"), QStringLiteral("&apos;"))));
    QVERIFY(page.contains(QStringLiteral("form.malformed")));
    QVERIFY(page.contains(QStringLiteral("offset 11")));
    QVERIFY(page.contains(QStringLiteral("{&quot;format&quot;: &lt;b&gt;&quot;other&quot;&lt;/b&gt;")));
    QVERIFY(!page.contains(signer.name));
}

void SubmissionHtmlTest::bytesThatAreNoTextAreShownInHex()
{
    const QString excerpt = SubmissionHtml::excerpt(QByteArray("\x30\x82<b>\xFF\xFE", 7));
    QCOMPARE(excerpt.section(QLatin1Char(' '), 0, 0), QStringLiteral("0000"));
    QVERIFY(excerpt.contains(QStringLiteral("30 82 3c 62 3e ff fe")));
    QVERIFY(excerpt.endsWith(QStringLiteral("0.<b>..")));
}

void SubmissionHtmlTest::anExcerptIsShort()
{
    QCOMPARE(SubmissionHtml::excerpt(QByteArray(100000, 'a')).size(), 512);
    QCOMPARE(SubmissionHtml::excerpt(QByteArray(100000, '\xFF')).count(QLatin1Char('\n')), 31);
    QCOMPARE(SubmissionHtml::excerpt({}), QString());
    // 512 is no multiple of three: a character is cut at the end, and it is text all the same
    QVERIFY(SubmissionHtml::excerpt(QStringLiteral("窓口").repeated(200).toUtf8()).startsWith(QStringLiteral("窓口窓口")));
}

void SubmissionHtmlTest::aBadVerdictWarnsOnThePage()
{
    CaseFile file = plainCase();
    file.verdict = test::inventedVerdict({{FindingCode::CmsDigestMismatch, {}}}, *file.verdict.signer(), file.submission->submissionId, InventedCity::morning());
    QVERIFY(pageOf(file).contains(QStringLiteral("<p class=\"warning\">Not proven")));
    file.verdict = {};
    QVERIFY(pageOf(file).contains(QStringLiteral("<p class=\"warning\">Not proven")));
}

void SubmissionHtmlTest::aGoodVerdictDoesNotWarn()
{
    QVERIFY(!pageOf(plainCase()).contains(QStringLiteral("class=\"warning\">")));
}

void SubmissionHtmlTest::thePageAsksForNothing()
{
    const QString page = pageOf(plainCase());
    QVERIFY(page.contains(QStringLiteral("default-src &#39;none&#39;")) || page.contains(QStringLiteral("default-src 'none'")));
    static const QRegularExpression request(QStringLiteral("url\\(|@import|\\b(src|href)="));
    QVERIFY(!page.contains(request));
}

QTEST_GUILESS_MAIN(SubmissionHtmlTest)
#include "SubmissionHtmlTest.moc"
