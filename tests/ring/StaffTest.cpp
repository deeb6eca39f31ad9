// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QtTest>

namespace madoguchi::test {

/// Passphrases come and go, people leave, and what was signed before stays proven: with real programs.
class StaffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(3) && m_world.addStaff(m_sato) && m_world.addStaff(m_kato) && m_world.addStaff(u"kanri"_qs, u"administrator"_qs) && m_world.startCloud()
                     && m_world.addTerminal(m_here) && m_world.addTerminal(m_there),
                 qPrintable(m_world.problem()));
        QCOMPARE(m_world.submit().exitCode, 0);
        QCOMPARE(m_world.ctl(m_here, m_sato, {u"sync"_qs}).exitCode, 0);
        QCOMPARE(m_world.ctl(m_there, m_sato, {u"sync"_qs}).exitCode, 0);
        m_case = m_world.cases(m_here, m_sato).firstKey();
        QCOMPARE(m_world.ctl(m_here, m_sato, {u"act"_qs, m_case, u"claim"_qs}).exitCode, 0);
    }

    void aResetEndsTheOldPassphraseEverywhere()
    {
        const Ran reset = m_world.cloud({u"staff"_qs, u"reset"_qs, m_sato, u"--passphrase-stdin"_qs}, m_temporary.toUtf8() + '\n');
        QVERIFY2(reset.exitCode == 0, reset.err.constData());
        QCOMPARE(reset.first()[QLatin1String("temporary")].toBool(), true);
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"list"_qs}), 4, "MDG-3008"));

        QCOMPARE(m_world.ctl(m_there, m_kato, {u"sync"_qs}).exitCode, 0);
        m_world.stopCloud();
        QVERIFY(says(m_world.ctl(m_there, m_sato, {u"list"_qs}), 3, "MDG-5002"));
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
    }

    void theTemporaryPassphraseIsGoodForNothingElse()
    {
        for (const QStringList& command : {QStringList{u"sync"_qs}, QStringList{u"list"_qs}, QStringList{u"act"_qs, m_case, u"start-examination"_qs}}) {
            QVERIFY(says(m_world.ctl(m_here, m_sato, command, m_temporary), 4, "MDG-5007"));
        }
    }

    void anOwnPassphraseIsChosenByTheRules()
    {
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"passphrase"_qs}, m_temporary + u"\nshort"_qs), 1, "MDG-5009"));
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"passphrase"_qs}, m_temporary + u'\n' + m_own + u"\nsomething else"_qs), 2, "MDG-9003"));
        const Ran chosen = m_world.ctl(m_here, m_sato, {u"passphrase"_qs}, m_temporary + u'\n' + m_own + u'\n' + m_own);
        QVERIFY2(chosen.exitCode == 0, chosen.err.constData());
        QCOMPARE(chosen.first()[QLatin1String("changed")].toBool(), true);
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"list"_qs}, m_temporary), 4, "MDG-3008"));
    }

    void theNewKeySignsAndTheOldActsStayProven()
    {
        const Ran act = m_world.ctl(m_here, m_sato, {u"act"_qs, m_case, u"start-examination"_qs}, m_own);
        QVERIFY2(act.exitCode == 0, act.err.constData());
        QCOMPARE(m_world.ctl(m_there, m_kato, {u"sync"_qs}).exitCode, 0);
        QCOMPARE(m_world.cases(m_there, m_kato).value(m_case)[QLatin1String("state")].toString(), u"examining"_qs);
        isSound();
    }

    void whoKnowsTheirPassphraseChangesItThemselves()
    {
        const QString newer = u"a newer passphrase of mine"_qs;
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"passphrase"_qs}, m_own + u'\n' + m_own), 1, "MDG-5009"));
        const Ran changed = m_world.ctl(m_here, m_sato, {u"passphrase"_qs}, m_own + u'\n' + newer);
        QVERIFY2(changed.exitCode == 0, changed.err.constData());
        m_world.stopCloud();
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"list"_qs}, m_own), 4, "MDG-5001"));
        QCOMPARE(m_world.ctl(m_here, m_sato, {u"list"_qs}, newer).exitCode, 0);
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
        QCOMPARE(m_world.ctl(m_there, m_sato, {u"list"_qs}, newer).exitCode, 0);
        isSound();
    }

    void whoHasLeftComesInNowhereAndOneAdministratorStays()
    {
        QCOMPARE(m_world.cloud({u"staff"_qs, u"leave"_qs, m_sato}).exitCode, 0);
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"list"_qs}, u"a newer passphrase of mine"_qs), 4, "MDG-3008"));
        QVERIFY(says(m_world.cloud({u"staff"_qs, u"leave"_qs, u"kanri"_qs}), 4, "MDG-5006"));
        QCOMPARE(m_world.ctl(m_here, m_kato, {u"sync"_qs}).exitCode, 0);
        m_world.stopCloud();
        QVERIFY(says(m_world.ctl(m_here, m_sato, {u"list"_qs}, u"a newer passphrase of mine"_qs), 3, "MDG-5002"));
        QVERIFY2(m_world.startCloud(), qPrintable(m_world.problem()));
        isSound();
    }

    void somebodyNewMayBeginWithATemporaryPassphrase()
    {
        const Ran added = m_world.cloud({u"staff"_qs, u"add"_qs, u"taro"_qs, u"--name"_qs, u"架空　太郎"_qs, u"--role"_qs, u"clerk"_qs, u"--temporary"_qs, u"--passphrase-stdin"_qs},
                                        m_temporary.toUtf8() + '\n');
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QVERIFY(says(m_world.ctl(m_here, u"taro"_qs, {u"sync"_qs}, m_temporary), 4, "MDG-5007"));
        QCOMPARE(m_world.ctl(m_here, u"taro"_qs, {u"passphrase"_qs}, m_temporary + u'\n' + m_own).exitCode, 0);
        QCOMPARE(m_world.ctl(m_here, u"taro"_qs, {u"sync"_qs}, m_own).exitCode, 0);
        QCOMPARE(m_world.cases(m_here, m_kato).size(), 3);
    }

private:
    static bool says(const Ran& ran, int exitCode, const char* code)
    {
        const bool good = ran.exitCode == exitCode && ran.err.contains(code);
        if (!good) {
            qWarning() << ran.exitCode << ran.err;
        }
        return good;
    }
    void isSound()
    {
        const Ran cloud = m_world.cloud({u"check"_qs});
        QVERIFY2(cloud.exitCode == 0, cloud.err.constData());
        for (const QString& terminal : {m_here, m_there}) {
            const Ran check = m_world.ctl(terminal, m_kato, {u"audit"_qs, u"check"_qs});
            QVERIFY2(check.exitCode == 0, check.err.constData());
        }
    }

    const QString m_sato = u"sato"_qs, m_kato = u"kato"_qs, m_here = u"mado1"_qs, m_there = u"mado2"_qs;
    const QString m_temporary = u"temporary passphrase"_qs, m_own = u"自分で決めた長い合言葉です"_qs;
    QString m_case;
    World m_world;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::StaffTest)
#include "StaffTest.moc"
