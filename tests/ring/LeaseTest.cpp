// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QJsonArray>
#include <QtTest>

namespace madoguchi::test {

/// A terminal is cut off while it holds a case; the chief releases what its clerk holds, a colleague goes on. When the terminal comes back, nothing it did
/// counts, nothing of it is lost, and its clerk is told who has the case.
class LeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(3) && m_world.addStaff(u"sato"_qs) && m_world.addStaff(u"kato"_qs) && m_world.addStaff(u"oka"_qs, u"chief"_qs) && m_world.startCloud()
                     && m_world.addTerminal(u"mado1"_qs) && m_world.addTerminal(u"mado2"_qs),
                 qPrintable(m_world.problem()));
        QCOMPARE(m_world.submit().exitCode, 0);
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs}).exitCode, 0);
        for (const QString& person : {u"kato"_qs, u"oka"_qs}) {
            QCOMPARE(m_world.ctl(u"mado2"_qs, person, {u"sync"_qs}).exitCode, 0);
        }
        m_id = m_world.cases(u"mado1"_qs, u"sato"_qs).firstKey();
    }

    void aHandOverOrARevocationSaysWhy()
    {
        works(u"mado1"_qs, u"sato"_qs, {u"claim"_qs});
        QCOMPARE(act(u"mado1"_qs, u"sato"_qs, {u"hand-over"_qs, u"--field"_qs, u"to=kato"_qs}).exitCode, 1);
        works(u"mado1"_qs, u"sato"_qs, {u"start-examination"_qs});
        QCOMPARE(m_world.ctl(u"mado2"_qs, u"oka"_qs, {u"sync"_qs}).exitCode, 0);
        QCOMPARE(act(u"mado2"_qs, u"oka"_qs, {u"release"_qs}).exitCode, 1);
    }

    void whatACutOffTerminalDidIsRefusedOnceTheCaseIsOthers()
    {
        m_world.stopCloud();
        works(u"mado1"_qs, u"sato"_qs, {u"put-on-hold"_qs, u"--reason"_qs, u"照会中"_qs});
        works(u"mado1"_qs, u"sato"_qs, {u"resume"_qs});
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
        works(u"mado2"_qs, u"oka"_qs, {u"release"_qs, u"--reason"_qs, u"担当者が不在のため"_qs});
        works(u"mado2"_qs, u"kato"_qs, {u"claim"_qs});
        works(u"mado2"_qs, u"kato"_qs, {u"put-on-hold"_qs, u"--reason"_qs, u"申請者へ確認中"_qs});

        const Ran back = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs});
        QCOMPARE(back.first()[QLatin1String("refused")].toInt(), 2);
        const QJsonObject here = m_world.cases(u"mado1"_qs, u"sato"_qs).value(m_id), there = m_world.cases(u"mado2"_qs, u"kato"_qs).value(m_id);
        for (const char* word : {"state", "version", "claim"}) {
            QCOMPARE(here[QLatin1String(word)], there[QLatin1String(word)]);
        }
        QCOMPARE(here[QLatin1String("claim")].toObject()[QLatin1String("staffId")].toString(), u"kato"_qs);
        QCOMPARE(here[QLatin1String("refusedActs")].toInt(), 2);
    }

    void itsClerkIsToldWhoHasTheCase()
    {
        const Ran shown = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"show"_qs, m_id});
        QCOMPARE(shown.exitCode, 0);
        const QJsonArray problems = shown.first()[QLatin1String("problems")].toArray();
        QCOMPARE(problems.size(), 2);
        for (const auto& problem : problems) {
            const QJsonObject told = problem.toObject();
            QCOMPARE(told[QLatin1String("cause")].toString(), u"taken-over"_qs);
            QCOMPARE(told[QLatin1String("holder")].toString(), u"kato"_qs);
            QCOMPARE(told[QLatin1String("handOverPaper")].toBool(true), false);  // nothing was printed
            QVERIFY(told[QLatin1String("again")].isObject());
        }
        QVERIFY(m_world.ctl(u"mado2"_qs, u"kato"_qs, {u"show"_qs, m_id}).first()[QLatin1String("problems")].toArray().isEmpty());
    }

    void afterAllTheLogIsSoundEverywhere()
    {
        QCOMPARE(m_world.cloud({u"check"_qs}).exitCode, 0);
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"audit"_qs, u"check"_qs}).exitCode, 0);
        QCOMPARE(m_world.ctl(u"mado2"_qs, u"kato"_qs, {u"audit"_qs, u"check"_qs}).exitCode, 0);
    }

private:
    Ran act(const QString& terminal, const QString& staff, const QStringList& what) const { return m_world.ctl(terminal, staff, QStringList{u"act"_qs, m_id} + what); }
    void works(const QString& terminal, const QString& staff, const QStringList& what) const
    {
        const Ran ran = act(terminal, staff, what);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }

    World m_world;
    QString m_id;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::LeaseTest)
#include "LeaseTest.moc"
