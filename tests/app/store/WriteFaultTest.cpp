// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::test;

/// Each step of the store is made to fail at each of its writes: afterwards the file is as before or as after, never in between.
class WriteFaultTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto sato = "sato";

    /// Brings a fresh store to where the step begins; the log goes on from there.
    static void prepare(StoreFixture& store, SampleLog& log)
    {
        QVERIFY(store.open());
        const QString first = log.addSubmission(SampleLog::name("藤本　澪子"));
        const QString second = log.addSubmission(SampleLog::name("山田　太郎"), {{FindingCode::CertExpired, {}}});
        QVERIFY(store.pull(log));
        QVERIFY(store.addAct(log, first, ActKind::Claim, QLatin1String(sato)));
        QVERIFY(store.addAct(log, first, ActKind::StartExamination, QLatin1String(sato)));
        QVERIFY(store.addAct(log, second, ActKind::Claim, QLatin1String(sato)));
        QVERIFY(log.act(second, ActKind::Claim, QStringLiteral("suzuki")));
        log.addStaff(QStringLiteral("ito"), SampleLog::name("伊藤　健"), Role::Clerk);
        log.addSubmission(SampleLog::name("藤本　澪子"));
    }

    using Step = std::function<Done(StoreFixture&, SampleLog&)>;

    static Done pullAll(StoreFixture& store, SampleLog& log)
    {
        const auto outcome = store.pull(log);
        return outcome ? Done() : failAs(outcome);
    }

    static Done pushAll(StoreFixture& store, SampleLog& log)
    {
        const auto outcome = store.push(log);
        return outcome ? Done() : failAs(outcome);
    }

    static Done acknowledge(StoreFixture& store, SampleLog& log)
    {
        for (const OutboxItem& item : store.outbox()) {
            if (item.state == OutboxItem::State::Refused) {
                const auto seen = store.transact([&](Connection& connection) {
                    return CaseStore(connection, store.context()).acknowledgeRefusal(item.act.id, QLatin1String(sato), log.now());
                });
                return seen ? Done() : failAs(seen);
            }
        }
        return fail(ErrorCode::NotFound);
    }

    static Done countTries(StoreFixture& store, SampleLog&)
    {
        QStringList ids;
        for (const OutboxItem& item : store.outbox()) {
            ids.append(item.act.id);
        }
        return store.transact([&](Connection& connection) { return CaseStore(connection, store.context()).recordAttempt(ids); });
    }

    static Done act(StoreFixture& store, SampleLog& log)
    {
        const auto done = store.addAct(log, QStringLiteral("352021-00000001"), ActKind::Release, QLatin1String(sato));
        return done ? Done() : failAs(done);
    }

private Q_SLOTS:
    void everyFailedWriteLeavesBeforeOrAfter_data()
    {
        QTest::addColumn<Step>("first");
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("least");
        const Step nothing = [](StoreFixture&, SampleLog&) { return Done(); };
        QTest::newRow("pull") << nothing << Step(pullAll) << 8;
        QTest::newRow("act") << nothing << Step(act) << 6;
        QTest::newRow("answers") << nothing << Step(pushAll) << 8;
        QTest::newRow("tries") << nothing << Step(countTries) << 4;
        QTest::newRow("pull of own acts") << Step(pushAll) << Step(pullAll) << 10;
        QTest::newRow("refusal seen") << Step(pushAll) << Step(acknowledge) << 6;
    }

    void everyFailedWriteLeavesBeforeOrAfter()
    {
        QFETCH(Step, first);
        QFETCH(Step, step);
        QFETCH(int, least);
        int n = 1;
        for (;; ++n) {
            StoreFixture store;
            SampleLog log;
            prepare(store, log);
            QVERIFY(first(store, log));
            const QByteArray before = store.shown().value();
            // Opening asks the fault too: count past it.
            FailAt counted(1000000);
            QVERIFY(store.open(&counted));
            const int opening = counted.asked();
            FailAt fault(opening + n);
            QVERIFY(store.open(&fault));
            const Done done = step(store, log);
            QVERIFY(store.open());
            QVERIFY(store.check().has_value());
            if (!fault.happened()) {
                QVERIFY(done.has_value());
                QVERIFY(store.shown().value() != before);
                break;
            }
            QCOMPARE(done.error().code, ErrorCode::DiskFull);
            QCOMPARE(store.shown().value(), before);

            QVERIFY(step(store, log));
            QVERIFY(store.check().has_value());
        }
        QVERIFY2(n > least, qPrintable(QString::number(n)));
    }
};

QTEST_GUILESS_MAIN(WriteFaultTest)
#include "WriteFaultTest.moc"
