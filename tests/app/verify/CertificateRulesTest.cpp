// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/Verifier.h"
#include "tests/support/verify/Application.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;

/// The numbered rules of the verdict (contract: verdict.md) about certificates, on certificates that OpenSSL's program made.
class CertificateRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCertificateAsItShouldBeIsGood();
    void anExtensionDecides_data();
    void anExtensionDecides();
    void theBasicFourItemsDecide_data();
    void theBasicFourItemsDecide();
    void theValidityIncludesItsFirstAndLastSecond_data();
    void theValidityIncludesItsFirstAndLastSecond();
    void anIntermediateAuthorityIsNotTrusted();
    void theTestCardIsRefusedWhereItIsNotAccepted();
    void aWeakAlgorithmOfTheCertificateIsFoundAsSuch_data();
    void aWeakAlgorithmOfTheCertificateIsFoundAsSuch();
    void aRootWithAWeakSignatureOfItsOwnIsFoundAsSuch();

private:
    /// A fresh certificate, a message signed with it, and what is found at 09:00 on 23 November 2026.
    Verdict verdictOn(const CommandLinePki::Wish& wish, const QString& at = QStringLiteral("2026-11-23T09:00:00+09:00"));
    Verifier verifierWith(const QString& root, VerifierSettings settings = {}) const;

    CommandLinePki m_pki;
};

namespace {

QStringList codesOf(const Verdict& verdict)
{
    QStringList codes;
    for (const Finding& finding : verdict.findings()) {
        if (finding.code != FindingCode::RevocationUnknown && !codes.contains(code(finding.code))) {
            codes.append(code(finding.code));
        }
    }
    codes.sort();
    return codes;
}

}  // namespace

void CertificateRulesTest::initTestCase()
{
    m_pki.makeRoot(QStringLiteral("root"));
}

Verifier CertificateRulesTest::verifierWith(const QString& root, VerifierSettings settings) const
{
    return Verifier(*TrustStore::fromCertificates({m_pki.certificate(root)}), CrlStore(), settings);
}

Verdict CertificateRulesTest::verdictOn(const CommandLinePki::Wish& wish, const QString& at)
{
    m_pki.makeCertificate(QStringLiteral("hanako"), wish);
    return verifierWith(QStringLiteral("root")).verify(m_pki.sign(QStringLiteral("hanako"), test::application()), *Rfc3339::moment(at));
}

void CertificateRulesTest::theCertificateAsItShouldBeIsGood()
{
    const Verdict verdict = verdictOn({});
    QCOMPARE(codesOf(verdict), QStringList());
    QCOMPARE(verdict.signer()->name, QStringLiteral("宇部　花子"));
    QCOMPARE(verdict.signer()->serial, QByteArray("1001"));
    QCOMPARE(verdict.signer()->birthDate, QStringLiteral("1980-02-17"));
    QCOMPARE(verdict.signer()->notAfter, *Rfc3339::moment(u"2030-12-31T23:59:59Z"));
    QCOMPARE(verdict.submissionId(), QStringLiteral("00000000-0000-4000-8000-000000000001"));
}

void CertificateRulesTest::anExtensionDecides_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("codes");
    const QString usage = QStringLiteral("keyUsage");
    const QString policies = QStringLiteral("certificatePolicies");
    const QString constraints = QStringLiteral("basicConstraints");
    const QString authority = QStringLiteral("authorityKeyIdentifier");
    const QStringList none;
    const QStringList keyUsage{QStringLiteral("cert.key-usage")};
    const QStringList policy{QStringLiteral("cert.policy")};
    const QStringList isCa{QStringLiteral("cert.is-ca")};
    const QStringList untrusted{QStringLiteral("cert.untrusted")};
    QTest::newRow("key usage not critical") << usage << QStringLiteral("digitalSignature,nonRepudiation") << keyUsage;
    QTest::newRow("key usage for authentication") << usage << QStringLiteral("critical,digitalSignature") << keyUsage;
    QTest::newRow("key usage without digitalSignature") << usage << QStringLiteral("critical,nonRepudiation") << keyUsage;
    QTest::newRow("key usage with a further bit") << usage << QStringLiteral("critical,digitalSignature,nonRepudiation,keyEncipherment") << none;
    QTest::newRow("policy not critical") << policies << QStringLiteral("1.2.392.200149.8.5.1.1.20") << policy;
    QTest::newRow("any policy") << policies << QStringLiteral("critical,2.5.29.32.0") << policy;
    QTest::newRow("policy of the phone") << policies << QStringLiteral("critical,1.2.392.200149.8.5.1.1.40") << policy;
    QTest::newRow("policy of authentication") << policies << QStringLiteral("critical,1.2.392.200149.8.5.1.3.30") << policy;
    QTest::newRow("a longer policy that begins alike") << policies << QStringLiteral("critical,1.2.392.200149.8.5.1.1.20.1") << policy;
    QTest::newRow("the accepted policy among others") << policies << QStringLiteral("critical,1.2.3.4,1.2.392.200149.8.5.1.1.20") << none;
    QTest::newRow("policy of the test card") << policies << QStringLiteral("critical,1.2.392.200149.8.5.1.0.20") << none;
    QTest::newRow("unreadable policy") << policies << QStringLiteral("critical,DER:0500") << policy;
    QTest::newRow("no CA, and says so") << constraints << QStringLiteral("critical,CA:FALSE") << none;
    QTest::newRow("a CA") << constraints << QStringLiteral("critical,CA:TRUE") << isCa;
    QTest::newRow("a CA, not critical") << constraints << QStringLiteral("CA:TRUE") << isCa;
    QTest::newRow("unreadable basic constraints") << constraints << QStringLiteral("DER:0500") << isCa;
    QTest::newRow("no authority key identifier") << authority << QStringLiteral("none") << untrusted;
    QTest::newRow("authority by key, name and serial number") << authority << QStringLiteral("keyid,issuer:always") << none;
    QTest::newRow("another authority") << authority << QStringLiteral("DER:301680140000000000000000000000000000000000000000") << untrusted;
    QTest::newRow("unknown critical extension") << QStringLiteral("1.2.3.4.5") << QStringLiteral("critical,DER:0500") << untrusted;
    QTest::newRow("unknown extension") << QStringLiteral("1.2.3.4.5") << QStringLiteral("DER:0500") << none;
    QTest::newRow("critical extended key usage") << QStringLiteral("extendedKeyUsage") << QStringLiteral("critical,emailProtection") << untrusted;
    QTest::newRow("extended key usage") << QStringLiteral("extendedKeyUsage") << QStringLiteral("emailProtection") << none;
}

void CertificateRulesTest::anExtensionDecides()
{
    QFETCH(QString, extension);
    QFETCH(QString, value);
    QFETCH(QStringList, codes);
    CommandLinePki::Wish wish;
    wish.extensions[extension] = value;
    QCOMPARE(codesOf(verdictOn(wish)), codes);
}

void CertificateRulesTest::theBasicFourItemsDecide_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString name = QStringLiteral("otherName.1");
    const QString birthDate = QStringLiteral("otherName.2");
    const QString gender = QStringLiteral("otherName.3");
    const QString address = QStringLiteral("otherName.4");
    const QString other = QStringLiteral("otherName.9");
    const QString profile = QStringLiteral("cert.profile");
    QTest::newRow("name as BMPString") << name << QStringLiteral("1.2.392.200149.8.5.5.1;FORMAT:UTF8,BMP:宇部　花子") << profile;
    QTest::newRow("name empty") << name << QStringLiteral("1.2.392.200149.8.5.5.1;FORMAT:UTF8,UTF8:") << profile;
    QTest::newRow("name twice") << other << QStringLiteral("1.2.392.200149.8.5.5.1;FORMAT:UTF8,UTF8:宇部　花子") << profile;
    QTest::newRow("name under another number") << name << QStringLiteral("1.2.392.200149.8.5.5.7;FORMAT:UTF8,UTF8:宇部　花子") << profile;
    QTest::newRow("positions of the name") << other << QStringLiteral("1.2.392.200149.8.5.5.2;FORMAT:UTF8,UTF8:00000") << QString();
    QTest::newRow("too few positions") << other << QStringLiteral("1.2.392.200149.8.5.5.2;FORMAT:UTF8,UTF8:0000") << profile;
    QTest::newRow("positions other than 0 and 1") << other << QStringLiteral("1.2.392.200149.8.5.5.2;FORMAT:UTF8,UTF8:00200") << profile;
    QTest::newRow("too many positions of the address") << other << QStringLiteral("1.2.392.200149.8.5.5.6;FORMAT:UTF8,UTF8:000000000000000000") << profile;
    QTest::newRow("gender unknown") << gender << QStringLiteral("1.2.392.200149.8.5.5.3;FORMAT:UTF8,UTF8:9") << QStringLiteral("person.gender-differs");
    QTest::newRow("gender empty") << gender << QStringLiteral("1.2.392.200149.8.5.5.3;FORMAT:UTF8,UTF8:") << profile;
    QTest::newRow("birth date impossible") << birthDate << QStringLiteral("1.2.392.200149.8.5.5.4;FORMAT:UTF8,UTF8:319810229") << profile;
    QTest::newRow("day of birth unknown") << birthDate << QStringLiteral("1.2.392.200149.8.5.5.4;FORMAT:UTF8,UTF8:319800200") << QString();
    QTest::newRow("birth date in full-width digits") << birthDate << QStringLiteral("1.2.392.200149.8.5.5.4;FORMAT:UTF8,UTF8:３１９８００２１７") << profile;
    QTest::newRow("address as IA5String") << address << QStringLiteral("1.2.392.200149.8.5.5.5;IA5:Yamaguchi") << profile;
    QTest::newRow("an unknown item") << other << QStringLiteral("1.2.392.200149.8.5.5.99;FORMAT:UTF8,UTF8:ウベハナコ") << QString();
}

void CertificateRulesTest::theBasicFourItemsDecide()
{
    QFETCH(QString, item);
    QFETCH(QString, value);
    QFETCH(QString, code);
    CommandLinePki::Wish wish;
    wish.names[item] = value;
    QCOMPARE(codesOf(verdictOn(wish)), code.isEmpty() ? QStringList() : QStringList(code));
}

void CertificateRulesTest::theValidityIncludesItsFirstAndLastSecond_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("the second before") << QStringLiteral("2026-10-31T23:59:59.999Z") << QStringList(QStringLiteral("cert.not-yet-valid"));
    QTest::newRow("the first second") << QStringLiteral("2026-11-01T00:00:00Z") << QStringList();
    QTest::newRow("the last second") << QStringLiteral("2026-12-01T08:59:59+09:00") << QStringList();
    QTest::newRow("within the last second") << QStringLiteral("2026-12-01T08:59:59.9+09:00") << QStringList();
    QTest::newRow("the second after") << QStringLiteral("2026-12-01T09:00:00+09:00") << QStringList(QStringLiteral("cert.expired"));
}

void CertificateRulesTest::theValidityIncludesItsFirstAndLastSecond()
{
    QFETCH(QString, at);
    QFETCH(QStringList, codes);
    CommandLinePki::Wish wish;
    wish.notBefore = QStringLiteral("20261101000000Z");
    wish.notAfter = QStringLiteral("20261130235959Z");
    QCOMPARE(codesOf(verdictOn(wish, at)), codes);
}

void CertificateRulesTest::anIntermediateAuthorityIsNotTrusted()
{
    CommandLinePki::Wish between;
    between.extensions = {{QStringLiteral("basicConstraints"), QStringLiteral("critical,CA:TRUE")},
                          {QStringLiteral("keyUsage"), QStringLiteral("critical,keyCertSign")},
                          {QStringLiteral("authorityKeyIdentifier"), QStringLiteral("keyid")},
                          {QStringLiteral("subjectKeyIdentifier"), QStringLiteral("hash")}};
    between.names.clear();
    m_pki.makeCertificate(QStringLiteral("between"), between);
    CommandLinePki::Wish wish;
    wish.issuer = QStringLiteral("between");
    m_pki.makeCertificate(QStringLiteral("hanako"), wish);
    const QByteArray message = m_pki.sign(QStringLiteral("hanako"), test::application(), {QStringLiteral("-certfile"), QStringLiteral("between.pem")});

    const Verdict verdict = verifierWith(QStringLiteral("root")).verify(message, *Rfc3339::moment(u"2026-11-23T00:00:00Z"));
    QCOMPARE(codesOf(verdict), QStringList(QStringLiteral("cert.untrusted")));
}

void CertificateRulesTest::theTestCardIsRefusedWhereItIsNotAccepted()
{
    CommandLinePki::Wish wish;
    wish.extensions[QStringLiteral("certificatePolicies")] = QStringLiteral("critical,1.2.392.200149.8.5.1.0.20");
    m_pki.makeCertificate(QStringLiteral("hanako"), wish);
    VerifierSettings production;
    production.policies = {"1.2.392.200149.8.5.1.1.20"};

    const Verdict verdict = verifierWith(QStringLiteral("root"), production)
                                .verify(m_pki.sign(QStringLiteral("hanako"), test::application()), *Rfc3339::moment(u"2026-11-23T00:00:00Z"));
    QCOMPARE(codesOf(verdict), QStringList(QStringLiteral("cert.policy")));
}

void CertificateRulesTest::aWeakAlgorithmOfTheCertificateIsFoundAsSuch_data()
{
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QStringList>("keyOptions");
    const QString algorithm = QStringLiteral("-algorithm");
    const QString option = QStringLiteral("-pkeyopt");
    QTest::newRow("SHA-1 in the certificate") << QStringLiteral("sha1") << CommandLinePki::ellipticKey();
    QTest::newRow("SHA-224 in the certificate") << QStringLiteral("sha224") << CommandLinePki::ellipticKey();
    QTest::newRow("RSA with exponent 3") << QStringLiteral("sha256")
                                         << QStringList{algorithm, QStringLiteral("RSA"), option, QStringLiteral("rsa_keygen_bits:2048"), option,
                                                        QStringLiteral("rsa_keygen_pubexp:3")};
    QTest::newRow("RSA of 2040 bits") << QStringLiteral("sha256") << QStringList{algorithm, QStringLiteral("RSA"), option, QStringLiteral("rsa_keygen_bits:2040")};
    QTest::newRow("secp256k1") << QStringLiteral("sha256") << QStringList{algorithm, QStringLiteral("EC"), option, QStringLiteral("ec_paramgen_curve:secp256k1")};
    QTest::newRow("a curve spelt out") << QStringLiteral("sha256")
                                       << QStringList{algorithm, QStringLiteral("EC"), option, QStringLiteral("ec_paramgen_curve:P-256"), option,
                                                      QStringLiteral("ec_param_enc:explicit")};
}

void CertificateRulesTest::aWeakAlgorithmOfTheCertificateIsFoundAsSuch()
{
    QFETCH(QString, digest);
    QFETCH(QStringList, keyOptions);
    CommandLinePki::Wish wish;
    wish.digest = digest;
    wish.keyOptions = keyOptions;
    QCOMPARE(codesOf(verdictOn(wish)), QStringList(QStringLiteral("cms.algorithm")));
}

void CertificateRulesTest::aRootWithAWeakSignatureOfItsOwnIsFoundAsSuch()
{
    m_pki.makeRoot(QStringLiteral("oldroot"), QStringLiteral("sha1"));
    CommandLinePki::Wish wish;
    wish.issuer = QStringLiteral("oldroot");
    m_pki.makeCertificate(QStringLiteral("hanako"), wish);

    const Verdict verdict = verifierWith(QStringLiteral("oldroot"))
                                .verify(m_pki.sign(QStringLiteral("hanako"), test::application()), *Rfc3339::moment(u"2026-11-23T00:00:00Z"));
    QCOMPARE(codesOf(verdict), QStringList(QStringLiteral("cms.algorithm")));
}

QTEST_GUILESS_MAIN(CertificateRulesTest)
#include "CertificateRulesTest.moc"
