// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QRandomGenerator>
#include <QThread>
#include <QtTest>

namespace madoguchi::test {

namespace {

int size(const char* variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

}  // namespace

/// Terminal and cloud die at any moment, and are started again: nothing is lost, nothing is done twice.
/// MADOGUCHI_KILL_CITIZENS, _ACTS, _TERMINAL and _CLOUD (the numbers of kills) make the run larger.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(m_citizens) && m_world.addStaff(u"sato"_qs) && m_world.startCloud() && m_world.addTerminal(u"mado1"_qs) && m_world.addTerminal(u"mirror"_qs),
                 qPrintable(m_world.problem()));
        QCOMPARE(m_world.submit(m_citizens).exitCode, 0);
        const Ran sync = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QVERIFY2(sync.exitCode == 0, sync.err.constData());
        m_world.stopCloud();
        const QStringList ids = m_world.cases(u"mado1"_qs, u"sato"_qs).keys();
        QCOMPARE(ids.size(), m_citizens);
        for (int i = 0; i < m_acts; ++i) {
            const Ran act = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, ids.at(i / 2), i % 2 == 0 ? u"claim"_qs : u"start-examination"_qs});
            QVERIFY2(act.exitCode == 0, act.err.constData());
        }
    }

    void aTerminalThatIsKilledWhilePushingAndPullingCatchesUp()
    {
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
        QVERIFY2(m_world.addTerminal(u"mado2"_qs), qPrintable(m_world.problem()));
        for (int i = 0; i < m_terminalKills; ++i) {
            const auto process = m_world.startCtl(i % 2 == 0 ? u"mado1"_qs : u"mado2"_qs, u"sato"_qs, {u"sync"_qs});
            QThread::msleep(m_dice.bounded(50, m_longest));
            process->kill();
            QVERIFY(process->waitForFinished());
        }
        sameEverywhere();
    }

    void aCloudThatIsKilledWhileTerminalsWorkComesBackWhole()
    {
        for (int i = 0; i < m_cloudKills; ++i) {
            const auto process = m_world.startCtl(u"mado2"_qs, u"sato"_qs, {u"act"_qs, nextUnclaimed(), u"claim"_qs});
            QThread::msleep(m_dice.bounded(20, m_longest));
            m_world.killCloud();
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
            const Ran again = m_world.submit(1 + i);
            QVERIFY2(again.exitCode == 0 && again.first()[QLatin1String("accepted")].toInt() == 0, again.err.constData());
        }
        sameEverywhere();
    }

private:
    QString nextUnclaimed()
    {
        const auto cases = m_world.cases(u"mado2"_qs, u"sato"_qs);
        for (const QJsonObject& item : cases) {
            if (item[QLatin1String("claim")].isNull()) {
                return item[QLatin1String("caseId")].toString();
            }
        }
        return cases.lastKey();
    }

    /// Undisturbed, a terminal that pulls all at once: what the disturbed ones must equal.
    void sameEverywhere()
    {
        for (const QString& terminal : {u"mado1"_qs, u"mado2"_qs, u"mado1"_qs, u"mirror"_qs}) {
            const Ran sync = m_world.ctl(terminal, u"sato"_qs, {u"sync"_qs});
            QVERIFY2(sync.exitCode == 0, sync.err.constData());
        }
        const auto mirror = m_world.cases(u"mirror"_qs, u"sato"_qs);
        QCOMPARE(mirror.size(), m_citizens);
        QCOMPARE(m_world.cases(u"mado1"_qs, u"sato"_qs), mirror);
        QCOMPARE(m_world.cases(u"mado2"_qs, u"sato"_qs), mirror);
        int examining = 0;
        for (const QJsonObject& item : mirror) {
            examining += item[QLatin1String("state")].toString() == u"examining"_qs ? 1 : 0;
            QCOMPARE(item[QLatin1String("waitingActs")].toInt(), 0);
            QCOMPARE(item[QLatin1String("refusedActs")].toInt(), 0);
        }
        QCOMPARE(examining, m_acts / 2);
        const Ran check = m_world.cloud({u"check"_qs});
        QVERIFY2(check.exitCode == 0, check.err.constData());
        for (const QString& terminal : {u"mado1"_qs, u"mado2"_qs}) {
            const Ran audit = m_world.ctl(terminal, u"sato"_qs, {u"audit"_qs, u"check"_qs});
            QVERIFY2(audit.exitCode == 0, audit.err.constData());
        }
    }

    const int m_citizens = size("MADOGUCHI_KILL_CITIZENS", 60);
    const int m_acts = size("MADOGUCHI_KILL_ACTS", 16);
    const int m_terminalKills = size("MADOGUCHI_KILL_TERMINAL", 12);
    const int m_cloudKills = size("MADOGUCHI_KILL_CLOUD", 5);
    const int m_longest = size("MADOGUCHI_KILL_MILLISECONDS", 700);
    QRandomGenerator m_dice{QRandomGenerator::securelySeeded()};
    World m_world;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::KillTest)
#include "KillTest.moc"
