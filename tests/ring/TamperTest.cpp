// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ring/World.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

namespace madoguchi::test {

namespace {

// What the log itself says and what is computed from it; credentials (salts, sessions, tokens) are not the log's: a changed one only refuses.
const QString cloudContent = QStringLiteral(
    "SELECT seq, hex(previous), hex(digest), case_id, case_version, kind, at, hex(body_digest), hex(body) FROM entries;"
    "SELECT number, case_id, version, state, submission_id, received_at, changed_at, claim_staff, claim_fence, claim_until, last_fence, examiner_id FROM cases;"
    "SELECT submission_id, hex(digest), seq, case_id FROM submissions; SELECT act_id, hex(digest), seq FROM acts;"
    "SELECT staff_id, name, role, hex(public_key), active FROM staff;");

}  // namespace

/// One byte of the cloud's log or of the terminal's cache is changed: it is found and named, and nothing false is shown.
/// Which bytes are chosen by chance; MADOGUCHI_TAMPER_BYTES makes the run larger.
class TamperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.build(4) && m_world.addStaff(u"sato"_qs) && m_world.startCloud() && m_world.addTerminal(u"mado1"_qs), qPrintable(m_world.problem()));
        QCOMPARE(m_world.submit().exitCode, 0);
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs}).exitCode, 0);
        m_case = m_world.cases(u"mado1"_qs, u"sato"_qs).firstKey();
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, m_case, u"claim"_qs}).exitCode, 0);
        m_world.stopCloud();
        QCOMPARE(m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, m_case, u"start-examination"_qs}).exitCode, 0);
    }

    void aChangedByteOfTheCloudsLogIsFound()
    {
        const QString file = m_world.path(u"cloud/log.sqlite"_qs);
        const QByteArray whole = bytesOf(file);
        QVERIFY(!whole.isEmpty());
        const QByteArray content = dump(file, cloudContent);
        QCOMPARE(m_world.cloud({u"check"_qs}).exitCode, 0);
        int found = 0;
        for (int i = 0; i < m_flips; ++i) {
            const auto offset = flip(file, whole);
            const Ran check = m_world.cloud({u"check"_qs});
            if (dump(file, cloudContent) != content) {
                QVERIFY2(check.exitCode == 1 || check.exitCode == 2, qPrintable(u"byte %1 is not found"_qs.arg(offset)));
                QVERIFY(!check.err.isEmpty() || !check.out.isEmpty());
                ++found;
            }
            write(file, whole);
        }
        QVERIFY2(found > m_flips / 10, qPrintable(QString::number(found)));
        QCOMPARE(m_world.cloud({u"check"_qs}).exitCode, 0);
    }

    void aChangedByteOfTheTerminalsCacheIsFoundAndNothingFalseIsShown()
    {
        const QString file = m_world.profile(u"mado1"_qs) + u"/madoguchi.sqlite"_qs;
        QCOMPARE(audit().exitCode, 0);
        const QByteArray list = shown();
        QVERIFY(list.contains(m_case.toUtf8()));
        const QByteArray whole = bytesOf(file);
        const QByteArray content = dump(file);
        int found = 0;
        for (int i = 0; i < m_flips; ++i) {
            const auto offset = flip(file, whole);
            const bool differs = dump(file) != content;
            const Ran check = audit();
            const QByteArray now = shown();
            QVERIFY2(now.isEmpty() || now == list, qPrintable(u"byte %1 shows something else"_qs.arg(offset)));
            if (differs) {
                QVERIFY2(check.exitCode != 0, qPrintable(u"byte %1 is not found"_qs.arg(offset)));
                QVERIFY2(check.err.contains("MDG-"), check.err.constData());
                ++found;
            }
            restore(file, whole);
        }
        QVERIFY2(found > m_flips / 10, qPrintable(QString::number(found)));
        QCOMPARE(audit().exitCode, 0);
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Log-ins and checks leave their own entries, so the file is put back as it was, without what was written beside it.
    static void restore(const QString& path, const QByteArray& bytes)
    {
        QFile::remove(path + u"-wal"_qs);
        QFile::remove(path + u"-shm"_qs);
        write(path, bytes);
    }

    qint64 flip(const QString& path, const QByteArray& whole)
    {
        qint64 offset = 0;
        do {
            offset = qint64(m_dice.bounded(quint64(whole.size())));
        } while (whole.at(offset) == 0);  // most of what is zero is room that nobody uses
        QByteArray changed = whole;
        changed[offset] = char(changed.at(offset) ^ (1 << m_dice.bounded(8)));
        restore(path, changed);
        return offset;
    }

    /// What another tool reads in the file; rows it can't read differ from rows it can.
    static QByteArray dump(const QString& path, const QString& what = u".dump"_qs)
    {
        const Ran ran = World::run(u"sqlite3"_qs, {u"-readonly"_qs, u"file:"_qs + path + u"?immutable=1"_qs, what});
        return ran.exitCode == 0 && ran.err.isEmpty() ? ran.out : "unreadable";
    }

    Ran audit() const { return m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"audit"_qs, u"check"_qs}); }

    /// What a clerk would see; empty if the program refuses to show it.
    QByteArray shown() const
    {
        const Ran list = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"list"_qs});
        const Ran one = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"show"_qs, m_case});
        return list.exitCode == 0 && one.exitCode == 0 ? list.out + one.out : QByteArray();
    }

    const int m_flips = qEnvironmentVariableIsSet("MADOGUCHI_TAMPER_BYTES") ? qEnvironmentVariableIntValue("MADOGUCHI_TAMPER_BYTES") : 24;
    QRandomGenerator m_dice{QRandomGenerator::securelySeeded()};
    World m_world;
    QString m_case;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::TamperTest)
#include "TamperTest.moc"
