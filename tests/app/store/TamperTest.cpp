// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"
#include "app/store/KeyTable.h"
#include "app/store/SavedViewTable.h"
#include "app/store/search/SearchChunks.h"
#include "tests/support/store/StoreFixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// One byte of the file is changed: it is found and named, or nothing that a person can be shown is different.
class TamperTest : public QObject {
    Q_OBJECT

private:
    QByteArray m_bytes;
    QByteArray m_shown;
    StoreFixture m_store;

    void writeFile(const QByteArray& bytes)
    {
        m_store.close();
        QFile file(m_store.file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Nothing, or what went unnoticed.
    QString unnoticed(qsizetype at, char bits)
    {
        QByteArray bytes = m_bytes;
        bytes[at] = char(bytes.at(at) ^ bits);
        writeFile(bytes);
        if (!m_store.open()) {
            return {};
        }
        const auto checked = m_store.check();
        const auto shown = m_store.shown();
        // What is shown although the check has found something must be the truth too, unless it was not shown at all.
        if (shown && *shown != m_shown) {
            return QStringLiteral("byte %1: something false is shown, check: %2").arg(at).arg(checked ? QStringLiteral("good") : checked.error().detail);
        }
        if (!checked && checked.error().detail.isEmpty()) {
            return QStringLiteral("byte %1: found but not named").arg(at);
        }
        return checked && !shown ? QStringLiteral("byte %1: not shown, but the check is content").arg(at) : QString();
    }

    /// The first sealed blob of a column, and where its row begins in the file: header and plain columns stand before it.
    QPair<qsizetype, qsizetype> rowOf(const char* query, int before)
    {
        const auto blob = m_store.run([&](Connection& connection) {
            return connection.first(query).map([](const std::optional<Statement>& row) { return row ? row->bytes(0) : QByteArray(); });
        });
        const qsizetype at = m_bytes.indexOf(blob->first(24));
        return {qMax(at - before, qsizetype(0)), at + blob->size()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_store.open());
        SampleLog log;
        const QString first = log.addSubmission(SampleLog::name("藤本　澪子"));
        log.addSubmission(SampleLog::name("山田　太郎"), {{FindingCode::CertExpired, {}}});
        const AuditWitness witness{1, QByteArray(32, 'w'), QDate(2026, 11, 23)};
        QVERIFY(log.act(QStringLiteral(""), ActKind::WitnessAudit, QStringLiteral("suzuki"), {}, witness.fields()));
        QVERIFY(log.act(first, ActKind::Claim, QStringLiteral("suzuki")));
        QVERIFY(log.act(first, ActKind::StartExamination, QStringLiteral("suzuki")));
        QVERIFY(log.act(first, ActKind::AcceptPair, QStringLiteral("suzuki"), SampleLog::name("戸籍で確認"),
                        AcceptedPair{AcceptedPair::Item::Name, SampleLog::name("髙"), SampleLog::name("高")}.fields()));
        QVERIFY(m_store.pull(log));
        QVERIFY(m_store.addAct(log, first, ActKind::Claim, QStringLiteral("tanaka")));
        QVERIFY(m_store.addAct(log, QStringLiteral("352021-00000002"), ActKind::Claim, QStringLiteral("sato")));
        const StaffKeys keys{QStringLiteral("sato"), QByteArray(16, 's'), {}, QByteArray(61, 'd'), QByteArray(200, 'g')};
        QVERIFY(m_store.transact([&](Connection& connection) { return KeyTable(connection).put(keys); }));
        QVERIFY(m_store.transact([&](Connection& connection) { return KeyTable(connection).putSharedDataKey(QByteArray(61, 'w')); }));
        QVERIFY(m_store.transact([&](Connection& connection) { return SavedViewTable(connection, m_store.context().sealer).put(QStringLiteral("sato"), QByteArray(60, 'v')); }));
        QVERIFY(m_store.transact([&](Connection& connection) {
            SearchChunks chunks(connection, m_store.context());
            return chunks.put({0, chunks.load()->index.chunks().first()});
        }));
        QVERIFY(m_store.open());
        QVERIFY(m_store.check().has_value());
        m_shown = m_store.shown().value();
        m_store.close();
        QFile file(m_store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        QVERIFY(!QFile::exists(m_store.file() + QLatin1String("-wal")));
    }

    void everyByteOfAStoredRowIsWatched_data()
    {
        QTest::addColumn<QByteArray>("blob");
        QTest::addColumn<int>("before");
        QTest::newRow("log entry") << QByteArray("SELECT body FROM log_entries WHERE seq = 5") << 140;
        QTest::newRow("case as confirmed") << QByteArray("SELECT confirmed FROM cases") << 30;
        QTest::newRow("case as shown") << QByteArray("SELECT summary FROM cases") << 0;
        QTest::newRow("verdict") << QByteArray("SELECT verdict FROM verdicts") << 70;
        QTest::newRow("evidence") << QByteArray("SELECT record FROM evidence") << 10;
        QTest::newRow("evidence item") << QByteArray("SELECT content FROM evidence_items") << 30;
        QTest::newRow("accepted pair") << QByteArray("SELECT pair FROM accepted_pairs") << 10;
        QTest::newRow("witness of a trail") << QByteArray("SELECT witness FROM audit_witnesses") << 20;
        QTest::newRow("outbox") << QByteArray("SELECT item FROM outbox") << 80;
        QTest::newRow("audit trail") << QByteArray("SELECT item FROM audit") << 50;
        QTest::newRow("staff") << QByteArray("SELECT member FROM staff") << 30;
        QTest::newRow("state") << QByteArray("SELECT value FROM state") << 30;
        QTest::newRow("search chunk") << QByteArray("SELECT content FROM search_chunks") << 10;
        QTest::newRow("saved views") << QByteArray("SELECT views FROM saved_views") << 20;
        QTest::newRow("keys") << QByteArray("SELECT digest FROM keys") << 300;
        QTest::newRow("shared key") << QByteArray("SELECT digest FROM shared_key") << 80;
    }

    void everyByteOfAStoredRowIsWatched()
    {
        QFETCH(QByteArray, blob);
        QFETCH(int, before);
        writeFile(m_bytes);
        QVERIFY(m_store.open());
        const auto [begin, end] = rowOf(blob.constData(), before);
        QVERIFY(end - begin > 30);
        for (qsizetype at = begin; at < end; ++at) {
            const QString fault = unnoticed(at, char(1 << (at % 8)));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    void bytesAnywhereInTheFileAreWatched()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 200; ++i) {
            const QString fault = unnoticed(random.bounded(int(m_bytes.size())), char(1 << random.bounded(8)));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    void aColumnMovedToAnotherRowDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("another case's state") << QByteArray("UPDATE cases SET confirmed = (SELECT confirmed FROM cases WHERE case_id = '352021-00000002') "
                                                            "WHERE case_id = '352021-00000001'")
                                              << QStringLiteral("cases.confirmed/352021-00000001");
        QTest::newRow("another column") << QByteArray("UPDATE cases SET summary = confirmed WHERE case_id = '352021-00000001'")
                                        << QStringLiteral("cases.summary/352021-00000001");
        QTest::newRow("a good verdict for a bad one") << QByteArray("UPDATE verdicts SET verdict = (SELECT verdict FROM verdicts WHERE seq = 5) WHERE seq = 6")
                                                      << QStringLiteral("verdicts.verdict/6");
        QTest::newRow("a verdict for another message") << QByteArray("UPDATE verdicts SET message_digest = zeroblob(32) WHERE seq = 6")
                                                       << QStringLiteral("verdicts.verdict/6");
        QTest::newRow("another verdict's evidence") << QByteArray("UPDATE evidence SET record = (SELECT record FROM evidence WHERE seq = 5) WHERE seq = 6")
                                                    << QStringLiteral("evidence.record/6");
        QTest::newRow("evidence taken away") << QByteArray("DELETE FROM evidence WHERE seq = 6") << QStringLiteral("evidence");
        QTest::newRow("an item for another") << QByteArray("UPDATE evidence_items SET content = (SELECT content FROM evidence_items WHERE number = 1) WHERE number = 2")
                                             << QStringLiteral("evidence_items.content/");
        QTest::newRow("an item taken away") << QByteArray("DELETE FROM evidence_items WHERE number = 2") << QStringLiteral("evidence_items.content/");
        QTest::newRow("an accepted pair taken away") << QByteArray("DELETE FROM accepted_pairs") << QStringLiteral("accepted_pairs");
        QTest::newRow("another person's key") << QByteArray("UPDATE staff SET member = (SELECT member FROM staff WHERE staff_id = 'tanaka') WHERE staff_id = 'sato'")
                                              << QStringLiteral("staff.member/sato");
        QTest::newRow("a plain column that contradicts") << QByteArray("UPDATE outbox SET state = 'refused' WHERE number = 1") << QStringLiteral("outbox.item/");
        QTest::newRow("a search chunk of another number") << QByteArray("UPDATE search_chunks SET number = 7") << QStringLiteral("search_chunks.content/7");
        QTest::newRow("a missing case") << QByteArray("DELETE FROM cases WHERE case_id = '352021-00000002'") << QStringLiteral("cases");
        QTest::newRow("a missing act") << QByteArray("DELETE FROM outbox WHERE number = 2") << QStringLiteral("outbox");
        QTest::newRow("a missing entry") << QByteArray("DELETE FROM log_entries WHERE seq = 10") << QStringLiteral("log_entries/10");
        QTest::newRow("a missing verdict") << QByteArray("DELETE FROM verdicts WHERE seq = 6") << QStringLiteral("verdicts/6");
        QTest::newRow("a forgotten position") << QByteArray("DELETE FROM state WHERE name = 'log'") << QStringLiteral("log_entries");
    }

    void aColumnMovedToAnotherRowDoesNotOpen()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        writeFile(m_bytes);
        QVERIFY(m_store.open());
        QVERIFY(m_store.transact([&](Connection& connection) { return connection.write(sql.constData(), {}); }));
        const auto checked = m_store.check();
        QVERIFY(!checked.has_value());
        const QString said = checked.error().detail;
        QVERIFY2(said.startsWith(named), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TamperTest)
#include "TamperTest.moc"
