// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QtTest>

namespace madoguchi::test {

/// Two clerks at two terminals: a case has one owner, and whoever lost it is told so.
class TwoClerksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(5) && m_world.addStaff(u"sato"_qs) && m_world.addStaff(u"kato"_qs) && m_world.startCloud() && m_world.addTerminal(u"mado1"_qs)
                     && m_world.addTerminal(u"mado2"_qs),
                 qPrintable(m_world.problem()));
        QCOMPARE(m_world.submit().exitCode, 0);
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs}).exitCode, 0);
        QCOMPARE(m_world.ctl(u"mado2"_qs, u"kato"_qs, {u"sync"_qs}).exitCode, 0);
    }

    void aCaseThatBothClaimWhileOfflineBelongsToOne()
    {
        const QString id = m_world.cases(u"mado1"_qs, u"sato"_qs).firstKey();
        m_world.stopCloud();
        const Ran first = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, id, u"claim"_qs});
        const Ran second = m_world.ctl(u"mado2"_qs, u"kato"_qs, {u"act"_qs, id, u"claim"_qs});
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QVERIFY2(second.exitCode == 0, second.err.constData());
        QCOMPARE(first.first()[QLatin1String("waiting")].toBool(), true);
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));

        const Ran winner = m_world.ctl(u"mado2"_qs, u"kato"_qs, {u"sync"_qs});
        QCOMPARE(winner.exitCode, 0);
        QCOMPARE(winner.first()[QLatin1String("applied")].toInt(), 1);
        const Ran loser = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QCOMPARE(loser.exitCode, 1);
        QCOMPARE(loser.first()[QLatin1String("refused")].toInt(), 1);

        const QJsonObject here = m_world.cases(u"mado1"_qs, u"sato"_qs).value(id);
        const QJsonObject there = m_world.cases(u"mado2"_qs, u"kato"_qs).value(id);
        QCOMPARE(here[QLatin1String("claim")].toObject()[QLatin1String("staffId")].toString(), u"kato"_qs);
        QCOMPARE(here[QLatin1String("claim")], there[QLatin1String("claim")]);
        QCOMPARE(here[QLatin1String("refusedActs")].toInt(), 1);
        QCOMPARE(there[QLatin1String("refusedActs")].toInt(), 0);
    }

    void onlyTheHolderMayStartTheExamination()
    {
        const QString id = m_world.cases(u"mado1"_qs, u"sato"_qs).firstKey();
        const Ran other = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, id, u"start-examination"_qs});
        QVERIFY2(other.exitCode == 1, other.err.constData());
        const Ran holder = m_world.ctl(u"mado2"_qs, u"kato"_qs, {u"act"_qs, id, u"start-examination"_qs});
        QVERIFY2(holder.exitCode == 0, holder.err.constData());
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs}).exitCode, 0);
        QCOMPARE(m_world.cases(u"mado1"_qs, u"sato"_qs).value(id)[QLatin1String("state")].toString(), u"examining"_qs);
    }

    void aSecondPersonMayUseTheSameTerminal()
    {
        QCOMPARE(m_world.cases(u"mado1"_qs, u"kato"_qs).size(), 5);
        m_world.stopCloud();
        QCOMPARE(m_world.cases(u"mado1"_qs, u"kato"_qs).size(), 5);
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
    }

    void afterAllTheLogIsSound()
    {
        const Ran check = m_world.cloud({u"check"_qs});
        QVERIFY2(check.exitCode == 0, check.err.constData());
        const Ran here = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"audit"_qs, u"check"_qs});
        QVERIFY2(here.exitCode == 0, here.err.constData());
    }

private:
    World m_world;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::TwoClerksTest)
#include "TwoClerksTest.moc"
