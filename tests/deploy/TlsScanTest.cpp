// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/deploy/Front.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QtTest>

namespace madoguchi::test {

namespace {

/// Findings that say something of this test and not of the deployment, by testssl's ids, each with its reason.
const QMap<QString, QString>& ofTheTestOnly()
{
    static const QMap<QString, QString> reasons{
        {u"engine_problem"_qs, u"the scanner's own OpenSSL knows no GOST"_qs},
        {u"cert_chain_of_trust"_qs, u"the service's own CA: terminals get it when they are enrolled and trust no other; the city's front has the city's certificate"_qs},
        {u"cert_revocation"_qs, u"that CA makes one server certificate; a lost one is replaced together with the CA"_qs},
    };
    return reasons;
}

}  // namespace

/// What testssl.sh finds wrong with TLS as it is served: nothing above "low". The suite looks at protocols and key exchange of two addresses;
/// MADOGUCHI_FULL_RUN=1 makes the whole scan of all, some minutes for each.
class TlsScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_front.start() && m_world.startCloud(), qPrintable(m_front.problem() + m_world.problem()));
    }

    void nothingIsFoundAboveLow_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("the terminals' side of nginx") << m_front.terminals();
        QTest::newRow("a cloud without nginx") << m_world.url();
        if (qEnvironmentVariableIsSet("MADOGUCHI_FULL_RUN")) {
            QTest::newRow("the citizens' side of nginx") << m_front.citizens();
            QTest::newRow("the monitoring's side of nginx") << m_front.operation();
            QTest::newRow("a cloud behind nginx") << u"https://"_qs + m_front.cloudAddress(0);
        }
    }

    void nothingIsFoundAboveLow()
    {
        QFETCH(QString, address);
        const QString file = m_world.path(u"scan.json"_qs);
        QFile::remove(file);
        const QStringList part = qEnvironmentVariableIsSet("MADOGUCHI_FULL_RUN") ? QStringList() : QStringList{u"--protocols"_qs, u"--pfs"_qs};
        const QStringList options{u"--quiet"_qs, u"--warnings"_qs, u"batch"_qs, u"--color"_qs, u"0"_qs, u"--nodns"_qs, u"none"_qs,
                                  u"--jsonfile"_qs, file};
        const Ran ran = World::run(u"testssl"_qs, options + part + QStringList{u"127.0.0.1:%1"_qs.arg(QUrl(address).port())}, {}, 900);
        QFile scan(file);
        QVERIFY2(scan.open(QIODevice::ReadOnly), (ran.out + ran.err).constData());
        const QJsonArray findings = QJsonDocument::fromJson(scan.readAll()).array();
        QStringList bad;
        for (const QJsonValue finding : findings) {
            const QString id = finding[QLatin1String("id")].toString(), severity = finding[QLatin1String("severity")].toString();
            const bool isBad = !QStringList{u"OK"_qs, u"INFO"_qs, u"LOW"_qs, u"DEBUG"_qs}.contains(severity);
            if (isBad && !ofTheTestOnly().contains(id)) {
                bad.append(u"%1 %2: %3"_qs.arg(severity, id, finding[QLatin1String("finding")].toString()));
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
        // It has really spoken with somebody.
        const auto spoke = [](const QJsonValue& finding) { return finding[QLatin1String("id")] == u"TLS1_3"_qs && finding[QLatin1String("severity")] == u"OK"_qs; };
        QVERIFY2(std::any_of(findings.begin(), findings.end(), spoke), ran.out.constData());
    }

private:
    World m_world;
    Front m_front{m_world};
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::TlsScanTest)
#include "TlsScanTest.moc"
