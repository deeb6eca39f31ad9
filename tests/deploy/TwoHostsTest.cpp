// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/PassphraseKeys.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/PostgresServer.h"
#include "tests/support/deploy/Front.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

namespace madoguchi::test {

/// The whole deployment with everything in it: nginx and the firewall, two clouds with a folder each, as on two hosts, and one PostgreSQL.
/// Which cloud answers must not matter, and one of them may die.
class TwoHostsTest : public QObject {
    Q_OBJECT

private:
    static QString v1(const char* resource) { return u"/v1/352021/"_qs + QLatin1String(resource); }
    static QStringList bearer(const QString& token) { return {u"--header"_qs, u"Authorization: Bearer "_qs + token}; }
    static QStringList json(const QByteArray& body)
    {
        return {u"--header"_qs, u"Content-Type: application/json"_qs, u"--data-binary"_qs, QString::fromUtf8(body)};
    }

    /// A person's session, made by one of the clouds as a terminal does it; empty if refused.
    QString sessionAt(size_t cloud, const QString& terminal, const QString& staff) const
    {
        const auto asked = wire::decodeLogInParameters(m_front.askCloud(cloud, v1("sessions"), terminal, json(wire::encode(LogInRequest{staff, {}}))).body);
        const auto keys = asked.and_then([&](const LogInParameters& given) {
            return PassphraseKeys::derive(Sensitive<QString>(World::passphrase(staff)), given.salt, given.cost);
        });
        if (!keys) {
            return {};
        }
        const QByteArray proof = wire::encode(LogInRequest{staff, Sensitive<QByteArray>(keys->proof.toBytes())});
        const auto grant = wire::decodeSessionGrant(m_front.askCloud(cloud, v1("sessions"), terminal, json(proof)).body);
        return grant ? grant->token : QString();
    }

    /// What nginx has seen of one terminal at one of its routes.
    QList<QJsonObject> requestsOf(const QString& terminal, const QString& route) const
    {
        QString serial;
        for (const QJsonObject& listed : m_world.cloud({u"terminal"_qs, u"list"_qs}).lines()) {
            serial = listed[QLatin1String("terminal")] == terminal ? listed[QLatin1String("serial")].toString() : serial;
        }
        QList<QJsonObject> found;
        for (const QJsonObject& request : m_front.requests()) {
            if (request[QLatin1String("serial")].toString().toLower() == serial && request[QLatin1String("route")] == route) {
                found.append(request);
            }
        }
        return found;
    }

    /// A terminal that stays in a long poll, and what it says.
    struct Follower {
        std::unique_ptr<QProcess> process;
        QByteArray said;

        bool isWaiting() { return (said += process->readAllStandardOutput()).contains("\"state\":\"waiting\""); }
        int seq()
        {
            said += process->readAllStandardOutput();
            const QByteArray whole = said.left(said.lastIndexOf('\n'));
            return QJsonDocument::fromJson(whole.mid(whole.lastIndexOf('\n') + 1)).object()[QLatin1String("seq")].toInt();
        }
        void end()
        {
            process->terminate();
            QVERIFY(process->waitForFinished());
        }
    };
    Follower follow() const { return {m_world.startCtl(u"mado2"_qs, u"kato"_qs, {u"sync"_qs, u"--follow"_qs}), {}}; }
    QMap<QString, QJsonObject> casesOf(const QString& terminal) const { return m_world.cases(terminal, terminal == u"mado1"_qs ? u"sato"_qs : u"kato"_qs); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(12), qPrintable(m_world.problem()));
        QVERIFY2(m_front.start(m_server.freshDatabase()), qPrintable(m_front.problem()));
        QVERIFY2(m_world.addStaff(u"sato"_qs) && m_world.addStaff(u"kato"_qs), qPrintable(m_world.problem()));
        m_world.useUrl(m_front.terminals());
        QVERIFY2(m_world.addTerminal(u"mado1"_qs) && m_world.addTerminal(u"mado2"_qs), qPrintable(m_world.problem()));
    }

    void whatPassesTheFirewallReachesEveryTerminal()
    {
        m_world.useUrl(m_front.citizens());
        const Ran submit = m_world.submit();
        QVERIFY2(submit.exitCode == 0, submit.err.constData());
        m_world.useUrl(m_front.terminals());
        for (const auto& [terminal, staff] : {std::pair{u"mado1"_qs, u"sato"_qs}, std::pair{u"mado2"_qs, u"kato"_qs}}) {
            const Ran sync = m_world.ctl(terminal, staff, {u"sync"_qs});
            QVERIFY2(sync.exitCode == 0, sync.err.constData());
        }
        QVERIFY(casesOf(u"mado1"_qs).size() >= 12);
        QCOMPARE(casesOf(u"mado1"_qs), casesOf(u"mado2"_qs));
        // Both have taken some of it.
        for (const size_t cloud : {0, 1}) {
            const auto requests = m_front.requests();
            QVERIFY(std::ranges::any_of(requests, [&](const QJsonObject& request) {
                return request[QLatin1String("route")] == u"submissions"_qs && request[QLatin1String("cloud")] == m_front.cloudAddress(cloud);
            }));
        }
    }

    void aSessionOfOneCloudIsGoodAtTheOther()
    {
        const QString token = sessionAt(0, u"mado2"_qs, u"kato"_qs);
        QVERIFY(!token.isEmpty());
        for (const size_t cloud : {0, 1}) {
            QCOMPARE(m_front.askCloud(cloud, v1("log?after=0&limit=1"), u"mado2"_qs, bearer(token)).status, 200);
            // Still bound to its terminal.
            QCOMPARE(m_front.askCloud(cloud, v1("log?after=0&limit=1"), u"mado1"_qs, bearer(token)).problem(), u"session-expired"_qs);
        }
    }

    void anActAtOneCloudWakesTheTerminalAtTheOther()
    {
        const QStringList cases = casesOf(u"mado1"_qs).keys();
        Follower follower = follow();
        QTRY_VERIFY_WITH_TIMEOUT(follower.isWaiting(), 30'000);
        QTest::qWait(500);
        QList<qint64> delays;  // of those that went the long way
        for (int i = 0; i < 5; ++i) {
            const int before = follower.seq();
            const qsizetype polls = requestsOf(u"mado2"_qs, u"log"_qs).size();
            const Ran act = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, cases.at(i), u"claim"_qs});
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(act.exitCode == 0, act.err.constData());
            QTRY_VERIFY_WITH_TIMEOUT(follower.seq() > before, 30'000);
            const qint64 delay = timer.elapsed();
            QTRY_VERIFY(requestsOf(u"mado2"_qs, u"log"_qs).size() > polls && requestsOf(u"mado1"_qs, u"acts"_qs).size() > i);
            const QString poll = requestsOf(u"mado2"_qs, u"log"_qs).at(polls)[QLatin1String("cloud")].toString();
            const QString taken = requestsOf(u"mado1"_qs, u"acts"_qs).last()[QLatin1String("cloud")].toString();
            if (poll != taken) {
                delays.append(delay);
            }
            QTest::qWait(300);
        }
        follower.end();
        // nginx gives each request to the cloud with fewer of them, so a cloud with a long poll hardly ever gets the act.
        QVERIFY(delays.size() >= 3);
        for (const qint64 delay : delays) {
            QVERIFY2(delay < 1'000, qPrintable(u"%1 ms"_qs.arg(delay)));
        }
        QCOMPARE(casesOf(u"mado1"_qs), casesOf(u"mado2"_qs));
    }

    void aRevokedTerminalIsRefusedByBothAtOnce()
    {
        QVERIFY2(m_world.addTerminal(u"mado3"_qs), qPrintable(m_world.problem()));
        const QString token = sessionAt(0, u"mado3"_qs, u"kato"_qs);
        for (const size_t cloud : {0, 1}) {
            QCOMPARE(m_front.askCloud(cloud, v1("log"), u"mado3"_qs, bearer(token)).status, 200);
        }
        QCOMPARE(m_world.cloud({u"terminal"_qs, u"revoke"_qs, u"mado3"_qs}).exitCode, 0);
        for (const size_t cloud : {0, 1}) {
            QCOMPARE(m_front.askCloud(cloud, v1("log"), u"mado3"_qs, bearer(token)).problem(), u"terminal-refused"_qs);
        }
        QCOMPARE(m_front.ask(m_front.terminals() + v1("log"), m_front.as(u"mado3"_qs) + bearer(token)).problem(), u"terminal-refused"_qs);
    }

    /// A cloud dies while acts are under way. The waiting terminal goes on with the session it has, and every act is there once.
    void theDeathOfACloudCostsNoAct()
    {
        const QStringList cases = casesOf(u"mado1"_qs).keys();
        Follower follower = follow();
        QTRY_VERIFY_WITH_TIMEOUT(follower.isWaiting(), 30'000);
        const qsizetype logIns = requestsOf(u"mado2"_qs, u"terminal"_qs).size();
        for (int i = 5; i < 11; ++i) {
            const auto act = m_world.startCtl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, cases.at(i), u"claim"_qs});
            if (i == 7) {
                QTest::qWait(300);
                m_front.killCloud(0);
            }
            QVERIFY(act->state() == QProcess::NotRunning || act->waitForFinished(60'000));
            // Whoever was cut off keeps the act and sends it with the next one.
            QVERIFY2(act->exitCode() == 0 || i == 7, act->readAllStandardError().constData());
        }
        const Ran sync = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QVERIFY2(sync.exitCode == 0, sync.err.constData());
        const QJsonObject checked = m_world.cloud({u"check"_qs}).first();
        QVERIFY(checked[QLatin1String("ok")].toBool());
        QTRY_VERIFY_WITH_TIMEOUT(follower.seq() >= checked[QLatin1String("entries")].toInt(), 30'000);
        QCOMPARE(requestsOf(u"mado2"_qs, u"terminal"_qs).size(), logIns);
        follower.end();
        const auto now = casesOf(u"mado2"_qs);
        QCOMPARE(casesOf(u"mado1"_qs), now);
        for (int i = 5; i < 11; ++i) {
            QCOMPARE(now.value(cases.at(i))[QLatin1String("version")].toInt(), 2);  // received and claimed, once
        }
    }

private:
    PostgresServer m_server;
    World m_world;
    Front m_front{m_world};
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::TwoHostsTest)
#include "TwoHostsTest.moc"
