// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/BackupJob.h"
#include "app/store/Purge.h"
#include "tests/support/store/PowerLossDisk.h"
#include "tests/support/store/SqlDump.h"
#include "tests/support/store/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::test;

/// The power goes at every write and every sync of everything that a terminal does with its database. Afterwards the file opens, proves,
/// holds whole steps only, holds every step that was said to be done, and what was not done can be done.
class PowerLossTest : public QObject {
    Q_OBJECT

public:
    /// A terminal before the step; its log is what the cloud has.
    struct Desk {
        StoreFixture store;
        SampleLog log;
    };
    /// One thing a terminal does.
    struct Step {
        std::function<void(Desk&)> prepare;
        std::function<Done(Desk&)> run;
        std::function<int(Desk&)> reached;  ///< how many parts of it are there
        int parts = 1;
    };

private:
    static constexpr auto sato = "sato";
    static constexpr int batch = 50;

    static void open(Desk& desk)
    {
        QVERIFY(desk.store.open());
    }
    static void addCases(Desk& desk, int count)
    {
        for (int i = 0; i < count; ++i) {
            desk.log.addSubmission(SampleLog::name(i % 2 == 0 ? "藤本　澪子" : "山田　太郎"));
        }
    }
    static void openWithCases(Desk& desk, int count)
    {
        open(desk);
        addCases(desk, count);
        QVERIFY(desk.store.pull(desk.log));
    }
    static QString caseId(int number)
    {
        return QStringLiteral("352021-%1").arg(number, 8, 10, QLatin1Char('0'));
    }

    static Step pullOfMany()
    {
        return {[](Desk& desk) {
                    openWithCases(desk, 2);
                    addCases(desk, 20);
                    QVERIFY(desk.log.act(caseId(3), ActKind::Claim, QStringLiteral("suzuki")));
                },
                [](Desk& desk) {
                    const auto pulled = desk.store.pull(desk.log);
                    return pulled ? Done() : failAs(pulled);
                },
                [](Desk& desk) { return desk.store.cursor().seq == desk.log.head() ? 1 : 0; }, 1};
    }

    static Step acts(int count)
    {
        return {[count](Desk& desk) { openWithCases(desk, count); },
                [count](Desk& desk) {
                    for (int i = int(desk.store.outbox().size()) + 1; i <= count; ++i) {
                        if (const auto done = desk.store.addAct(desk.log, caseId(i), ActKind::Claim, QLatin1String(sato)); !done) {
                            return Done(failAs(done));
                        }
                    }
                    return Done();
                },
                [](Desk& desk) { return int(desk.store.outbox().size()); }, count};
    }

    static Step answersOfABatch()
    {
        return {[](Desk& desk) {
                    openWithCases(desk, batch);
                    for (int i = 1; i <= batch; ++i) {
                        QVERIFY(desk.store.addAct(desk.log, caseId(i), ActKind::Claim, QLatin1String(sato)));
                    }
                },
                [](Desk& desk) {
                    const auto pushed = desk.store.push(desk.log);
                    const auto pulled = pushed ? desk.store.pull(desk.log) : Result<PageOutcome>(failAs(pushed));
                    return pulled ? Done() : failAs(pulled);
                },
                [](Desk& desk) { return desk.store.outbox().isEmpty() ? 1 : 0; }, 1};
    }

    static Step purge()
    {
        return {[](Desk& desk) {
                    openWithCases(desk, 6);
                    for (int i = 1; i <= 4; ++i) {
                        QVERIFY(desk.log.act(caseId(i), ActKind::Claim, QLatin1String(sato)));
                        QVERIFY(desk.log.act(caseId(i), ActKind::Reject, QLatin1String(sato), QStringLiteral("重複")));
                    }
                    QVERIFY(desk.store.pull(desk.log));
                },
                [](Desk& desk) {
                    static const RetentionRules rules;
                    const QDateTime later = desk.log.now().addDays(rules.days + rules.noticeDays + 1);
                    const QStringList ended{caseId(1), caseId(2), caseId(3), caseId(4)};
                    return desk.store.transact([&](Connection& connection) { return Purge(connection, desk.store.context(), rules).apply(ended, QStringLiteral("tanaka"), later); })
                        .and_then([&] { return desk.store.run([](Connection& connection) { return Purge::forget(connection); }); });
                },
                [](Desk& desk) { return desk.store.summaries().size() == 2 ? 1 : 0; }, 1};
    }

    /// Opening is the step: reached as soon as it opens at all, with everything that the old one showed.
    static Step migration()
    {
        return {[](Desk& desk) {
                    QFile dump(QStringLiteral(MADOGUCHI_FIXTURES "/store/version-1.sql"));
                    QVERIFY(dump.open(QIODevice::ReadOnly));
                    QVERIFY(SqlDump::load(dump.readAll(), desk.store.file()));
                },
                [](Desk& desk) { return desk.store.open(); }, [](Desk& desk) { return desk.store.summaries().size() == 2 && desk.store.outbox().size() == 1 ? 1 : 0; }, 1};
    }

    static BackupFolder backups(const Desk& desk)
    {
        return BackupFolder(desk.store.folder() + QLatin1String("/backup"));
    }

    static Step backup()
    {
        return {[](Desk& desk) {
                    openWithCases(desk, 10);
                    QVERIFY(QDir(desk.store.folder()).mkpath(QStringLiteral("backup")));
                },
                [](Desk& desk) {
                    const auto made = BackupJob::start(desk.store.database(), backups(desk), 3, desk.log.now(), {}).result();
                    return made ? Done() : failAs(made);
                },
                // Whatever has the name of a backup must be one.
                [](Desk& desk) { return backups(desk).usable().size() == backups(desk).list().size() ? int(backups(desk).usable().size()) : -1; }, 1};
    }

    using Files = QHash<QString, QByteArray>;

    static Files read(const Desk& desk)
    {
        Files files;
        for (const QFileInfo& each : QDir(desk.store.folder()).entryInfoList(QDir::Files)) {
            QFile file(each.filePath());
            files.insert(each.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return files;
    }
    static void write(const Desk& desk, const Files& files)
    {
        QDir folder(desk.store.folder());
        for (const QString& name : folder.entryList(QDir::Files)) {
            QVERIFY(folder.remove(name));
        }
        const QDir old(folder.filePath(QStringLiteral("backup")));
        for (const QString& name : old.entryList(QDir::Files)) {
            QVERIFY(QFile::remove(old.filePath(name)));
        }
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            QFile file(folder.filePath(each.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(each.value()), each.value().size());
        }
    }

private Q_SLOTS:
    void nothingIsLostAtAnyOperationOf_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("every");  // operation, unless all are asked for
        QTest::newRow("a pull") << pullOfMany() << true << 20 << 1;
        QTest::newRow("an act") << acts(1) << true << 10 << 1;
        QTest::newRow("a batch of fifty acts") << acts(batch) << true << 500 << 61;
        QTest::newRow("the answers to a batch") << answersOfABatch() << true << 50 << 3;
        QTest::newRow("a purge") << purge() << true << 20 << 1;
        QTest::newRow("a migration") << migration() << false << 20 << 1;
        QTest::newRow("a backup") << backup() << true << 10 << 1;
    }

    void nothingIsLostAtAnyOperationOf()
    {
        QFETCH(Step, step);
        QFETCH(bool, opens);
        QFETCH(int, least);
        QFETCH(int, every);
        const int stride = qEnvironmentVariableIsSet("MADOGUCHI_FULL_RUN") ? 1 : every;
        PowerLossDisk disk;
        Desk desk;
        step.prepare(desk);
        desk.store.close();
        const Files before = read(desk);
        int n = 1;
        for (;; n += stride) {
            write(desk, before);
            disk.settle();
            if (opens) {
                QVERIFY(desk.store.open());
            }
            disk.loseAt(n);
            const Done done = step.run(desk);
            const bool wasLost = disk.isOff();
            desk.store.close();
            disk.powerUp(quint32(n));

            const QString where = QString::number(n);
            const Done opened = desk.store.open();
            QVERIFY2(opened, qPrintable(where + u' ' + (opened ? QString() : errorName(opened.error().code) + opened.error().detail)));
            const auto checked = desk.store.check();
            QVERIFY2(checked, qPrintable(where + u' ' + (checked ? QString() : errorName(checked.error().code) + checked.error().detail)));
            const int reached = step.reached(desk);
            QVERIFY2(reached >= (done ? step.parts : 0) && reached <= step.parts, qPrintable(where + u' ' + QString::number(reached)));
            if (reached < step.parts) {
                QVERIFY2(step.run(desk), qPrintable(where));
                QCOMPARE(step.reached(desk), step.parts);
                QVERIFY2(desk.store.check(), qPrintable(where));
            }
            desk.store.close();
            if (!wasLost) {
                QVERIFY(done);
                break;
            }
        }
        qInfo("%d operations", n - 1);
        QVERIFY2(n > least, qPrintable(QString::number(n)));
    }
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "PowerLossTest.moc"
