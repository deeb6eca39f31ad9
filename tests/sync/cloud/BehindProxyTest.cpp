// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Municipality.h"
#include "sync/cloud/DurableFile.h"
#include "sync/cloud/ForwardedPeer.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"

#include <QDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

QString v1(const char* resource)
{
    return QStringLiteral("/v1/352021/") + QLatin1String(resource);
}

/// A service with its terminals, at a port.
struct Site {
    explicit Site(Position position) : office(std::make_unique<CloudOffice>(SqlFaultHook{}, position))
    {
        // Certificates are judged by the computer's clock.
        office->clock().advance(office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        office->addStaff(QStringLiteral("hanako"), Role::Clerk, ScryptCost{});
        office->addTerminal(QStringLiteral("T1"));
        office->addTerminal(QStringLiteral("T2"));
        office->addProxy(QStringLiteral("front"));
        port = *office->service().listen(QStringLiteral("127.0.0.1"), 0);
    }

    /// Someone with the certificate that lies in this folder; with none if empty.
    HttpsProbe caller(const QString& folder) const
    {
        return {port, office->path(QStringLiteral("data/ca.pem")), folder.isEmpty() ? QString() : office->path(folder)};
    }

    QByteArray certificateOf(const QString& folder) const { return readWhole(office->path(folder) + QStringLiteral("/cert.pem"))->toPercentEncoding(); }

    void keep(const QString& folder, const IssuedCertificate& issued) const
    {
        QDir().mkpath(office->path(folder));
        const bool kept = writeDurably(office->path(folder) + QStringLiteral("/cert.pem"), issued.certificate, FileAccess::Public)
            && writeDurably(office->path(folder) + QStringLiteral("/key.pem"), issued.key.reveal(), FileAccess::OwnerOnly);
        QVERIFY(kept);
    }

    /// The caller says that this terminal's certificate stands behind the request.
    HttpsProbe vouching(const QString& caller, const QByteArray& verdict, const QByteArray& certificate) const
    {
        HttpsProbe probe = this->caller(caller);
        probe.setHeaders({{ForwardedPeer::verdictHeader, verdict}, {ForwardedPeer::certificateHeader, certificate}});
        return probe;
    }
    HttpsProbe through(const QString& terminal) const { return vouching(QStringLiteral("front"), "SUCCESS", certificateOf(terminal)); }

    QString logIn(HttpsProbe& probe) const
    {
        const auto parameters = wire::decodeLogInParameters(probe.post(v1("sessions"), wire::encode(LogInRequest{QStringLiteral("hanako"), {}})).body);
        const auto keys = PassphraseKeys::derive(Sensitive<QString>(CloudOffice::passphraseOf(QStringLiteral("hanako"))), parameters->salt, parameters->cost);
        const LogInRequest proof{QStringLiteral("hanako"), Sensitive<QByteArray>(keys->proof.toBytes())};
        return wire::decodeSessionGrant(probe.post(v1("sessions"), wire::encode(proof)).body)->token;
    }

    std::unique_ptr<CloudOffice> office;
    int port = 0;
};

}  // namespace

/// Who is believed when a proxy stands in front: the proxy proves itself, what it says of a terminal is checked again, and nobody else may say anything.
class BehindProxyTest : public QObject {
    Q_OBJECT

private:
    void refused(HttpsProbe& probe, const QString& detail)
    {
        for (const HttpsProbe::Answer& answer : {probe.get(v1("log")), probe.post(v1("acts"), "{\"acts\":[]}"), probe.post(v1("sessions"), "{\"staffId\":\"hanako\"}")}) {
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.problem(), QStringLiteral("terminal-refused"));
            QCOMPARE(wire::decodeProblem(answer.body)->detail, detail);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_site = std::make_unique<Site>(Position::BehindProxy);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto authority = m_site->office->service().folder().authority();
        const IssuedCertificate other = *CertificateAuthority::create(ubeMunicipality, now);
        const auto foreign = CertificateAuthority::fromPem(other.certificate, other.key);
        const QString otherCity = QStringLiteral("352012");
        m_site->keep(QStringLiteral("foreign-proxy"), *foreign->issueProxy(QStringLiteral("front"), ubeMunicipality, now));
        m_site->keep(QStringLiteral("unregistered-proxy"), *authority->issueProxy(QStringLiteral("front"), ubeMunicipality, now));
        m_site->keep(QStringLiteral("proxy-of-another-city"), *authority->issueProxy(QStringLiteral("front"), otherCity, now));
        m_site->keep(QStringLiteral("server"), *authority->issueServer({QStringLiteral("localhost")}, now));
        m_site->keep(QStringLiteral("foreign"), *foreign->issueTerminal(QStringLiteral("T1"), ubeMunicipality, now));
        m_site->keep(QStringLiteral("unregistered"), *authority->issueTerminal(QStringLiteral("T1"), ubeMunicipality, now));
        m_site->keep(QStringLiteral("another-city"), *authority->issueTerminal(QStringLiteral("T1"), otherCity, now));
        m_site->keep(QStringLiteral("expired"), *authority->issueTerminal(QStringLiteral("T1"), ubeMunicipality, now.addDays(-2 * CertificateAuthority::terminalDays)));
        m_site->office->addTerminal(QStringLiteral("revoked"));
        QVERIFY(TerminalRegister(m_site->office->service().database()).revoke(QStringLiteral("revoked"), now));
        m_site->office->addProxy(QStringLiteral("revoked-proxy"));
        QVERIFY(ProxyRegister(m_site->office->service().database()).revoke(QStringLiteral("revoked-proxy"), now));
    }

    void cleanupTestCase()
    {
        m_site.reset();
    }

    void aTerminalComesThroughTheProxy()
    {
        HttpsProbe probe = m_site->through(QStringLiteral("T1"));
        const QString token = m_site->logIn(probe);
        probe.setBearer(token);
        QCOMPARE(probe.get(v1("log")).status, 200);
        QCOMPARE(probe.post(v1("acts"), "{\"acts\":[]}").status, 200);
        QVERIFY(m_site->office->logLines().contains("\"terminal\":\"T1\""));
        HttpsProbe other = m_site->through(QStringLiteral("T2"));
        other.setBearer(token);
        QCOMPARE(other.get(v1("log")).problem(), QStringLiteral("session-expired"));
    }

    void nobodyButAProxyThatProvesItselfIsBelieved_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::newRow("no certificate") << QString();
        for (const char* caller : {"T2", "foreign-proxy", "unregistered-proxy", "proxy-of-another-city", "revoked-proxy", "server"}) {
            QTest::newRow(caller) << QString::fromLatin1(caller);
        }
    }

    void nobodyButAProxyThatProvesItselfIsBelieved()
    {
        QFETCH(QString, caller);
        HttpsProbe forging = m_site->vouching(caller, "SUCCESS", m_site->certificateOf(QStringLiteral("T1")));
        refused(forging, QStringLiteral("proxy"));
        HttpsProbe honest = m_site->caller(caller);
        refused(honest, QStringLiteral("proxy"));
        QCOMPARE(honest.post(v1("submissions"), CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime").status, 403);
        QCOMPARE(honest.get(QStringLiteral("/metrics")).status, 403);
    }

    void whatTheProxySaysIsCheckedAgain_data()
    {
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("detail");
        const auto row = [this](const char* name, const char* verdict, const char* folder, const char* detail) {
            QTest::newRow(name) << QByteArray(verdict) << m_site->certificateOf(QLatin1String(folder)) << QString::fromLatin1(detail);
        };
        QTest::newRow("a citizen") << QByteArrayLiteral("NONE") << QByteArray() << QStringLiteral("none");
        QTest::newRow("success without a certificate") << QByteArrayLiteral("SUCCESS") << QByteArray() << QStringLiteral("none");
        QTest::newRow("no certificate at all") << QByteArrayLiteral("SUCCESS") << QByteArrayLiteral("T1") << QStringLiteral("foreign");
        row("the proxy doubts it", "FAILED:certificate has expired", "T1", "foreign");
        row("the proxy saw none", "NONE", "T1", "foreign");
        row("success in other letters", "success", "T1", "foreign");
        row("of another CA", "SUCCESS", "foreign", "foreign");
        row("expired", "SUCCESS", "expired", "foreign");
        row("a server's", "SUCCESS", "server", "foreign");
        row("of another city", "SUCCESS", "another-city", "municipality");
        row("unregistered", "SUCCESS", "unregistered", "unknown");
        row("revoked", "SUCCESS", "revoked", "unknown");
        row("the proxy's own", "SUCCESS", "front", "proxy");
    }

    void whatTheProxySaysIsCheckedAgain()
    {
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArray, certificate);
        QFETCH(QString, detail);
        HttpsProbe probe = m_site->vouching(QStringLiteral("front"), verdict, certificate);
        refused(probe, detail);
    }

    void twoCertificatesAreNone()
    {
        HttpsProbe probe = m_site->caller(QStringLiteral("front"));
        probe.setHeaders({{ForwardedPeer::verdictHeader, "SUCCESS"}, {ForwardedPeer::certificateHeader, m_site->certificateOf(QStringLiteral("T1"))},
                          {ForwardedPeer::certificateHeader, m_site->certificateOf(QStringLiteral("T2"))}});
        refused(probe, QStringLiteral("none"));
    }

    void theProxyBringsCitizens()
    {
        HttpsProbe probe = m_site->caller(QStringLiteral("front"));
        QCOMPARE(probe.post(v1("submissions"), CitizenMessages::application(CitizenMessages::newId()), "application/pkcs7-mime").status, 201);
        QCOMPARE(probe.get(QStringLiteral("/healthz")).status, 200);
        refused(probe, QStringLiteral("none"));
    }

    void aRevocationHoldsAtOnceOnAnOpenConnection()
    {
        m_site->office->addProxy(QStringLiteral("old"));
        m_site->office->addTerminal(QStringLiteral("T9"));
        HttpsProbe old = m_site->vouching(QStringLiteral("old"), "SUCCESS", m_site->certificateOf(QStringLiteral("T1")));
        HttpsProbe gone = m_site->through(QStringLiteral("T9"));
        const QByteArray first = "{\"staffId\":\"hanako\"}";
        QCOMPARE(old.post(v1("sessions"), first).status, 200);
        QCOMPARE(gone.post(v1("sessions"), first).status, 200);
        QVERIFY(ProxyRegister(m_site->office->service().database()).revoke(QStringLiteral("old"), m_site->office->clock().now()));
        QVERIFY(TerminalRegister(m_site->office->service().database()).revoke(QStringLiteral("T9"), m_site->office->clock().now()));
        QCOMPARE(old.post(v1("sessions"), first).status, 403);
        QCOMPARE(gone.post(v1("sessions"), first).status, 403);
    }

    void theProxysRequestIdIsTakenOverIfItIsOne()
    {
        const QByteArray id = "4f2d8c1e-1111-4222-8333-944445555666";
        const auto answered = [this](const QString& caller, const QByteArray& given) {
            HttpsProbe probe = m_site->caller(caller);
            probe.setHeaders({{"X-Request-Id", given}});
            return probe.get(QStringLiteral("/healthz")).requestId;
        };
        QCOMPARE(answered(QStringLiteral("front"), id), id);
        QVERIFY(m_site->office->logLines().contains(id));
        const QByteArray made = answered(QStringLiteral("front"), "PELICAN");
        QVERIFY(!QUuid::fromString(QLatin1String(made)).isNull());
        QVERIFY(answered(QStringLiteral("T1"), id) != id);
    }

    void withoutAProxyItsHeadersAreIgnored()
    {
        const Site open(Position::Open);
        HttpsProbe anyone = open.vouching({}, "SUCCESS", open.certificateOf(QStringLiteral("T1")));
        refused(anyone, QStringLiteral("none"));
        HttpsProbe proxy = open.through(QStringLiteral("T1"));
        refused(proxy, QStringLiteral("proxy"));
        HttpsProbe second = open.vouching(QStringLiteral("T2"), "SUCCESS", open.certificateOf(QStringLiteral("T1")));
        const QString token = open.logIn(second);
        HttpsProbe first = open.caller(QStringLiteral("T1"));
        first.setBearer(token);
        QCOMPARE(first.get(v1("log")).problem(), QStringLiteral("session-expired"));
        second.setBearer(token);
        QCOMPARE(second.get(v1("log")).status, 200);
    }

private:
    std::unique_ptr<Site> m_site;
};

QTEST_GUILESS_MAIN(BehindProxyTest)
#include "BehindProxyTest.moc"
