// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/AuditWitnessing.h"

#include "app/store/AuditTrail.h"
#include "app/store/AuditWitnessTable.h"
#include "tests/support/workflow/Office.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What the cloud has seen of a trail can't be taken back here: neither by cutting it off with all that knew its end, nor with an old copy.
class AuditWitnessingTest : public QObject {
    Q_OBJECT

private:
    const QString m_sato = QStringLiteral("sato");

    static void write(Office& office, int rows)
    {
        for (int i = 0; i < rows; ++i) {
            const AuditItem item{0, office.log.now(), QStringLiteral("sato"), AuditItem::Kind::Opened, {}, QString::number(i)};
            QVERIFY(office.store.transact([&](Connection& connection) { return AuditTrail(connection, office.store.context().sealer).append(item); }));
        }
    }

    Result<bool> daily(Office& office, const QString& staffId) const
    {
        const Actor actor{office.log.staff(staffId), QStringLiteral("window-1"), office.log.signer(staffId)};
        return office.store.transact([&](Connection& connection) { return AuditWitnessing(connection, office.store.context()).daily(actor, office.log.now()); });
    }

    Result<bool> leaving(Office& office) const
    {
        const Actor actor{office.log.staff(m_sato), QStringLiteral("window-1"), office.log.signer(m_sato)};
        return office.store.transact([&](Connection& connection) { return AuditWitnessing(connection, office.store.context()).leaving(actor, office.log.now()); });
    }

    static QList<AuditWitnessNote> witnessed(Office& office)
    {
        return office.store.run([&](Connection& connection) { return AuditWitnessTable(connection, office.store.context().sealer).all(); }).value();
    }

private Q_SLOTS:
    void theEndIsShownOnceADayAndReplayed()
    {
        Office office;
        office.exchange();
        write(office, 3);
        QVERIFY(daily(office, m_sato).value());
        QVERIFY(!daily(office, m_sato).value());
        QCOMPARE(office.store.outbox().size(), 1);
        office.exchange();
        QCOMPARE(office.store.outbox().size(), 0);
        QCOMPARE(witnessed(office).size(), 1);
        QCOMPARE(witnessed(office).first().witness.number, 3);
        QCOMPARE(witnessed(office).first().terminal, QStringLiteral("window-1"));
        QVERIFY(office.store.check());

        write(office, 1);
        office.log.advance(24 * 60 * 60);
        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        QCOMPARE(witnessed(office).last().witness.number, 4);
        QCOMPARE(witnessed(office).last().witness.day, witnessed(office).first().witness.day.addDays(1));
        QVERIFY(office.store.check());
    }

    void whoLeavesShowsWhatWasWrittenSince()
    {
        Office office;
        office.exchange();
        write(office, 1);
        QVERIFY(daily(office, m_sato).value());
        QVERIFY(!leaving(office).value());  // one waits already
        office.exchange();
        QVERIFY(!leaving(office).value());  // nothing more was written
        write(office, 1);
        QVERIFY(leaving(office).value());
        office.exchange();
        QCOMPARE(witnessed(office).last().witness.number, 2);
    }

    void whoIsNoMemberAnyMoreSignsForNothing()
    {
        Office office;
        office.log.addStaff(m_sato, SampleLog::name("佐藤　花子"), Role::Clerk, false);
        office.exchange();
        write(office, 1);
        QVERIFY(!daily(office, m_sato).value());
        QCOMPARE(office.store.outbox().size(), 0);
    }

    void aTrailCutOffWithAllThatKnewItsEndIsFound_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("place");
        QTest::newRow("the last rows") << 3 << QStringLiteral("audit/4 witnessed 5 on 2026-11-23");
        QTest::newRow("everything") << 0 << QStringLiteral("audit/1 witnessed 5 on 2026-11-23");
    }

    /// The worst that somebody can do who knows the format: rows, the sealed end and the memory of what was shown go back to an earlier state.
    void aTrailCutOffWithAllThatKnewItsEndIsFound()
    {
        QFETCH(int, left);
        QFETCH(QString, place);
        Office office;
        office.exchange();
        write(office, left);
        const auto earlier = office.store.run([](Connection& connection) {
            return connection.first("SELECT version, value FROM state WHERE name = 'audit'").map([](const std::optional<Statement>& row) {
                return row ? std::pair(row->integer(0), row->bytes(1)) : std::pair(qint64(0), QByteArray());
            });
        });
        write(office, 5 - left);
        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        QVERIFY(office.store.check());
        const auto cut = office.store.run([&](Connection& connection) {
            return connection.execute(QStringLiteral("DROP TRIGGER audit_is_never_shortened")).and_then([&] {
                return connection.transact([&](Connection& open) {
                    return open.write("DELETE FROM audit WHERE number > ?", {left})
                        .and_then([&] { return open.write("DELETE FROM state WHERE name IN ('audit', 'witness')", {}); })
                        .and_then([&] { return left == 0 ? Done() : open.write("INSERT INTO state (name, version, value) VALUES ('audit', ?, ?)", {earlier->first, earlier->second}); });
                });
            }).and_then([&] {
                return connection.execute(QStringLiteral("CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit\n"
                                                         "BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END"));
            });
        });
        QVERIFY(cut);
        const Error found = office.store.check().error();
        QCOMPARE(found.detail, place);
        QCOMPARE(found.code, ErrorCode::AuditChainBroken);

        // And it stays found when the trail has grown beyond that number again.
        write(office, 9);
        const Error later = office.store.check().error();
        QCOMPARE(later.code, ErrorCode::AuditChainBroken);
        QVERIFY2(later.detail.startsWith(QLatin1String("audit/5 ")), qPrintable(later.detail));
    }

    void anOlderCopyOfTheFileIsFoundWhenTheLogHasBeenRead()
    {
        Office office;
        office.exchange();
        write(office, 2);
        office.store.close();
        const QString copy = office.store.file() + QLatin1String(".older");
        QVERIFY(QFile::copy(office.store.file(), copy));
        QVERIFY(office.store.open());
        write(office, 2);
        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        QVERIFY(office.store.check());

        office.store.close();
        QVERIFY(QFile::remove(office.store.file()) && QFile::rename(copy, office.store.file()));
        QVERIFY(office.store.open());
        QVERIFY(office.store.check());  // in itself it is whole
        QVERIFY(office.store.pull(office.log));
        QCOMPARE(office.store.check().error().code, ErrorCode::AuditChainBroken);
    }

    /// A repair has lost the rows that an older copy does not have. It says so, once, and from then on the trail is proven again.
    void whatARepairHasLostIsToldAndDoesNotContradictForEver()
    {
        Office office;
        office.exchange();
        write(office, 2);
        office.store.close();
        const QString copy = office.store.file() + QLatin1String(".older");
        QVERIFY(QFile::copy(office.store.file(), copy));
        QVERIFY(office.store.open());
        write(office, 3);
        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        office.store.close();
        QVERIFY(QFile::remove(office.store.file()) && QFile::rename(copy, office.store.file()));
        QVERIFY(office.store.open());
        const auto state = [&] { return office.store.run([&](Connection& connection) { return AuditTrail(connection, office.store.context().sealer).state(QStringLiteral("window-1")); }).value(); };

        QVERIFY(office.store.transact([&](Connection& connection) { return AuditTrail(connection, office.store.context().sealer).resumeHere(); }));
        QVERIFY(!daily(office, m_sato).value());  // nothing was written since: there is no row yet that could bear it
        write(office, 1);
        office.log.advance(24 * 60 * 60);
        QVERIFY(office.store.pull(office.log));
        QCOMPARE(office.store.check().error().code, ErrorCode::AuditChainBroken);
        QVERIFY(state().losses.isEmpty());

        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        QVERIFY(office.store.check());
        QCOMPARE(state().losses.size(), 1);
        QCOMPARE(state().losses.first().first, 3);
        QCOMPARE(state().losses.first().last, 5);
        QCOMPARE(witnessed(office).last().witness.resumedAfter, std::optional<qint64>(2));

        write(office, 4);
        office.log.advance(24 * 60 * 60);
        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        QVERIFY(office.store.check());
        QVERIFY(!witnessed(office).last().witness.resumedAfter);
        QCOMPARE(state().losses.size(), 1);
    }

    void aWitnessTakenOutOfItsTableIsFound()
    {
        Office office;
        office.exchange();
        write(office, 2);
        QVERIFY(daily(office, m_sato).value());
        office.exchange();
        QVERIFY(office.store.transact([](Connection& connection) { return connection.write("DELETE FROM audit_witnesses", {}); }));
        QCOMPARE(office.store.check().error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("audit_witnesses")}));
    }
};

QTEST_GUILESS_MAIN(AuditWitnessingTest)
#include "AuditWitnessingTest.moc"
