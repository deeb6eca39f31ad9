// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/SqliteCloudDatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <latch>
#include <thread>
#include <vector>

using namespace madoguchi;

/// Several processes may serve one folder: whoever comes first makes the file, the others find it.
class CloudDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyoneWhoOpensANewFileAtOnceGetsIt()
    {
        for (int round = 0; round < 25; ++round) {
            const QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("log.sqlite"));
            constexpr int openers = 6;
            std::latch together(openers);
            std::vector<QString> said(openers);
            std::vector<std::thread> threads;
            for (QString& outcome : said) {
                threads.emplace_back([&] {
                    together.arrive_and_wait();
                    const auto database = SqliteCloudDatabase::open(file);
                    outcome = database ? QStringLiteral("open") : database.error().detail;
                });
            }
            for (std::thread& thread : threads) {
                thread.join();
            }
            for (const QString& outcome : said) {
                QCOMPARE(outcome, QStringLiteral("open"));
            }
        }
    }

    void aFolderThatIsNotThereIsSaidSo()
    {
        const QTemporaryDir folder;
        const auto database = SqliteCloudDatabase::open(folder.filePath(QStringLiteral("none/log.sqlite")));
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::FileUnwritable);
    }

    void aFullDiskIsNamed()
    {
        const QTemporaryDir folder;
        const auto database = SqliteCloudDatabase::open(folder.filePath(QStringLiteral("log.sqlite")));
        const Done written = (*database)->write([](SqlConnection& connection) -> Done {
            connection.execute("PRAGMA max_page_count = 1");
            connection.execute("CREATE TABLE more AS SELECT zeroblob(100000)");
            return {};
        });
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(CloudDatabaseTest)
#include "CloudDatabaseTest.moc"
