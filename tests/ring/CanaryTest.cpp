// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/CmsSigner.h"
#include "sync/rehearsal/FormMaker.h"
#include "sync/rehearsal/RehearsalCa.h"
#include "tests/support/ring/World.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QtTest>

namespace madoguchi::test {

/// A marked applicant goes through the whole ring; afterwards the mark is in no log, no temporary file, no core and not in the terminal's files.
class CanaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world.build(1);
        QDir(m_world.path({})).mkpath(u"temporary"_qs);
        qputenv("TMPDIR", m_world.path(u"temporary"_qs).toLocal8Bit());
        QVERIFY2(m_world.addStaff(u"sato"_qs) && m_world.startCloud() && m_world.addTerminal(u"mado1"_qs), qPrintable(m_world.problem()));
        makeMarkedSubmission();
    }

    void theMarkArrivesAndIsWorkedWith()
    {
        const Ran posted = m_world.post(m_world.path(u"marked.p7m"_qs));
        QVERIFY2(posted.exitCode == 201, posted.out.constData());
        m_errors += m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs}).err;
        const Ran list = m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"list"_qs, u"--search"_qs, mark});
        QVERIFY2(list.out.contains(mark.toUtf8()), list.err.constData());
        const QString id = list.first()[QLatin1String("caseId")].toString();
        const QString reason = mark + u"さんに電話で確認します"_qs;
        const QList<QStringList> acts{{u"claim"_qs}, {u"start-examination"_qs}, {u"put-on-hold"_qs, u"--reason"_qs, reason}, {u"approve"_qs}};
        for (const QStringList& act : acts) {
            const Ran ran = m_world.ctl(u"mado1"_qs, u"sato"_qs, QStringList{u"act"_qs, id} + act);
            m_errors += ran.err;
            QCOMPARE(ran.exitCode, act.first() == u"approve"_qs ? 1 : 0);
        }
        m_world.killCloud();
        m_errors += m_world.ctl(u"mado1"_qs, u"sato"_qs, {u"act"_qs, id, u"resume"_qs}).err;
        const auto dying = m_world.startCtl(u"mado1"_qs, u"sato"_qs, {u"sync"_qs, u"--follow"_qs});
        QTest::qWait(500);
        m_world.run(u"kill"_qs, {u"-ABRT"_qs, QString::number(dying->processId())});
        QVERIFY(dying->waitForFinished());
        m_errors += dying->readAllStandardError();
    }

    void theMarkIsNowhereOutsideTheScreen()
    {
        QVERIFY(!holdsMark(m_errors));
        int files = 0;
        for (const QString& folder : {m_world.profile(u"mado1"_qs), m_world.path(u"temporary"_qs)}) {
            QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!holdsMark(file.readAll()), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files >= 5);
        QFile log(m_world.cloudLog());
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!holdsMark(log.readAll()));
        QVERIFY(QDir(QDir::currentPath()).entryList({u"core*"_qs}, QDir::Files).isEmpty());
    }

    void theSearchWouldFindIt()
    {
        QFile message(m_world.path(u"marked.p7m"_qs));
        QVERIFY(message.open(QIODevice::ReadOnly));
        QVERIFY(holdsMark(message.readAll()));
    }

private:
    void makeMarkedSubmission()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto city = CityData::load();
        const auto ca = RehearsalCa::create(77, now.addYears(-2), now.addYears(5));
        const auto key = SignerKey::generate();
        QVERIFY(city && ca && key);
        QRandomGenerator dice(5);
        InventedCitizen citizen = city->citizen(dice, CityData::Writing::Plain, now.date());
        citizen.name = citizen.typedName = mark;
        RehearsalCa::Order order{citizen, now.addYears(-1), now.addYears(3), 4711, false, city->prefectureRomaji(), city->cityRomaji(), city->desk()};
        const auto certificate = ca->issue(order, *key);
        QVERIFY(certificate.has_value());
        const auto message = CmsSigner::sign(FormMaker(*city).form(dice, citizen, now), *certificate, *key);
        QVERIFY(message.has_value());
        QFile file(m_world.path(u"marked.p7m"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*message);
    }

    static bool holdsMark(const QByteArray& bytes)
    {
        QStringEncoder little(QStringConverter::Utf16LE), big(QStringConverter::Utf16BE);
        const QByteArray wide = little(mark), wideBig = big(mark);
        return bytes.contains(mark.toUtf8()) || bytes.contains(wide) || bytes.contains(wideBig) || bytes.contains(mark.toUtf8().toBase64().left(20))
            || bytes.contains(mark.toUtf8().toPercentEncoding()) || bytes.contains(mark.toUtf8().toHex());
    }

    static inline const QString mark = QStringLiteral("鸚鵡　烏賊墨之介");
    QByteArray m_errors;
    World m_world;
};

}  // namespace madoguchi::test

QTEST_GUILESS_MAIN(madoguchi::test::CanaryTest)
#include "CanaryTest.moc"
