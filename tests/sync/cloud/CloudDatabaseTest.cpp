// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/CloudDatabase.h"

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
                    const auto database = CloudDatabase::open(file);
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
        const auto database = CloudDatabase::open(folder.filePath(QStringLiteral("none/log.sqlite")));
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(CloudDatabaseTest)
#include "CloudDatabaseTest.moc"
