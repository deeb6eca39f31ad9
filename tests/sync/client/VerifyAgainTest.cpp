// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/VerifyAgain.h"

#include "app/domain/CaseId.h"
#include "app/domain/Municipality.h"
#include "app/store/EvidenceTable.h"
#include "app/store/LogPosition.h"
#include "tests/support/store/StoreFixture.h"
#include "tests/support/verify/Corpus.h"

#include <QJsonValue>
#include <QtTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Years later, without a network and without the folders of today: the same message on the same evidence gets the same verdict.
class VerifyAgainTest : public QObject {
    Q_OBJECT

private:
    using Seen = QList<VerifiedAgain>;

    const Verifier m_verifier = Corpus::verifier();
    StoreFixture m_store;
    std::unique_ptr<SampleLog> m_log;
    int m_cases = 0;

    /// A case of this message; what is stored as its judgement may be another.
    QString add(const QByteArray& message, const Judgement& judgement)
    {
        LogEntry entry;
        entry.kind = EntryKind::Submission;
        entry.caseId = CaseId::of(QLatin1String(ubeMunicipality), ++m_cases);
        entry.caseVersion = 1;
        entry.body = message;
        m_log->append(entry, judgement);
        return entry.caseId;
    }

    Judgement judge(const QByteArray& message) const { return m_verifier.judge(message, m_log->now()); }
    static QByteArray good() { return Corpus::message(QStringLiteral("case-0008.p7m")); }

    Result<VerifyAgainCounts> again(Seen& seen, const QString& caseId = {}, const std::stop_token& stop = {})
    {
        return VerifyAgain(m_store.database(), m_store.context()).run(caseId, [&](const VerifiedAgain& each) { seen.append(each); }, stop);
    }

    Done write(const char* sql)
    {
        return m_store.transact([&](Connection& connection) { return connection.write(sql, {}); });
    }

private Q_SLOTS:
    void init()
    {
        m_store.close();
        QFile::remove(m_store.file());
        m_log = std::make_unique<SampleLog>();
        m_cases = 0;
        QVERIFY(m_store.open());
    }

    void everyVerdictOfTheCorpusIsReachedAgain()
    {
        int bad = 0;
        int added = 0;
        const QJsonArray cases = Corpus::cases();
        for (const QJsonValue& value : cases) {
            const QByteArray message = Corpus::message(value[QLatin1String("file")].toString());
            if (message.isEmpty()) {  // as an entry it would look purged
                continue;
            }
            const Judgement judgement = m_verifier.judge(message, m_log->now());
            ++added;
            bad += judgement.verdict.outcome() == Outcome::Bad;
            add(message, judgement);
        }
        QVERIFY(m_store.pull(m_log->page()));
        QVERIFY(m_store.check());
        Seen seen;
        const auto counts = again(seen);
        QCOMPARE(counts->verified, added);
        QVERIFY(added > 200);
        for (const VerifiedAgain& each : seen) {
            QVERIFY2(each.result == VerifiedAgain::Result::Same, qPrintable(each.caseId + u' ' + each.differences.join(u' ')));
            QVERIFY(!each.rulesChanged);
        }
        QCOMPARE(counts->same, counts->verified);
        QVERIFY(bad > 50);  // those too: that no root was the issuer is evidence as well
    }

    void aVerdictThatDoesNotFollowFromItsEvidenceDiffers()
    {
        Judgement expired = judge(good());
        expired.verdict = m_verifier.verify(good(), m_log->now().addYears(20));
        const QString id = add(good(), expired);
        QVERIFY(m_store.pull(*m_log));
        Seen seen;
        QCOMPARE(again(seen)->differs, 1);
        QCOMPARE(seen.first().caseId, id);
        QCOMPARE(seen.first().before, Outcome::Bad);
        QCOMPARE(seen.first().now, Outcome::Good);
        QCOMPARE(seen.first().differences, (QStringList{QStringLiteral("outcome"), QStringLiteral("findings")}));
    }

    /// Without the list of then the verdict would be another; today's folder does not step in.
    void onlyTheStoredEvidenceCounts()
    {
        Judgement judgement = judge(good());
        judgement.evidence.items.removeIf([](const EvidenceItem& item) { return item.kind == EvidenceItem::Kind::RevocationList; });
        add(good(), judgement);
        QVERIFY(m_store.pull(*m_log));
        Seen seen;
        QVERIFY(again(seen));
        QCOMPARE(seen.first().now, Outcome::Caution);
    }

    void aVerdictOfOlderRulesIsSaidToBe()
    {
        Judgement judgement = judge(good());
        judgement.evidence.rules = Verifier::rules - 1;
        add(good(), judgement);
        QVERIFY(m_store.pull(*m_log));
        Seen seen;
        const auto counts = again(seen);
        QCOMPARE(counts->same, 1);
        QCOMPARE(counts->rulesChanged, 1);
        QVERIFY(seen.first().rulesChanged);
        QCOMPARE(seen.first().rules, Verifier::rules - 1);
    }

    void aVerdictWithoutEvidenceIsSaidToHaveNone()
    {
        add(good(), judge(good()));
        QVERIFY(m_store.pull(*m_log));
        QVERIFY(write("DELETE FROM evidence"));
        Seen seen;
        QCOMPARE(again(seen).error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("evidence")}));

        // As a database has it that was migrated from before there was evidence.
        QVERIFY(m_store.transact([this](Connection& connection) {
            return LogPosition::read(connection, m_store.context()).and_then([&](LogPosition position) {
                position.evidence = 0;
                return position.write(connection, m_store.context());
            });
        }));
        const auto counts = again(seen);
        QCOMPARE(counts->noEvidence, 1);
        QCOMPARE(counts->same, 0);
        QCOMPARE(seen.first().result, VerifiedAgain::Result::NoEvidence);
    }

    void evidenceThatIsDamagedEndsIt()
    {
        add(good(), judge(good()));
        QVERIFY(m_store.pull(*m_log));
        QVERIFY(write("UPDATE evidence_items SET content = zeroblob(100) WHERE number = 1"));
        Seen seen;
        const auto counts = again(seen);
        QCOMPARE(counts.error().code, ErrorCode::SealBroken);
        QVERIFY(counts.error().detail.startsWith(QLatin1String("evidence_items.content/")));
    }

    void onlyTheCaseThatWasAskedForIsVerified()
    {
        add(good(), judge(good()));
        const QString second = add(good(), judge(good()));
        QVERIFY(m_store.pull(*m_log));
        Seen seen;
        QCOMPARE(again(seen, second)->verified, 1);
        QCOMPARE(seen.first().caseId, second);
        QCOMPARE(again(seen, QStringLiteral("352021-00000099")).error().code, ErrorCode::CaseUnknown);
    }

    void manyPagesComeInTheOrderOfTheLog()
    {
        const Judgement judgement = judge(good());
        for (int i = 0; i < 2 * VerifyAgain::pageSize + 3; ++i) {
            add(good(), judgement);
        }
        QVERIFY(m_store.pull(m_log->page()));
        Seen seen;
        QCOMPARE(again(seen)->same, 2 * VerifyAgain::pageSize + 3);
        QVERIFY(std::ranges::is_sorted(seen, {}, &VerifiedAgain::seq));
    }

    void aStopEndsIt()
    {
        add(good(), judge(good()));
        QVERIFY(m_store.pull(*m_log));
        std::stop_source stop;
        stop.request_stop();
        Seen seen;
        QCOMPARE(again(seen, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
        QVERIFY(seen.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VerifyAgainTest)
#include "VerifyAgainTest.moc"
