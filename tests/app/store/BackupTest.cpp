// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/BackupCopy.h"
#include "app/store/BackupJob.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// A copy is made while the office works, is whole or not there, and never harms what it copies.
class BackupTest : public QObject {
    Q_OBJECT

private:
    static QDateTime morning() { return QDateTime(QDate(2026, 11, 23), QTime(0, 5), Qt::UTC); }
    static BackupFolder folderOf(const StoreFixture& store)
    {
        QDir(store.folder()).mkpath(QStringLiteral("backup"));
        return BackupFolder(QDir(store.folder()).filePath(QStringLiteral("backup")));
    }
    static void fill(StoreFixture& store, SampleLog& log, int cases)
    {
        for (int i = 0; i < cases; ++i) {
            log.addSubmission(SampleLog::name("藤本　澪子"));
        }
        QVERIFY(store.pull(log));
    }
    static Result<BackupFile> make(StoreFixture& store, const QDateTime& at = morning(), int keep = 7)
    {
        return BackupJob::start(store.database(), folderOf(store), keep, at, {}).result();
    }
    /// Puts a backup in the place of the file.
    static void restore(StoreFixture& store, const QString& backup)
    {
        store.close();
        QVERIFY(QFile::remove(store.file()));
        QVERIFY(QFile::copy(backup, store.file()));
        QVERIFY(store.open());
    }

private Q_SLOTS:
    void aBackupHoldsWhatTheFileHolds()
    {
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        fill(store, log, 40);
        QVERIFY(store.addAct(log, QStringLiteral("352021-00000001"), ActKind::Claim, QStringLiteral("sato")));
        const QByteArray shown = store.shown().value();
        const auto backup = make(store);
        QVERIFY2(backup.has_value(), backup ? "" : qPrintable(errorName(backup.error().code) + backup.error().detail));
        QCOMPARE(backup->at, morning());
        QCOMPARE(backup->entries, log.head());
        QCOMPARE(QDir(QFileInfo(backup->path).path()).entryList(QDir::Files), QStringList{QStringLiteral("madoguchi-20261123T000500Z.sqlite")});
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(backup->path) & others, QFileDevice::Permissions());
        restore(store, backup->path);
        QCOMPARE(store.shown().value(), shown);
        QVERIFY(store.check());
    }

    void whatIsWrittenBetweenTwoStepsIsInTheCopyToo()
    {
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        fill(store, log, 60);
        const QString file = folderOf(store).unfinishedFile(morning());
        std::unique_ptr<BackupCopy> copy;
        const auto step = [&](int pages) {
            return store.run([&](Connection& connection) -> Result<bool> {
                if (!copy) {
                    copy = connection.beginCopy(file).value();
                }
                return copy->step(pages);
            });
        };
        QCOMPARE(step(5).value(), false);
        fill(store, log, 3);
        QVERIFY(store.addAct(log, QStringLiteral("352021-00000063"), ActKind::Claim, QStringLiteral("sato")));
        while (!step(5).value()) {}
        store.run([&](Connection&) {
            copy.reset();
            return Done();
        });
        const QByteArray shown = store.shown().value();
        const auto backup = folderOf(store).keep(file);
        QCOMPARE(backup.value().entries, log.head());
        restore(store, backup->path);
        QCOMPARE(store.shown().value(), shown);
        QVERIFY(store.check());
    }

    void everyFailedWriteLeavesTheDatabaseAndTheOlderBackup()
    {
        for (int n = 1;; ++n) {
            StoreFixture store;
            SampleLog log;
            QVERIFY(store.open());
            fill(store, log, 10);
            const auto older = make(store);
            const QByteArray shown = store.shown().value();
            FailAt counted(1000000);
            QVERIFY(store.open(&counted));
            FailAt fault(counted.asked() + n);
            QVERIFY(store.open(&fault));
            const auto backup = make(store, morning().addSecs(60));
            const QStringList files = QDir(QFileInfo(older->path).path()).entryList(QDir::Files);
            QVERIFY(store.open());
            QCOMPARE(store.shown().value(), shown);
            if (!fault.happened()) {
                QVERIFY(backup.has_value());
                QCOMPARE(files.size(), 2);
                QVERIFY(n > 2);
                break;
            }
            QCOMPARE(backup.error().code, ErrorCode::DiskFull);
            QCOMPARE(files, QStringList{QFileInfo(older->path).fileName()});
            QVERIFY(make(store, morning().addSecs(120)));
        }
    }

    void aFolderThatIsGoneFailsAndHarmsNothing()
    {
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        fill(store, log, 2);
        const BackupFolder gone(QDir(store.folder()).filePath(QStringLiteral("not there")));
        QCOMPARE(BackupJob::start(store.database(), gone, 7, morning(), {}).result().error().code, ErrorCode::FileUnwritable);
        QVERIFY(store.check());
    }

    void aStoppedOneLeavesNothingBehind()
    {
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        fill(store, log, 20);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(BackupJob::start(store.database(), folderOf(store), 7, morning(), stop.get_token()).result().error().code, ErrorCode::Cancelled);
        QVERIFY(folderOf(store).list().isEmpty());
        QVERIFY(QDir(QDir(store.folder()).filePath(QStringLiteral("backup"))).isEmpty());
    }

    void onlySoManyAreKeptAndOtherFilesLetBe()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        QFile other(QDir(store.folder()).filePath(QStringLiteral("backup/letter.txt")));
        folderOf(store);
        QVERIFY(other.open(QIODevice::WriteOnly));
        for (int day = 0; day < 5; ++day) {
            QVERIFY(make(store, morning().addDays(day), 3));
        }
        QList<QDateTime> kept;
        for (const BackupFile& file : folderOf(store).list()) {
            kept.append(file.at);
        }
        QCOMPARE(kept, (QList{morning().addDays(4), morning().addDays(3), morning().addDays(2)}));
        QVERIFY(other.exists());
    }

    void aDamagedBackupIsNotOffered()
    {
        StoreFixture store;
        QVERIFY(store.open());
        QVERIFY(store.pull(SampleLog()));
        const auto first = make(store);
        const auto second = make(store, morning().addDays(1));
        QFile file(second->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QCOMPARE(folderOf(store).list().size(), 2);
        QCOMPARE(folderOf(store).usable(), QList{*first});
        QCOMPARE(BackupCopy::seal(second->path).error().code, ErrorCode::BackupUnusable);
    }

    void aBackupOfANewerProgramIsRefused()
    {
        StoreFixture store;
        QVERIFY(store.open());
        const auto backup = make(store);
        {
            const auto connection = Connection::open(backup->path, nullptr);
            QVERIFY((*connection)->execute(QStringLiteral("PRAGMA user_version = 99")));
        }
        QCOMPARE(BackupCopy::entries(backup->path).error().code, ErrorCode::DatabaseNewer);
    }

    void itIsTime_data()
    {
        QTest::addColumn<QDateTime>("newest");
        QTest::addColumn<bool>("due");
        const QDateTime now(QDate(2026, 11, 24), QTime(0, 10), Qt::UTC);  // 9:10 in Japan
        QTest::newRow("none yet") << QDateTime() << true;
        QTest::newRow("a minute ago") << now.addSecs(-60) << false;
        QTest::newRow("this day in Japan, yesterday in UTC") << now.addSecs(-11 * 60) << false;
        QTest::newRow("before midnight in Japan") << now.addSecs(-9 * 3600 - 660) << true;
        QTest::newRow("almost four hours") << now.addSecs(-4 * 3600 + 1) << false;
        QTest::newRow("four hours") << now.addSecs(-4 * 3600) << true;
        QTest::newRow("from the future") << now.addSecs(1) << true;
    }

    void itIsTime()
    {
        QFETCH(QDateTime, newest);
        QFETCH(bool, due);
        QCOMPARE(BackupFolder::isDue(newest, QDateTime(QDate(2026, 11, 24), QTime(0, 10), Qt::UTC), 4), due);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
