// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ClockWitness.h"
#include "tests/support/store/StoreFixture.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// SQLite itself finds no room, at every size the file may have in the middle of a step: nothing is lost, and with room it goes on.
class DiskFullTest : public QObject {
    Q_OBJECT

private:
    static qint64 pages(StoreFixture& store)
    {
        return store.run([](Connection& connection) { return connection.number("PRAGMA page_count"); }).value();
    }
    static void limit(StoreFixture& store, qint64 most)
    {
        QVERIFY(store.run([most](Connection& connection) { return connection.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(most)); }));
    }

private Q_SLOTS:
    void aPullWithoutRoomChangesNothing()
    {
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(store.pull(log));
        const QByteArray before = store.shown().value();
        for (int i = 0; i < 30; ++i) {
            log.addSubmission(SampleLog::name("山田　太郎"));
        }
        const qint64 present = pages(store);
        int failures = 0;
        for (qint64 room = 0;; ++room) {
            limit(store, present + room);
            const auto pulled = store.pull(log);
            if (pulled) {
                break;
            }
            ++failures;
            QCOMPARE(pulled.error().code, ErrorCode::DiskFull);
            QCOMPARE(store.shown().value(), before);
        }
        QVERIFY(failures > 10);
        QVERIFY(store.check());
        QCOMPARE(store.cursor().seq, log.head());
    }

    void anActWithoutRoomIsNotDoneAndCanBeDoneLater()
    {
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        QStringList ids;
        for (int i = 0; i < 200; ++i) {
            ids.append(log.addSubmission(SampleLog::name("藤本　澪子")));
        }
        QVERIFY(store.pull(log));
        limit(store, pages(store));
        int done = 0;
        Result<Case> last;
        QByteArray before;
        do {
            before = store.shown().value();
            last = store.addAct(log, ids.at(done), ActKind::Claim, QStringLiteral("sato"));
            done += last ? 1 : 0;
        } while (last && done < ids.size());
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::DiskFull);
        QCOMPARE(store.shown().value(), before);
        QCOMPARE(store.outbox().size(), done);
        QVERIFY(store.check());

        limit(store, 1000000);
        QVERIFY(store.addAct(log, ids.at(done), ActKind::Claim, QStringLiteral("sato")));
        QCOMPARE(store.push(log).value().refused.size(), 0);
        QVERIFY(store.pull(log));
        QVERIFY(store.outbox().isEmpty());
    }

    void aClockThatWasMovedBackIsNoticed_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("ahead") << -86400 << true;
        QTest::newRow("agrees") << 0 << true;
        QTest::newRow("some minutes slow") << 600 << true;
        QTest::newRow("two hours slow") << 7200 << true;
        QTest::newRow("more than two hours slow") << 7201 << false;
        QTest::newRow("of the year before") << 365 * 86400 << false;
    }

    void aClockThatWasMovedBackIsNoticed()
    {
        QFETCH(int, seconds);
        QFETCH(bool, allowed);
        StoreFixture store;
        SampleLog log;
        QVERIFY(store.open());
        const QString caseId = log.addSubmission(SampleLog::name("藤本　澪子"));
        QVERIFY(store.pull(log));
        log.advance(60);
        QVERIFY(store.addAct(log, caseId, ActKind::Claim, QStringLiteral("sato")));  // the trail is newer than the log
        const QDateTime now = log.now().addSecs(-seconds);
        const auto behind = store.run([&](Connection& connection) { return ClockWitness(connection, store.context()).secondsBehind(now); });
        QCOMPARE(behind.value(), qMax(0, seconds));
        const Done done = store.run([&](Connection& connection) { return ClockWitness(connection, store.context()).allowActs(now); });
        QCOMPARE(done.has_value(), allowed);
        QVERIFY(allowed || done.error().code == ErrorCode::ClockBehind);
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "DiskFullTest.moc"
