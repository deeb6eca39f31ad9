// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/verify/ResponderWorld.h"

#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;
using test::codesOf;
using test::name;

/// OCSP answers made by OpenSSL's program (RFC 6960): which of them are authentic, about this certificate and to this question.
class StatusResponseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsUnderstoodByAnotherTool();
    void anAnswerIsBelieved_data();
    void anAnswerIsBelieved();
    void aBrokenAnswerIsNotBelieved_data();
    void aBrokenAnswerIsNotBelieved();
    void theCertificateMayBeNamedByAnyDigest_data();
    void theCertificateMayBeNamedByAnyDigest();
    void theNonceMakesAnAnswerFresh_data();
    void theNonceMakesAnAnswerFresh();
    void nobodyIsAskedAboutACertificateOfAnotherAuthority();

private:
    const test::ResponderWorld m_world;
};

namespace {

QString refusal(const Done& done)
{
    return done ? QString() : done.error().detail;
}

const QStringList none;
const QStringList unknown{name("revocation.unknown")};

}  // namespace

void StatusResponseTest::theQuestionIsUnderstoodByAnotherTool()
{
    const auto request = m_world.check().question(m_world.certificate, QByteArray(32, 'n'));
    QVERIFY(request);
    const QByteArray text = m_world.pki.readRequest(*request);
    QVERIFY2(text.contains("Serial Number: 1001") && text.contains("Hash Algorithm: sha1"), text);
    QVERIFY2(text.contains("OCSP Nonce"), text);
    QVERIFY(!m_world.pki.readRequest(*m_world.check().question(m_world.certificate, {})).contains("Nonce"));

    CommandLinePki::StatusWish wish;
    wish.request = *request;
    QCOMPARE(refusal(m_world.check().believe(m_world.certificate, m_world.pki.makeStatus(wish), {QByteArray(32, 'n')})), QString());
}

void StatusResponseTest::anAnswerIsBelieved_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("responder");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    const QString hanako = name("hanako");
    QTest::newRow("signed by the root") << hanako << name("root") << QStringList() << QString();
    QTest::newRow("signed by the root, named by its key") << hanako << name("root") << QStringList(name("-resp_key_id")) << QString();
    QTest::newRow("delegated") << hanako << name("responder") << QStringList() << QString();
    QTest::newRow("delegated, named by its key") << hanako << name("responder") << QStringList(name("-resp_key_id")) << QString();
    QTest::newRow("without nocheck") << hanako << name("revocable") << QStringList() << QString();
    QTest::newRow("of no serial number, as OpenSSL 3.0 makes it here") << hanako << name("root") << QStringList{name("-rcid"), name("sha256")} << name("about another certificate");
    QTest::newRow("another certificate") << name("taro") << name("root") << QStringList() << name("about another certificate");
    QTest::newRow("another root of the same name") << hanako << name("stranger") << QStringList() << name("the responder's certificate is not from the issuing root");
    QTest::newRow("delegated by another root") << hanako << name("foreign") << QStringList() << name("the responder's certificate is not from the issuing root");
    QTest::newRow("the citizen") << hanako << hanako << QStringList() << name("the responder's certificate is not for OCSP");
    QTest::newRow("no extended key usage") << hanako << name("plain") << QStringList() << name("the responder's certificate is not for OCSP");
    QTest::newRow("another extended key usage") << hanako << name("server") << QStringList() << name("the responder's certificate is not for OCSP");
    QTest::newRow("another key usage") << hanako << name("unsigning") << QStringList() << name("the responder's certificate is not for OCSP");
    QTest::newRow("unknown critical extension") << hanako << name("strange") << QStringList() << name("the responder's certificate is not from the issuing root");
    QTest::newRow("expired") << hanako << name("expired") << QStringList() << name("the responder's certificate was not valid when it answered");
    QTest::newRow("not valid yet") << hanako << name("early") << QStringList() << name("the responder's certificate was not valid when it answered");
    QTest::newRow("without its certificate") << hanako << name("responder") << QStringList(name("-resp_no_certs")) << name("no certificate of the responder");
    QTest::newRow("the last byte changed") << hanako << name("root") << QStringList(name("-badsig")) << name("the signature does not hold");
    QTest::newRow("SHA-1") << hanako << name("root") << QStringList{name("-rmd"), name("sha1")} << name("the signature does not hold");
}

void StatusResponseTest::anAnswerIsBelieved()
{
    QFETCH(QString, subject);
    QFETCH(QString, responder);
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    CommandLinePki::StatusWish wish;
    wish.subject = subject;
    wish.responder = responder;
    wish.options = options;
    const QByteArray response = m_world.pki.makeStatus(wish);
    QVERIFY(!response.isEmpty());
    const QString why = refusal(m_world.check().believe(m_world.certificate, response, {}));
    QVERIFY2(expected.isEmpty() ? why.isEmpty() : !why.isEmpty(), qPrintable(why));
    if (responder != name("stranger") && responder != name("root")) {  // which of two namesakes is said to have failed does not matter
        QCOMPARE(why, expected);
    }
    QCOMPARE(codesOf(m_world.verdict(response, 0)), expected.isEmpty() ? none : unknown);
}

void StatusResponseTest::aBrokenAnswerIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("expected");
    const QByteArray good = m_world.pki.makeStatus({});
    QTest::newRow("malformed request") << QByteArray::fromHex("30030a0101") << name("malformedRequest");
    QTest::newRow("try later") << QByteArray::fromHex("30030a0103") << name("tryLater");
    QTest::newRow("unauthorized") << QByteArray::fromHex("30030a0106") << name("unauthorized");
    QTest::newRow("successful, and nothing") << QByteArray::fromHex("30030a0100") << name("unknown response type");
    QTest::newRow("empty") << QByteArray() << name("malformed");
    QTest::newRow("not DER") << QByteArray("<html>busy</html>") << name("malformed");
    QTest::newRow("something follows") << QByteArray(good + '\0') << name("malformed");
    QTest::newRow("cut short") << good.chopped(1) << name("malformed");
    QTest::newRow("too long") << QByteArray(good + QByteArray(1 << 20, 'x')) << name("malformed");
    QTest::newRow("another type") << QByteArray(good).replace(QByteArray::fromHex("2b0601050507300101"), QByteArray::fromHex("2b0601050507300109")) << name("unknown response type");
}

void StatusResponseTest::aBrokenAnswerIsNotBelieved()
{
    QFETCH(QByteArray, response);
    QFETCH(QString, expected);
    QCOMPARE(refusal(m_world.check().believe(m_world.certificate, response, {})), expected);
    QCOMPARE(codesOf(m_world.verdict(response, 0)), unknown);
}

void StatusResponseTest::theCertificateMayBeNamedByAnyDigest_data()
{
    QTest::addColumn<QString>("digest");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("SHA-1") << name("-sha1") << true;
    QTest::newRow("SHA-256") << name("-sha256") << true;
    QTest::newRow("SHA-384") << name("-sha384") << true;
    QTest::newRow("MD5") << name("-md5") << false;
}

void StatusResponseTest::theCertificateMayBeNamedByAnyDigest()
{
    QFETCH(QString, digest);
    QFETCH(bool, isKnown);
    CommandLinePki::StatusWish wish;
    wish.questionOptions = {digest};
    QCOMPARE(refusal(m_world.check().believe(m_world.certificate, m_world.pki.makeStatus(wish), {})), isKnown ? QString() : name("about another certificate"));
}

void StatusResponseTest::theNonceMakesAnAnswerFresh_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("mayBeMissing");
    QTest::addColumn<QString>("why");
    const QByteArray one(32, '1');
    const QByteArray two(32, '2');
    QTest::newRow("the same") << one << one << false << QString();
    QTest::newRow("another") << one << two << false << name("another nonce");
    QTest::newRow("another, though it may be missing") << one << two << true << name("another nonce");
    QTest::newRow("shorter") << one << one.chopped(1) << false << name("another nonce");
    QTest::newRow("missing") << QByteArray() << one << false << name("nonce missing");
    QTest::newRow("missing, as it may") << QByteArray() << one << true << QString();
    QTest::newRow("not asked for") << one << QByteArray() << false << QString();
}

void StatusResponseTest::theNonceMakesAnAnswerFresh()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, expected);
    QFETCH(bool, mayBeMissing);
    QFETCH(QString, why);
    CommandLinePki::StatusWish wish;
    wish.request = *m_world.check().question(m_world.certificate, asked);
    QCOMPARE(refusal(m_world.check().believe(m_world.certificate, m_world.pki.makeStatus(wish), {expected, mayBeMissing})), why);
}

void StatusResponseTest::nobodyIsAskedAboutACertificateOfAnotherAuthority()
{
    const auto onlyStranger = *TrustStore::fromCertificates({m_world.pki.certificate(name("stranger"))});
    const StatusCheck foreign(onlyStranger, {});
    QCOMPARE(foreign.question(m_world.certificate, {}).error().code, ErrorCode::CrlUnusable);
    QCOMPARE(foreign.statusNow(m_world.certificate, m_world.now, m_world.now, m_world.pki.makeStatus({})).state, CertificateStatus::State::Unknown);
    QCOMPARE(StatusCheck::signerCertificate(m_world.message), m_world.certificate);
    QCOMPARE(StatusCheck::signerCertificate("no message"), QByteArray());
    QCOMPARE(foreign.question("no certificate", {}).error().code, ErrorCode::CrlUnusable);
}

QTEST_GUILESS_MAIN(StatusResponseTest)
#include "StatusResponseTest.moc"
