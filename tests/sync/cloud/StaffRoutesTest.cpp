// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"
#include "tests/support/cloud/Newcomer.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The addresses about passphrases and persons, over real TLS: which session comes in where.
class StaffRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<CloudOffice>();
        // Certificates are judged by the computer's clock.
        m_office->clock().advance(m_office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        m_terminal = m_office->addTerminal(QStringLiteral("T1"));
        m_office->addStaff(QStringLiteral("kanri"), Role::Administrator);
        m_office->addStaff(QStringLiteral("hanako"), Role::Clerk);
        m_port = *m_office->service().listen(QStringLiteral("127.0.0.1"), 0);
    }
    void cleanupTestCase() { m_office.reset(); }

    void aPersonIsEnrolledAndChoosesTheirOwn()
    {
        const Newcomer temporary = Newcomer::make(QStringLiteral("taro"), QStringLiteral("temporary")), own = Newcomer::make(QStringLiteral("taro"), QStringLiteral("own"));
        const QByteArray body = wire::encode(NewMember{QStringLiteral("taro"), QStringLiteral("架空　太郎"), Role::Chief, temporary.proof});
        QCOMPARE(as("hanako").post(v1("staff"), body).problem(), QStringLiteral("not-permitted"));
        HttpsProbe kanri = as("kanri");
        QCOMPARE(kanri.post(v1("staff"), body).status, 201);
        QCOMPARE(kanri.post(v1("staff"), body).problem(), QStringLiteral("field-invalid"));

        HttpsProbe taro = as("taro");
        QCOMPARE(taro.get(v1("log")).problem(), QStringLiteral("passphrase-temporary"));
        QCOMPARE(taro.post(v1("acts"), "{\"acts\":[]}").problem(), QStringLiteral("passphrase-temporary"));
        QCOMPARE(taro.put(v1("staff/hanako/active"), wire::encodeLeaving()).problem(), QStringLiteral("passphrase-temporary"));
        const QByteArray change = wire::encode(own.changeFrom(temporary.proof.proof.reveal()));
        const auto changed = taro.put(v1("staff/me/passphrase"), change);
        QCOMPARE(changed.status, 200);
        QCOMPARE(wire::decodeStaffBody(changed.body)->publicKey, own.publicKey);
        QCOMPARE(taro.get(v1("log")).status, 200);
    }

    void aResetAndALeavingNeedAnAdministrator()
    {
        const QByteArray proof = wire::encode(Newcomer::make(QStringLiteral("hanako"), QStringLiteral("temporary")).proof);
        HttpsProbe hanako = as("hanako"), kanri = as("kanri");
        QCOMPARE(hanako.put(v1("staff/kanri/passphrase"), proof).problem(), QStringLiteral("not-permitted"));
        QCOMPARE(kanri.put(v1("staff/kanri/passphrase"), proof).problem(), QStringLiteral("not-permitted"));
        QCOMPARE(kanri.put(v1("staff/nobody/passphrase"), proof).problem(), QStringLiteral("staff-unknown"));
        QCOMPARE(kanri.put(v1("staff/hanako/passphrase"), "{}").problem(), QStringLiteral("request-malformed"));
        QCOMPARE(kanri.put(v1("staff/hanako/passphrase"), proof).status, 200);
        QCOMPARE(hanako.get(v1("log")).problem(), QStringLiteral("session-expired"));
        QCOMPARE(kanri.put(v1("staff/hanako/active"), "{\"active\":true}").problem(), QStringLiteral("request-malformed"));
        const auto left = kanri.put(v1("staff/hanako/active"), wire::encodeLeaving());
        QCOMPARE(left.status, 200);
        QVERIFY(!wire::decodeStaffBody(left.body)->active);
    }

    void otherAddressesAreNone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("no person") << v1("staff//active") << 404;
        QTest::newRow("more") << v1("staff/hanako/active/x") << 404;
        QTest::newRow("less") << v1("staff/hanako") << 404;
        QTest::newRow("something else") << v1("staff/hanako/role") << 404;
        QTest::newRow("another municipality") << QStringLiteral("/v1/352022/staff/hanako/active") << 404;
        QTest::newRow("without a session") << v1("staff/hanako/active") << 401;
    }
    void otherAddressesAreNone()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        HttpsProbe probe(m_port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(QStringLiteral("T1")));
        QCOMPARE(probe.put(path, wire::encodeLeaving()).status, status);
    }

    void nobodyIsNamedInTheServicesLog()
    {
        QVERIFY(m_office->logLines().contains("staff/{id}/active"));
        QVERIFY(!m_office->logLines().contains("hanako"));
    }

private:
    static QString v1(const char* resource) { return QStringLiteral("/v1/352021/") + QLatin1String(resource); }
    /// A probe with a session of the person, whatever their passphrase is.
    HttpsProbe as(const char* staffId)
    {
        HttpsProbe probe(m_port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(QStringLiteral("T1")));
        probe.setBearer(*SessionRegister(m_office->service().database()).open(QLatin1String(staffId), m_terminal.serial, m_office->clock().now()));
        return probe;
    }

    std::unique_ptr<CloudOffice> m_office;
    Terminal m_terminal;
    int m_port = 0;
};

QTEST_GUILESS_MAIN(StaffRoutesTest)
#include "StaffRoutesTest.moc"
