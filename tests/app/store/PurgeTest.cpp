// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Purge.h"

#include "app/crypto/Digest.h"
#include "app/store/AuditTrail.h"
#include "app/store/EvidenceTable.h"
#include "app/store/LogCache.h"
#include "app/store/search/CaseSearch.h"
#include "app/store/search/SearchChunks.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/store/StoreFixture.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What was kept long enough goes whole, and nothing else does; what is left stays provable.
class PurgeTest : public QObject {
    Q_OBJECT

private:
    static constexpr int day = 24 * 60 * 60;
    const QString m_sato = QStringLiteral("sato"), m_chief = QStringLiteral("tanaka");
    RetentionRules m_rules;

    /// One case that was rejected, one that is examined, one that was rejected later.
    struct Town {
        StoreFixture store;
        SampleLog log;
        QString ended, open, endedLater;
    };

    std::unique_ptr<Town> town() const
    {
        auto town = std::make_unique<Town>();
        town->ended = town->log.addSubmission(SampleLog::name("藤本　澪子"));
        town->open = town->log.addSubmission(SampleLog::name("山田　太郎"));
        town->endedLater = town->log.addSubmission(SampleLog::name("鈴木　次郎"));
        for (const QString& id : {town->ended, town->open}) {
            town->log.act(id, ActKind::Claim, m_sato);
        }
        town->log.act(town->open, ActKind::StartExamination, m_sato);
        town->log.act(town->ended, ActKind::Reject, m_sato, QStringLiteral("本人の申請ではない"));
        town->log.advance(100 * day);
        town->log.act(town->endedLater, ActKind::Claim, m_sato);
        town->log.act(town->endedLater, ActKind::Reject, m_sato, QStringLiteral("重複"));
        if (!town->store.open() || !town->store.pull(town->log)) {
            qFatal("the store does not open");
        }
        return town;
    }

    /// The moment at which the first of the ended cases may go.
    QDateTime firstMoment(const Town& town) const
    {
        return town.log.caseNow(town.ended).changedAt.addDays(m_rules.days + m_rules.noticeDays);
    }

    Done purge(Town& town, const QStringList& ids, const QDateTime& now) const
    {
        return town.store.transact([&](Connection& connection) { return Purge(connection, town.store.context(), m_rules).apply(ids, m_chief, now); });
    }

    static Result<CaseFile> file(Town& town, const QString& id)
    {
        return town.store.run([&](Connection& connection) { return CaseStore(connection, town.store.context()).caseFile(id); });
    }

    /// Every sealed byte string that the tables hold of a case.
    static QList<QByteArray> sealedOf(Town& town, const QString& id)
    {
        QList<QByteArray> sealed;
        const auto take = [&](const Statement& row) {
            sealed.append(row.bytes(0));
            return Done();
        };
        for (const char* sql : {"SELECT body FROM log_entries WHERE case_id = ?", "SELECT verdict FROM verdicts WHERE case_id = ?",
                                "SELECT content FROM verdicts WHERE case_id = ?", "SELECT summary FROM cases WHERE case_id = ?",
                                "SELECT confirmed FROM cases WHERE case_id = ?",
                                "SELECT record FROM evidence WHERE seq IN (SELECT seq FROM verdicts WHERE case_id = ?)"}) {
            if (!town.store.run([&](Connection& connection) { return connection.forEach(sql, {id}, take); })) {
                qFatal("can't be read");
            }
        }
        return sealed;
    }

    static QByteArray bytesOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void restore(Town& town, const QByteArray& whole)
    {
        QFile::remove(town.store.file() + QLatin1String("-wal"));
        QFile file(town.store.file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(whole), whole.size());
    }

private Q_SLOTS:
    void onlyWhatHasEndedLongAgoIsListed()
    {
        const auto town = this->town();
        const auto listed = [&](const QDateTime& now) {
            return town->store.run([&](Connection& connection) { return Purge(connection, town->store.context(), m_rules).due(now); }).value();
        };
        const QDateTime end = town->log.caseNow(town->ended).changedAt;
        QCOMPARE(listed(end.addDays(m_rules.days - 1)).size(), 0);
        QCOMPARE(listed(end.addDays(m_rules.days)).size(), 1);
        QCOMPARE(listed(end.addDays(m_rules.days)).first().summary.caseNow.id, town->ended);
        QCOMPARE(listed(end.addDays(m_rules.days)).first().purgeableFrom, listed(end.addDays(m_rules.days)).first().purgeableFrom);
        QCOMPARE(listed(end.addDays(m_rules.days + 101)).size(), 2);
        QCOMPARE(listed(end.addDays(100 * m_rules.days)).size(), 2);  // never the open one
    }

    void whatMayNotGoStays_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("open") << QStringLiteral("open");
        QTest::newRow("listed, but not yet long enough") << QStringLiteral("early");
        QTest::newRow("with an act in the outbox") << QStringLiteral("outbox");
        QTest::newRow("a good one together with an open one") << QStringLiteral("both");
    }

    void whatMayNotGoStays()
    {
        QFETCH(QString, which);
        const auto town = this->town();
        QDateTime now = firstMoment(*town);
        QStringList ids{town->ended};
        if (which == QLatin1String("open")) {
            ids = {town->open};
        } else if (which == QLatin1String("early")) {
            now = now.addDays(-1);
        } else if (which == QLatin1String("outbox")) {
            QVERIFY(town->store.addAct(town->log, town->ended, ActKind::Reopen, m_chief, QStringLiteral("再審査")));
        } else {
            ids.append(town->open);
        }
        const auto before = town->store.shown();
        QCOMPARE(purge(*town, ids, now).error(), (Error{ErrorCode::CaseKept, ids.last()}));
        QCOMPARE(town->store.shown().value(), before.value());
        QVERIFY(town->store.check());
    }

    void aPurgedCaseIsGoneAndTheRestIsProvable()
    {
        const auto town = this->town();
        const auto sealed = sealedOf(*town, town->ended);
        QVERIFY(sealed.size() >= 7);
        QVERIFY(purge(*town, {town->ended}, firstMoment(*town)));
        QVERIFY(town->store.run([](Connection& connection) { return Purge::forget(connection); }));

        QCOMPARE(file(*town, town->ended).error(), (Error{ErrorCode::CasePurged, town->ended}));
        QVERIFY(file(*town, town->open));
        QVERIFY(file(*town, town->endedLater));
        QCOMPARE(town->store.summaries().size(), 2);
        QVERIFY(town->store.check());
        QCOMPARE(purge(*town, {town->ended}, firstMoment(*town)).error().code, ErrorCode::CasePurged);

        const auto trail = town->store.run([&](Connection& connection) { return AuditTrail(connection, town->store.context().sealer).newest(1); }).value();
        QCOMPARE(trail.first().kind, AuditItem::Kind::Purged);
        QCOMPARE(trail.first().staffId, m_chief);
        QCOMPARE(trail.first().caseId, town->ended);

        town->store.close();
        const QByteArray bytes = bytesOf(town->store.file()) + bytesOf(town->store.file() + QLatin1String("-wal"));
        for (const QByteArray& gone : sealed) {
            QVERIFY(!bytes.contains(gone.left(40)));
        }
        QVERIFY(town->store.open());
        QVERIFY(town->store.check());
    }

    void aPurgedCitizenIsNotFoundAnyMore_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("name") << QStringLiteral("藤本") << 0;
        QTest::newRow("receipt number") << QStringLiteral("0000-0001") << 0;
        QTest::newRow("somebody else") << QStringLiteral("鈴木") << 1;
    }

    void aPurgedCitizenIsNotFoundAnyMore()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        const auto town = this->town();
        const auto index = [&] {
            return town->store.run([&](Connection& connection) { return SearchChunks(connection, town->store.context()).load(); }).value().index;
        };
        const auto chunks = [&] { return town->store.run([](Connection& connection) { return connection.number("SELECT count(*) FROM search_chunks"); }).value(); };
        const CaseSearch search(typed);
        const CaseIndex before = index();
        QCOMPARE(search.find(before).count(), 1);
        QVERIFY(town->store.transact([&](Connection& connection) { return SearchChunks(connection, town->store.context()).put({0, before.chunks().first()}); }));
        QCOMPARE(chunks(), 1);
        QVERIFY(purge(*town, {town->ended}, firstMoment(*town)));
        QCOMPARE(chunks(), 0);
        QCOMPARE(search.find(index()).count(), found);
        town->store.close();
        QVERIFY(town->store.open());
        QCOMPARE(search.find(index()).count(), found);
        QVERIFY(town->store.check());
    }

    void evidenceThatOthersNeedStays()
    {
        const auto town = this->town();
        const auto items = [&] {
            return town->store.run([](Connection& connection) { return connection.number("SELECT count(*) FROM evidence_items"); }).value();
        };
        const qint64 before = items();
        QVERIFY(before > 0);
        QVERIFY(purge(*town, {town->ended}, firstMoment(*town)));
        QCOMPARE(items(), before);  // the roots and lists of the others
        QVERIFY(town->store.check());

        // What one verdict alone stood on goes with it.
        const QByteArray answer = "status response";
        Evidence evidence;
        evidence.messageDigest = sha256("message");
        evidence.items = {{EvidenceItem::Kind::StatusResponse, sha256(answer), answer}};
        QVERIFY(town->store.transact([&](Connection& connection) {
            EvidenceTable table(connection, town->store.context().sealer);
            return table.put(900, evidence).and_then([&] { return table.remove(900); }).and_then([&](const auto&) { return table.removeUnshared({sha256(answer)}); });
        }));
        QCOMPARE(items(), before);
    }

    void whatComesLaterBringsNothingBack()
    {
        const auto town = this->town();
        QVERIFY(purge(*town, {town->ended}, firstMoment(*town)));
        QVERIFY(town->log.act(town->ended, ActKind::Reopen, m_chief, SampleLog::name("再審査の理由")));
        town->log.addSubmission(SampleLog::name("新しい　人"));
        QVERIFY(town->store.pull(town->log));
        QCOMPARE(town->store.summaries().size(), 3);
        QCOMPARE(file(*town, town->ended).error().code, ErrorCode::CasePurged);
        const auto last = town->store.run([&](Connection& connection) { return LogCache(connection, town->store.context().sealer).ofCase(town->ended); }).value();
        QVERIFY(last.last().body.isEmpty());
        QVERIFY(town->store.check());
    }

    void aStoneTakenAwayIsFound()
    {
        const auto town = this->town();
        QVERIFY(purge(*town, {town->ended}, firstMoment(*town)));
        QVERIFY(town->store.transact([](Connection& connection) { return connection.write("DELETE FROM tombstones", {}); }));
        QCOMPARE(town->store.check().error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("tombstones")}));
    }

    void everyFailedWriteLeavesAllOrNothing()
    {
        const auto town = this->town();
        const QStringList both{town->ended, town->endedLater};
        const QDateTime now = firstMoment(*town).addDays(101);
        const auto before = town->store.shown();
        QVERIFY(town->store.run([](Connection& connection) { return Purge::forget(connection); }));
        town->store.close();
        const QByteArray whole = bytesOf(town->store.file());

        FailAt counting(1 << 20);
        QVERIFY(town->store.open(&counting));
        const int writesOfOpening = counting.asked();
        int writes = 0;
        for (int n = 1; writes == 0; ++n) {
            town->store.close();
            restore(*town, whole);
            FailAt fault(writesOfOpening + n);
            QVERIFY(town->store.open(&fault));
            const Done done = purge(*town, both, now);
            QCOMPARE(done.has_value(), !fault.happened());
            QVERIFY(town->store.open());
            QVERIFY(town->store.check());
            if (done) {
                writes = n;
                QCOMPARE(town->store.summaries().size(), 1);
            } else {
                QCOMPARE(town->store.shown().value(), before.value());
                QVERIFY(purge(*town, both, now));
                QVERIFY(town->store.check());
            }
        }
        QVERIFY(writes > 15);
    }
};

QTEST_GUILESS_MAIN(PurgeTest)
#include "PurgeTest.moc"
