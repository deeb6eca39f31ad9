// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Rescue.h"

#include "app/store/AuditWalk.h"
#include "app/store/DamagedFile.h"
#include "app/store/KeyTable.h"
#include "app/store/SavedViewTable.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::test;

/// What exists nowhere else is taken out of a damaged file, row by row.
class RescueTest : public QObject {
    Q_OBJECT

private:
    static constexpr int acts = 60;
    const QString m_first = QStringLiteral("352021-00000001");
    const QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);

    SampleLog m_log;
    std::unique_ptr<StoreFixture> m_store;
    qint64 m_auditRows = 0;

    static StaffKeys keysOf(const char* staffId) { return {QLatin1String(staffId), QByteArray(16, 's'), {}, QByteArray(61, 'd'), QByteArray(200, 'g')}; }

    /// Changes the bytes of the closed file.
    void damage(const std::function<void(QByteArray&)>& change)
    {
        m_store->close();
        QFile file(m_store->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Where the page of the row's sealed item begins; the store must be open.
    qsizetype pageOf(const QByteArray& blob, const QByteArray& bytes) { return bytes.indexOf(blob.first(24)) / 4096 * 4096; }
    QByteArray itemOf(int number)
    {
        return m_store->run([&](Connection& connection) {
            return connection.first("SELECT item FROM outbox WHERE number = ?", {number}).map([](const std::optional<Statement>& row) { return row->bytes(0); });
        }).value();
    }

    /// Sets the file aside, begins a new one and rescues into it.
    RescueCounts repair(int* persons = nullptr)
    {
        m_store->close();
        const QString aside = Database::setAside(m_store->file(), m_now).value();
        const DamagedFile damaged(aside);
        if (!m_store->open()) {
            qFatal("a new file does not open");
        }
        const auto counts = m_store->transact([&](Connection& connection) -> Result<std::optional<RescueCounts>> {
            const auto old = damaged.open();
            if (!old) {
                return failAs(old);
            }
            Rescue rescue(**old, connection);
            return rescue.keys().and_then([&](int found) {
                if (persons) {
                    *persons = found;
                }
                return rescue.rows(m_store->context(), aside);
            });
        });
        damaged.discard();
        return counts ? counts->value_or(RescueCounts{-1, {}, 0, {}}) : RescueCounts{-2, {}, 0, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_log = SampleLog();
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
        for (int i = 0; i < acts; ++i) {
            m_log.addSubmission(SampleLog::name("藤本　澪子"));
        }
        QVERIFY(m_store->pull(m_log));
        for (const QString& caseId : m_log.caseIds()) {
            QVERIFY(m_store->addAct(m_log, caseId, ActKind::Claim, QStringLiteral("sato"), SampleLog::name("窓口で受け取り希望のため、担当を決めました。")));
        }
        QVERIFY(m_store->transact([](Connection& connection) {
            KeyTable keys(connection);
            return keys.put(keysOf("sato")).and_then([&] { return keys.put(keysOf("suzuki")); }).and_then([&] { return keys.putSharedDataKey(QByteArray(61, 'w')); });
        }));
        QVERIFY(m_store->transact([&](Connection& connection) { return SavedViewTable(connection, m_store->context().sealer).put(QStringLiteral("sato"), "views"); }));
        m_auditRows = acts;
    }

    void everythingIsSavedFrom_data()
    {
        QTest::addColumn<std::function<void(QByteArray&)>>("change");
        using Change = std::function<void(QByteArray&)>;
        QTest::newRow("a file that is whole") << Change([](QByteArray&) {});
        QTest::newRow("one without its first bytes") << Change([](QByteArray& bytes) { bytes.replace(0, 16, QByteArray(16, 'x')); });
        QTest::newRow("one without its first page") << Change([](QByteArray& bytes) { bytes.replace(0, 4096, QByteArray(4096, '\xa5')); });
        QTest::newRow("one with a wrong version") << Change([](QByteArray& bytes) { bytes[63] = 0; });
    }

    void everythingIsSavedFrom()
    {
        QFETCH(std::function<void(QByteArray&)>, change);
        const QByteArray before = itemOf(1);
        damage(change);
        int persons = 0;
        QCOMPARE(repair(&persons), (RescueCounts{acts, 0, m_auditRows, 0}));
        QCOMPARE(persons, 2);
        QCOMPARE(m_store->run([](Connection& connection) { return KeyTable(connection).sharedDataKey(); }).value(), std::optional(QByteArray(61, 'w')));
        QCOMPARE(m_store->run([&](Connection& connection) { return SavedViewTable(connection, m_store->context().sealer).of(QStringLiteral("sato")); }).value(),
                 QByteArray("views"));
        QVERIFY(!before.isEmpty());
        QVERIFY(m_store->check());  // also while the cases are not here yet

        // The acts go to the cloud as they were signed, before and after their cases are here again.
        QCOMPARE(m_store->push(m_log).value().refused.size(), 0);
        QVERIFY(m_store->pull(m_log));
        QVERIFY(m_store->check());
        QVERIFY(m_store->outbox().isEmpty());
        QCOMPARE(m_log.caseNow(m_first).version, 2);
        QCOMPARE(m_store->summary(m_first).caseNow, m_log.caseNow(m_first));
    }

    void theTruthIsPulledFirstAsWell()
    {
        damage([](QByteArray& bytes) { bytes[0] = 'x'; });
        QCOMPARE(repair().actsSaved, acts);
        QVERIFY(m_store->pull(m_log));
        QCOMPARE(m_store->summary(m_first).waitingActs, 1);
        QCOMPARE(m_store->summary(m_first).caseNow.version, 2);
        QVERIFY(m_store->check());
        QCOMPARE(m_store->push(m_log).value().refused.size(), 0);
        QVERIFY(m_store->pull(m_log));
        QVERIFY(m_store->outbox().isEmpty());
    }

    void theFileItselfIsNotTouched()
    {
        QByteArray bytes;
        damage([&](QByteArray& content) {
            content[3] = 'x';
            bytes = content;
        });
        QCOMPARE(repair().actsSaved, acts);
        QFile aside(Database::asideName(m_store->file(), m_now));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(!QFile::exists(aside.fileName() + QLatin1String(".reading")));
    }

    void aChangedRowIsLostAndCountedAndNoOther()
    {
        const QByteArray item = itemOf(30);
        damage([&](QByteArray& bytes) {
            const qsizetype at = bytes.indexOf(item.first(24));
            bytes[at + 20] = char(bytes.at(at + 20) ^ 1);
        });
        QCOMPARE(repair(), (RescueCounts{acts - 1, 1, m_auditRows, 0}));
    }

    void aPageOfNonsenseTakesOnlyItsOwnRows()
    {
        const QByteArray item = itemOf(30);
        damage([&](QByteArray& bytes) { bytes.replace(pageOf(item, bytes), 4096, QByteArray(4096, '\x33')); });
        const RescueCounts counts = repair();
        QVERIFY2(counts.actsSaved >= acts - 15 && counts.actsSaved < acts, qPrintable(QString::number(counts.actsSaved)));
        QCOMPARE(counts.actsLost, std::optional(acts - counts.actsSaved));
        QCOMPARE(counts.auditSaved, m_auditRows);
        QVERIFY(m_store->pull(m_log));
        QVERIFY(m_store->check());
    }

    void theTrailGoesOnWhereItBreaksOff()
    {
        const QByteArray item = m_store->run([](Connection& connection) {
            return connection.first("SELECT item FROM audit WHERE number = 40").map([](const std::optional<Statement>& row) { return row->bytes(0); });
        }).value();
        damage([&](QByteArray& bytes) {
            const qsizetype at = bytes.indexOf(item.first(24));
            bytes[at + 20] = char(bytes.at(at + 20) ^ 1);
        });
        QCOMPARE(repair(), (RescueCounts{acts, 0, 39, m_auditRows - 39}));
        const auto walked = m_store->run([&](Connection& connection) {
            auto walk = AuditWalk::begin(connection, m_store->context());
            return walk ? walk->step(connection, m_store->context(), std::numeric_limits<int>::max()) : Result<bool>(failAs(walk));
        });
        QVERIFY(walked.value_or(false));
    }

    void aSecondTimeNothingIsDoneTwice()
    {
        QCOMPARE(repair().actsSaved, acts);
        const QString aside = Database::asideName(m_store->file(), m_now);
        const auto again = m_store->transact([&](Connection& connection) {
            return DamagedFile(aside).open().and_then([&](const std::unique_ptr<Connection>& old) { return Rescue(*old, connection).rows(m_store->context(), aside); });
        });
        QVERIFY(again.has_value());
        QVERIFY(!again->has_value());
        QCOMPARE(m_store->outbox().size(), acts);
    }

    void somebodyWhoHasLeftSinceTheBackupDoesNotComeBack()
    {
        QVERIFY(m_store->transact([](Connection& connection) { return KeyTable(connection).remove(QStringLiteral("suzuki")); }));
        m_store->close();
        const QString aside = Database::setAside(m_store->file(), m_now).value();
        QVERIFY(m_store->open());
        QVERIFY(m_store->transact([](Connection& connection) { return KeyTable(connection).put(keysOf("suzuki")); }));  // as an older backup has it
        const auto persons = m_store->transact([&](Connection& connection) {
            return DamagedFile(aside).open().and_then([&](const std::unique_ptr<Connection>& old) { return Rescue(*old, connection).keys(); });
        });
        QCOMPARE(persons.value(), 1);
        QVERIFY(!m_store->run([](Connection& connection) { return KeyTable(connection).find(QStringLiteral("suzuki")); }).value());
    }

    void everyFailedWriteLeavesARescueThatCanBeginAgain()
    {
        m_store->close();
        const QString aside = Database::setAside(m_store->file(), m_now).value();
        const DamagedFile damaged(aside);
        const auto rescue = [&](Connection& connection) -> Result<std::optional<RescueCounts>> {
            const auto old = damaged.open();
            return old ? Rescue(**old, connection).rows(m_store->context(), aside) : failAs(old);
        };
        QVERIFY(m_store->open());
        for (const int n : {1, 2, 3, 10, 100, 101, 150}) {
            FailAt counted(1000000);
            QVERIFY(m_store->open(&counted));
            FailAt fault(counted.asked() + n);
            QVERIFY(m_store->open(&fault));
            QCOMPARE(m_store->transact(rescue).error().code, ErrorCode::DiskFull);
            QVERIFY(m_store->open());
            QVERIFY(m_store->outbox().isEmpty());
        }
        QCOMPARE(m_store->transact(rescue).value()->actsSaved, acts);
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "RescueTest.moc"
