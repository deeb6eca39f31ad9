// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/Verifier.h"
#include "tests/support/verify/Application.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;

/// Rules 5 and 6 of the verdict (contract: verdict.md) and the cms.* codes, on messages that OpenSSL's program made.
class MessageRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOptionsOfTheSignerDecide_data();
    void theOptionsOfTheSignerDecide();
    void signedAttributesAreDigestedInTheOrderOfDer();
    void anUnsignedByteDecides_data();
    void anUnsignedByteDecides();
    void everythingFoundIsReported();
    void theContentIsReadWithoutTheSignature();
    void whatIsNoContentSaysWhy_data();
    void whatIsNoContentSaysWhy();

private:
    QByteArray signedBy(const QStringList& options) const { return m_pki.sign(QStringLiteral("hanako"), test::application(), options); }
    QStringList findingsOf(const QByteArray& message) const;

    CommandLinePki m_pki;
};

void MessageRulesTest::initTestCase()
{
    m_pki.makeRoot(QStringLiteral("root"));
    m_pki.makeCertificate(QStringLiteral("hanako"), {});
    CommandLinePki::Wish wish;
    wish.serial = "1002";
    m_pki.makeCertificate(QStringLiteral("taro"), wish);
}

QStringList MessageRulesTest::findingsOf(const QByteArray& message) const
{
    const auto trust = TrustStore::fromCertificates({m_pki.certificate(QStringLiteral("root"))});
    const Verdict verdict = Verifier(*trust, CrlStore(), {}).verify(message, *Rfc3339::moment(u"2026-11-23T00:00:00Z"));
    QStringList codes;
    for (const Finding& finding : verdict.findings()) {
        if (finding.code != FindingCode::RevocationUnknown) {
            codes.append(code(finding.code));
        }
    }
    return codes;
}

void MessageRulesTest::theOptionsOfTheSignerDecide_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("codes");
    const auto option = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("nothing special") << QStringList() << QStringList();
    QTest::newRow("signer by key identifier") << option("-keyid") << QStringList();
    QTest::newRow("signed directly") << option("-noattr") << QStringList(QStringLiteral("cms.no-signed-attributes"));
    QTest::newRow("signingCertificateV2") << option("-cades") << QStringList();
    QTest::newRow("pieces of indefinite length") << option("-stream -indef") << QStringList();
    QTest::newRow("content of another type") << option("-econtent_type 1.2.3.4") << QStringList(QStringLiteral("cms.content-type"));
    QTest::newRow("no certificates") << option("-nocerts") << QStringList(QStringLiteral("cert.missing"));
    QTest::newRow("SHA-1") << option("-md sha1") << QStringList(QStringLiteral("cms.algorithm"));
    QTest::newRow("SHA-224") << option("-md sha224") << QStringList(QStringLiteral("cms.algorithm"));
    QTest::newRow("SHA-512") << option("-md sha512") << QStringList();
    QTest::newRow("two signers") << option("-signer taro.pem -inkey taro.key") << QStringList(QStringLiteral("cms.several-signers"));
}

void MessageRulesTest::theOptionsOfTheSignerDecide()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, codes);
    QStringList found = findingsOf(signedBy(options));
    found.removeDuplicates();
    QCOMPARE(found, codes);
}

void MessageRulesTest::signedAttributesAreDigestedInTheOrderOfDer()
{
    QByteArray message = signedBy({});
    // Two neighbours change places: contentType (26 bytes) and signingTime (30 bytes).
    const QByteArray contentType = QByteArray::fromHex("301806092a864886f70d010903310b06092a864886f70d010701");
    const QByteArray startOfTime = QByteArray::fromHex("301c06092a864886f70d010905");
    const qsizetype first = message.indexOf(contentType);
    const qsizetype second = first + contentType.size();
    QVERIFY(first > 0 && message.indexOf(startOfTime) == second);
    const QByteArray signingTime = message.sliced(second, 30);
    message.replace(first, contentType.size() + signingTime.size(), signingTime + contentType);

    QCOMPARE(findingsOf(message), QStringList());
}

void MessageRulesTest::anUnsignedByteDecides_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
    QTest::newRow("version of SignedData") << hex("020101310d300b") << hex("020103310d300b") << QStringLiteral("cms.malformed");
    QTest::newRow("digestAlgorithms is no SET") << hex("020101310d300b") << hex("020101110d300b") << QStringLiteral("cms.malformed");
    QTest::newRow("digestAlgorithms names another") << hex("310d300b0609608648016503040201") << hex("310d300b0609608648016503040203") << QStringLiteral("cms.algorithm");
    QTest::newRow("signature with another digest") << hex("300a06082a8648ce3d0403020448") << hex("300a06082a8648ce3d0403030448") << QStringLiteral("cms.algorithm");
    QTest::newRow("no messageDigest") << hex("2a864886f70d010904") << hex("2a864886f70d010903") << QStringLiteral("cms.digest-mismatch");
    QTest::newRow("messageDigest twice") << hex("2a864886f70d010905") << hex("2a864886f70d010904") << QStringLiteral("cms.digest-mismatch");
}

void MessageRulesTest::anUnsignedByteDecides()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    QByteArray message;
    do {  // the signature's length varies by a byte or two; the row above wants 72
        message = signedBy({});
    } while (!message.contains(QByteArray::fromHex("300a06082a8648ce3d0403020448")));
    const qsizetype at = message.lastIndexOf(from);
    QVERIFY(at > 0);
    message.replace(at, from.size(), to);
    QVERIFY(findingsOf(message).contains(code));
}

void MessageRulesTest::everythingFoundIsReported()
{
    CommandLinePki::Wish wish;
    wish.extensions[QStringLiteral("keyUsage")] = QStringLiteral("critical,digitalSignature");
    wish.extensions[QStringLiteral("certificatePolicies")] = QStringLiteral("critical,1.2.3.4");
    wish.extensions[QStringLiteral("basicConstraints")] = QStringLiteral("CA:TRUE");
    wish.names.remove(QStringLiteral("otherName.3"));
    wish.notAfter = QStringLiteral("20260201000000Z");
    m_pki.makeCertificate(QStringLiteral("wrong"), wish);
    const QByteArray message = m_pki.sign(QStringLiteral("wrong"), test::applicationFor(300, 110, 300), {QStringLiteral("-noattr")}) + '\n';

    QStringList found = findingsOf(message);
    found.sort();
    QCOMPARE(found, QStringList({QStringLiteral("cert.expired"), QStringLiteral("cert.is-ca"), QStringLiteral("cert.key-usage"), QStringLiteral("cert.policy"),
                                 QStringLiteral("cert.profile"), QStringLiteral("cms.no-signed-attributes"), QStringLiteral("cms.trailing-data"),
                                 QStringLiteral("form.fee")}));
}

void MessageRulesTest::theContentIsReadWithoutTheSignature()
{
    QCOMPARE(Verifier::content(signedBy({})).value(), test::application());
    QCOMPARE(Verifier::content(signedBy({QStringLiteral("-stream"), QStringLiteral("-indef")})).value(), test::application());
}

void MessageRulesTest::whatIsNoContentSaysWhy_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("cms.malformed");
    QTest::newRow("JSON") << test::application() << QStringLiteral("cms.malformed");
    QTest::newRow("other CMS") << QByteArray::fromHex("301406092a864886f70d010701a0070405") + "hello" << QStringLiteral("cms.not-signed-data");
}

void MessageRulesTest::whatIsNoContentSaysWhy()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, code);
    const auto content = Verifier::content(message);
    QVERIFY(!content);
    QCOMPARE(content.error(), (Error{ErrorCode::CmsMalformed, code}));
}

QTEST_GUILESS_MAIN(MessageRulesTest)
#include "MessageRulesTest.moc"
