// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QFile>
#include <QtTest>

namespace madoguchi::test {

/// Who does not belong to the office gets nothing from the wire, and the refusal is on record without anybody's data.
class WireRefusalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(1) && m_world.addStaff(u"sato"_qs) && m_world.startCloud() && m_world.addTerminal(u"mado1"_qs), qPrintable(m_world.problem()));
    }

    void withoutACertificateThereIsNoLogAndNoSession_data()
    {
        QTest::addColumn<QStringList>("request");
        QTest::newRow("log") << QStringList{u"/v1/352021/log?after=0&limit=10&wait=0"_qs};
        QTest::newRow("acts") << QStringList{u"/v1/352021/acts"_qs, u"--data-binary"_qs, u"{\"acts\":[]}"_qs};
        QTest::newRow("session") << QStringList{u"/v1/352021/sessions"_qs, u"--data-binary"_qs, u"{\"staffId\":\"sato\"}"_qs};
    }

    void withoutACertificateThereIsNoLogAndNoSession()
    {
        QFETCH(QStringList, request);
        QCOMPARE(status(request, {}), 403);
    }

    void aForeignCertificateIsRefused()
    {
        World other;
        QVERIFY2(other.build(1) && other.addStaff(u"sato"_qs) && other.startCloud() && other.addTerminal(u"fremd"_qs), qPrintable(other.problem()));
        const QString folder = other.path(u"certificate-fremd/"_qs);
        const int answered = status({u"/v1/352021/log?after=0&limit=10&wait=0"_qs}, {u"--cert"_qs, folder + u"cert.pem"_qs, u"--key"_qs, folder + u"key.pem"_qs});
        QVERIFY2(answered == 403 || answered == 0, qPrintable(QString::number(answered)));  // 0: the handshake itself was refused
    }

    void aCertificateWithoutASessionReadsNothing()
    {
        const QString folder = m_world.path(u"certificate-mado1/"_qs);
        QCOMPARE(status({u"/v1/352021/log?after=0&limit=10&wait=0"_qs}, {u"--cert"_qs, folder + u"cert.pem"_qs, u"--key"_qs, folder + u"key.pem"_qs}), 401);
    }

    void sixWrongPassphrasesLockThePersonOut()
    {
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs}, u"wrong passphrase"_qs).exitCode, 4);
        }
        const Ran right = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QVERIFY2(right.exitCode == 4, right.err.constData());
        QVERIFY2(right.err.contains("MDG-3009"), right.err.constData());
    }

    void aRevokedTerminalIsRefused()
    {
        QVERIFY2(m_world.addStaff(u"kato"_qs) && m_world.addTerminal(u"mado9"_qs), qPrintable(m_world.problem()));
        QCOMPARE(m_world.ctl(u"mado9"_qs, u"kato"_qs, {u"sync"_qs}).exitCode, 0);
        QCOMPARE(m_world.cloud({u"terminal"_qs, u"revoke"_qs, u"mado9"_qs}).exitCode, 0);
        const Ran refused = m_world.ctl(u"mado9"_qs, u"kato"_qs, {u"sync"_qs});
        QVERIFY2(refused.exitCode == 4, refused.err.constData());
    }

    void theRefusalsAreLoggedWithoutPassphraseOrName()
    {
        QFile log(m_world.cloudLog());
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY(text.contains("403"));
        QVERIFY(text.contains("401"));
        QVERIFY(!text.contains("wrong passphrase"));
        QVERIFY(!text.contains("職員"));
    }

private:
    /// The HTTP status of a request, 0 if the connection was refused.
    int status(const QStringList& request, const QStringList& certificate) const
    {
        const Ran ran = World::run(QStringLiteral("curl"), QStringList{u"--silent"_qs, u"--cacert"_qs, m_world.ca(), u"--header"_qs, u"Content-Type: application/json"_qs, u"--output"_qs, u"/dev/null"_qs, u"--write-out"_qs, u"%{http_code}"_qs}
                                       + certificate + QStringList{m_world.url() + request.first()} + request.mid(1));
        return ran.out.toInt();
    }

    World m_world;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::WireRefusalTest)
#include "WireRefusalTest.moc"
