// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "sync/client/AuditDesk.h"
#include "sync/client/BackupSettings.h"
#include "sync/client/ProfileFiles.h"
#include "sync/client/TerminalRepair.h"
#include "tests/support/client/TestTerminal.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

/// A terminal whose database is damaged: what was not sent reaches the cloud all the same.
class RepairTest : public QObject {
    Q_OBJECT

    const QString m_hanako = QStringLiteral("hanako"), m_secret = QStringLiteral("あいことば");
    test::ManualClock m_clock;
    std::shared_ptr<FakeCloud> m_cloud;
    std::unique_ptr<TestTerminal> m_terminal;
    QString m_case;

    Workplace& workplace() { return m_terminal->workplace(); }
    QString file(const char* name) const { return m_terminal->profile().file(QLatin1String(name)); }

    void damage()
    {
        m_terminal->shutDown();
        QFile database(file("madoguchi.sqlite"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(40, 'x'));
    }
    /// An act while the line is down.
    void actOffline()
    {
        m_cloud->setReachable(false);
        QVERIFY(workplace().act(m_case, ActKind::Claim, 1).result());
    }
    void sendAndCompare()
    {
        m_cloud->setReachable(true);
        QVERIFY(workplace().syncOnce().result());
        QCOMPARE(m_cloud->caseNow(m_case).version, 2);
        QVERIFY(m_terminal->picture().first().contains(QStringLiteral("claim=hanako waiting=0")));
        QVERIFY(workplace().outbox().result().value().isEmpty());
        QVERIFY(workplace().check().result());
    }

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_shared<FakeCloud>(m_clock);
        m_cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        m_case = m_cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s1"));
        m_terminal = std::make_unique<TestTerminal>(m_cloud, m_clock);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(workplace().syncOnce().result());
    }
    void cleanup() { m_terminal.reset(); }

    void withoutABackupTheActIsSavedAndTheRestIsPulledAnew()
    {
        actOffline();
        damage();
        m_terminal->restart();
        QVERIFY(!workplace().repairReport());
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));  // offline: the keys were saved too
        const auto report = workplace().repairReport();
        QVERIFY(report.has_value());
        QCOMPARE(report->rows->actsSaved, 1);
        QCOMPARE(report->rows->actsLost, std::optional(0));
        QCOMPARE(report->rows->auditLost, std::optional<qint64>(0));
        QVERIFY(!report->backupOf.isValid());
        QVERIFY(QFile::exists(m_terminal->profile().file(report->setAside)));
        const auto trail = workplace().audit().page({}, 0, 3).result();
        QCOMPARE(trail->items.at(0).kind, AuditItem::Kind::TrailRead);
        QCOMPARE(trail->items.at(1).kind, AuditItem::Kind::Repaired);
        QCOMPARE(trail->items.at(2).kind, AuditItem::Kind::LoggedIn);
        workplace().repairTold();
        QVERIFY(!workplace().repairReport());
        QVERIFY(m_terminal->picture().isEmpty());
        sendAndCompare();
    }

    void withABackupTheCasesAreThereAtOnce()
    {
        const auto backup = workplace().backUp().result();
        QVERIFY(backup.has_value());
        QCOMPARE(backup->entries, m_cloud->log().size());
        actOffline();
        damage();
        m_terminal->restart();
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QCOMPARE(workplace().repairReport()->backupOf, backup->at);
        QCOMPARE(workplace().repairReport()->rows->actsSaved, 1);
        QVERIFY(m_terminal->picture().first().contains(QStringLiteral("claim=hanako waiting=1")));
        sendAndCompare();
    }

    void aSoundDatabaseCanGoBackToABackupWithoutLosingAnAct()
    {
        const auto backup = workplace().backUp().result();
        actOffline();
        m_terminal->shutDown();
        const TerminalRepair repair(m_terminal->profile());
        QCOMPARE(repair.backups(), QList{*backup});
        QVERIFY(TerminalRepair::start(m_terminal->profile(), backup->path, m_clock.now()).result());
        m_terminal->restart();
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        sendAndCompare();
    }

    void whoeverWantsToAskFirstFindsTheFileUntouched()
    {
        damage();
        auto options = m_terminal->options();
        options.repairAtOnce = false;
        QCOMPARE(Workplace::open(m_terminal->profile(), options).error().code, ErrorCode::DatabaseDamaged);
        QVERIFY(QFile::exists(file("madoguchi.sqlite")));
        QVERIFY(!QFile::exists(file("repair.json")));
    }

    void aRepairThatWasBrokenOffGoesOn_data()
    {
        QTest::addColumn<QString>("still");
        QTest::newRow("before the file was set aside") << QStringLiteral("old");
        QTest::newRow("before the new one was there") << QStringLiteral("none");
        QTest::newRow("before the keys were saved") << QStringLiteral("empty");
    }

    void aRepairThatWasBrokenOffGoesOn()
    {
        QFETCH(QString, still);
        actOffline();
        damage();
        const QString aside = Database::asideName(QStringLiteral("madoguchi.sqlite"), m_clock.now());
        const QJsonObject record{{QStringLiteral("format"), 1}, {QStringLiteral("at"), QStringLiteral("2026-11-23T00:00:00Z")}, {QStringLiteral("aside"), aside}};
        QVERIFY(ProfileFiles::write(file("repair.json"), QJsonDocument(record).toJson(), {}));
        if (still != QLatin1String("old")) {
            QVERIFY(QFile::rename(file("madoguchi.sqlite"), m_terminal->profile().file(aside)));
        }
        if (still == QLatin1String("empty")) {
            QVERIFY(Database::open(file("madoguchi.sqlite")));
        }
        m_terminal->restart();
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QCOMPARE(workplace().repairReport()->rows->actsSaved, 1);
        sendAndCompare();
    }

    void aBackupThatIsNoneIsRefusedAndNothingHappens()
    {
        m_terminal->shutDown();
        QFile nonsense(file("nonsense"));
        QVERIFY(nonsense.open(QIODevice::WriteOnly));
        nonsense.write("nonsense");
        nonsense.close();
        QCOMPARE(TerminalRepair(m_terminal->profile()).run(nonsense.fileName(), m_clock.now()).error().code, ErrorCode::BackupUnusable);
        QVERIFY(!QFile::exists(file("repair.json")));
        m_terminal->restart();
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QVERIFY(!workplace().repairReport());
    }

    void theFirstExchangeOfTheDayMakesABackup()
    {
        QSignalSpy made(&workplace(), &Workplace::backupMade);
        workplace().startSync();
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(QDir(file("backup")).entryList(QDir::Files).size(), 1);
        m_clock.advance(24 * 60 * 60);
        m_cloud->addSubmission(TerminalPapers::message(13), QStringLiteral("s2"));
        QTRY_COMPARE(made.size(), 2);
    }

    void aBackupThatFailsIsSaidAndTheWorkGoesOn()
    {
        QVERIFY(ProfileFiles::write(file("backup.json"), R"({"format": 1, "folder": "/proc/nowhere"})", {}));
        QSignalSpy warned(&workplace(), &Workplace::warned);
        QSignalSpy made(&workplace(), &Workplace::backupMade);
        workplace().startSync();
        QTRY_COMPARE(warned.size(), 1);
        QCOMPARE(warned.first().first().value<Error>(), (Error{ErrorCode::BackupFailed, errorName(ErrorCode::FileUnwritable)}));
        QCOMPARE(made.size(), 0);
        QVERIFY(workplace().act(m_case, ActKind::Claim, 1).result());
    }

    void aClockMovedBackByADayTakesNoAct()
    {
        m_clock.advance(-24 * 60 * 60);
        QCOMPARE(workplace().act(m_case, ActKind::Claim, 1).result().error().code, ErrorCode::ClockBehind);
        QSignalSpy warned(&workplace(), &Workplace::warned);
        QVERIFY(m_terminal->logIn(m_hanako, m_secret));
        QTRY_COMPARE(warned.size(), 1);
        m_clock.advance(24 * 60 * 60);
        QVERIFY(workplace().act(m_case, ActKind::Claim, 1).result());
    }

    void theSettingsAreReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("nothing said") << QByteArray(R"({"format": 1})") << QString();
        QTest::newRow("all said") << QByteArray(R"({"format": 1, "folder": "/srv/b", "everyHours": 1, "keep": 30})") << QString();
        QTest::newRow("format") << QByteArray("{}") << QStringLiteral("/format");
        QTest::newRow("relative folder") << QByteArray(R"({"format": 1, "folder": "b"})") << QStringLiteral("/folder");
        QTest::newRow("never") << QByteArray(R"({"format": 1, "everyHours": 0})") << QStringLiteral("/everyHours");
        QTest::newRow("none kept") << QByteArray(R"({"format": 1, "keep": 0})") << QStringLiteral("/keep");
        QTest::newRow("words") << QByteArray(R"({"format": 1, "keep": "many"})") << QStringLiteral("/keep");
    }

    void theSettingsAreReadOrRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, wrong);
        const auto settings = BackupSettings::read(json);
        QCOMPARE(settings ? QString() : settings.error().detail, wrong);
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "RepairTest.moc"
