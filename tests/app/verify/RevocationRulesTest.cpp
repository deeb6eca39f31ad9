// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "app/verify/Verifier.h"
#include "tests/support/verify/Application.h"
#include "tests/support/verify/CommandLinePki.h"

#include <QtTest>

using namespace madoguchi;
using test::CommandLinePki;

/// Rules 3 and 4 of the verdict (contract: verdict.md), on lists that OpenSSL's program made.
class RevocationRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutListsNothingIsKnown();
    void aListIsStaleOnlyAfterItsNextUpdate_data();
    void aListIsStaleOnlyAfterItsNextUpdate();
    void revocationCountsFromItsVerySecond_data();
    void revocationCountsFromItsVerySecond();
    void aReleasedHoldNoLongerCounts();
    void anOlderListThatLacksTheEntryDoesNotHideIt();
    void theReasonAndDateAreSaid();
    void theScopeOfAListDecides_data();
    void theScopeOfAListDecides();
    void aListOfAnotherAuthorityIsAsIfItWereNotThere();
    void aDamagedNewerListDoesNotHideAnOlderOne();
    void aListSignedWithSha1IsFoundAsSuch();
    void aRevokedSerialIsFoundAmongMany();

private:
    Verdict verdictWith(const QList<QByteArray>& lists, QStringView at = u"2026-11-23T00:00:00Z") const;

    CommandLinePki m_pki;
    QByteArray m_message;
};

namespace {

const QByteArray hold = "certificateHold";

QStringList codesOf(const Verdict& verdict)
{
    QStringList codes;
    for (const Finding& finding : verdict.findings()) {
        codes.append(code(finding.code));
    }
    return codes;
}

const QStringList none;
const QStringList revoked{QStringLiteral("revocation.revoked")};
const QStringList unknown{QStringLiteral("revocation.unknown")};
const QStringList stale{QStringLiteral("revocation.stale")};

}  // namespace

void RevocationRulesTest::initTestCase()
{
    m_pki.makeRoot(QStringLiteral("root"));
    m_pki.makeRoot(QStringLiteral("stranger"));
    m_pki.makeCertificate(QStringLiteral("hanako"), {});
    m_message = m_pki.sign(QStringLiteral("hanako"), test::application());
}

Verdict RevocationRulesTest::verdictWith(const QList<QByteArray>& lists, QStringView at) const
{
    const auto trust = TrustStore::fromCertificates({m_pki.certificate(QStringLiteral("root"))});
    return Verifier(*trust, CrlStore::fromLists(lists, *trust), {}).verify(m_message, *Rfc3339::moment(at));
}

void RevocationRulesTest::withoutListsNothingIsKnown()
{
    const Verdict verdict = verdictWith({});
    QCOMPARE(codesOf(verdict), unknown);
    QCOMPARE(verdict.outcome(), Outcome::Caution);
}

void RevocationRulesTest::aListIsStaleOnlyAfterItsNextUpdate_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("before") << QStringLiteral("2026-11-30T00:00:00Z") << none;
    QTest::newRow("that very second") << QStringLiteral("2026-12-01T09:00:00+09:00") << none;
    QTest::newRow("a second later") << QStringLiteral("2026-12-01T09:00:01+09:00") << stale;
}

void RevocationRulesTest::aListIsStaleOnlyAfterItsNextUpdate()
{
    QFETCH(QString, at);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl({})}, at)), codes);
}

void RevocationRulesTest::revocationCountsFromItsVerySecond_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("a second before") << QStringLiteral("2026-11-22T23:59:59Z") << none;
    QTest::newRow("that very second") << QStringLiteral("2026-11-23T00:00:00Z") << revoked;
    QTest::newRow("a second later") << QStringLiteral("2026-11-23T09:00:01+09:00") << revoked;
}

void RevocationRulesTest::revocationCountsFromItsVerySecond()
{
    QFETCH(QString, at);
    QFETCH(QStringList, codes);
    CommandLinePki::CrlWish wish;
    wish.revoked = {CommandLinePki::entry("261123000000Z", "superseded", "1001")};
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish)}, at)), codes);
}

void RevocationRulesTest::aReleasedHoldNoLongerCounts()
{
    CommandLinePki::CrlWish older;
    older.revoked = {CommandLinePki::entry("261101000000Z", hold, "1001")};
    older.thisUpdate = QStringLiteral("20261120000000Z");
    const QByteArray withHold = m_pki.makeCrl(older);
    const QByteArray released = m_pki.makeCrl({});

    QCOMPARE(codesOf(verdictWith({withHold})), revoked);
    QCOMPARE(codesOf(verdictWith({withHold, released})), none);
    QCOMPARE(codesOf(verdictWith({released, withHold})), none);
}

void RevocationRulesTest::anOlderListThatLacksTheEntryDoesNotHideIt()
{
    CommandLinePki::CrlWish newer;
    newer.revoked = {CommandLinePki::entry("261122000000Z", {}, "1001")};
    newer.thisUpdate = QStringLiteral("20261122120000Z");
    const QByteArray listed = m_pki.makeCrl(newer);
    const QByteArray notListed = m_pki.makeCrl({});
    QCOMPARE(codesOf(verdictWith({notListed, listed})), revoked);
    QCOMPARE(codesOf(verdictWith({listed, notListed})), revoked);
}

void RevocationRulesTest::theReasonAndDateAreSaid()
{
    CommandLinePki::CrlWish wish;
    wish.revoked = {CommandLinePki::entry("261101030405Z", "affiliationChanged", "1001")};
    const Verdict verdict = verdictWith({m_pki.makeCrl(wish)});
    QCOMPARE(verdict.findings().constFirst().detail, QStringLiteral("affiliationChanged 2026-11-01T03:04:05Z"));
}

void RevocationRulesTest::theScopeOfAListDecides_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("codes");
    const QString point = QStringLiteral("issuingDistributionPoint");
    QTest::newRow("the certificate's city") << point << QStringLiteral("critical,@point") << none;
    QTest::newRow("another city") << point << QStringLiteral("critical,@hofu_point") << unknown;
    QTest::newRow("all users' certificates") << point << QStringLiteral("critical,onlyuser:TRUE") << none;
    QTest::newRow("CA certificates only") << point << QStringLiteral("critical,onlyCA:TRUE") << unknown;
    QTest::newRow("some reasons only") << point << QStringLiteral("critical,onlysomereasons:keyCompromise") << unknown;
    QTest::newRow("indirect") << point << QStringLiteral("critical,indirectCRL:TRUE") << unknown;
    QTest::newRow("changes only") << QStringLiteral("2.5.29.27") << QStringLiteral("critical,DER:020101") << unknown;
    QTest::newRow("unknown critical extension") << QStringLiteral("1.2.3.4.5") << QStringLiteral("critical,DER:0500") << unknown;
    QTest::newRow("unknown extension") << QStringLiteral("1.2.3.4.5") << QStringLiteral("DER:0500") << none;
}

void RevocationRulesTest::theScopeOfAListDecides()
{
    QFETCH(QString, extension);
    QFETCH(QString, value);
    QFETCH(QStringList, codes);
    CommandLinePki::CrlWish wish;
    wish.extensions[extension] = value;
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish)})), codes);
}

void RevocationRulesTest::aListOfAnotherAuthorityIsAsIfItWereNotThere()
{
    CommandLinePki::CrlWish wish;
    wish.issuer = QStringLiteral("stranger");
    wish.revoked = {CommandLinePki::entry("261101000000Z", hold, "1001")};
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish)})), unknown);
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish), m_pki.makeCrl({})})), none);
}

void RevocationRulesTest::aDamagedNewerListDoesNotHideAnOlderOne()
{
    CommandLinePki::CrlWish wish;
    wish.revoked = {CommandLinePki::entry("261101000000Z", hold, "1001")};
    const QByteArray authentic = m_pki.makeCrl(wish);
    CommandLinePki::CrlWish newer;
    newer.thisUpdate = QStringLiteral("20261122230000Z");
    QByteArray damaged = QByteArray::fromBase64(m_pki.makeCrl(newer).replace("-----BEGIN X509 CRL-----", {}).replace("-----END X509 CRL-----", {}));
    damaged[damaged.size() - 1] = char(damaged.back() ^ 1);

    const auto trust = TrustStore::fromCertificates({m_pki.certificate(QStringLiteral("root"))});
    QCOMPARE(CrlStore::fromLists({damaged, authentic}, *trust).leftOut(), 1);
    QCOMPARE(codesOf(verdictWith({damaged, authentic})), revoked);
}

void RevocationRulesTest::aListSignedWithSha1IsFoundAsSuch()
{
    CommandLinePki::CrlWish wish;
    wish.digest = QStringLiteral("sha1");
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish)})), QStringList(QStringLiteral("cms.algorithm")));
}

void RevocationRulesTest::aRevokedSerialIsFoundAmongMany()
{
    CommandLinePki::CrlWish wish;
    for (int serial = 0; serial < 3000; ++serial) {
        wish.revoked.append(CommandLinePki::entry("261101000000Z", {}, QByteArray::number(0x2000 + serial, 16).toUpper()));
    }
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish)})), none);
    wish.revoked.insert(1500, CommandLinePki::entry("261101000000Z", {}, "1001"));
    QCOMPARE(codesOf(verdictWith({m_pki.makeCrl(wish)})), revoked);
}

QTEST_GUILESS_MAIN(RevocationRulesTest)
#include "RevocationRulesTest.moc"
