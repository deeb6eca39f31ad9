// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "app/crypto/LogDigest.h"
#include "app/domain/CaseRules.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CitizenMessages.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Engines.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// What every implementation of CaseLog must do.
class CaseLogTest : public QObject {
    Q_OBJECT

private:
    static CaseLog::Decide claimBy(const QString& staffId)
    {
        return [staffId](const Case& before, const QDateTime& at) {
            Act act;
            act.caseId = before.id;
            act.kind = ActKind::Claim;
            act.staffId = staffId;
            act.seenVersion = before.version;
            return CaseRules(CaseRules::Side::Cloud).apply(before, act, Role::Clerk, {}, at);
        };
    }
    static NewSubmission submission(const QString& supersedes = {})
    {
        const QString id = CitizenMessages::newId();
        return {"message " + id.toLatin1(), id, supersedes, sha256("token")};
    }

private Q_SLOTS:
    void initTestCase_data() { Engines::addRows(); }

    void theFirstEntryIsTheServiceItself()
    {
        CloudOffice office(m_engines.fresh());
        const LogPage page = *office.log().page(0, 10, 1000);
        QCOMPARE(page.head, 1);
        const Staff service = *wire::decodeStaffBody(page.entries.first().body);
        QCOMPARE(service.id, QStringLiteral("cloud"));
        QCOMPARE(service.role, Role::System);
        office.reopen();
        QCOMPARE(office.log().page(0, 10, 1000)->head, 1);
    }

    /// The key may be replaced between the check of a signature and the append: an act of the old key after the entry of the new one would
    /// stop every terminal for good.
    void anActOfAKeyThatWasReplacedMeanwhileIsNotAppended_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("active");
        QTest::addColumn<ErrorCode>("refusal");
        QTest::newRow("another key") << QByteArray(91, 'k') << true << ErrorCode::ActKeyReplaced;
        QTest::newRow("no key yet") << QByteArray() << true << ErrorCode::ActKeyReplaced;
        QTest::newRow("left") << QByteArray() << false << ErrorCode::StaffUnknown;
    }

    void anActOfAKeyThatWasReplacedMeanwhileIsNotAppended()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, active);
        QFETCH(ErrorCode, refusal);
        CloudOffice office(m_engines.fresh());
        const QString author = QStringLiteral("a");
        office.addStaff(author, Role::Clerk);
        const QString caseId = office.openCase();
        const QList<Staff> staff = *office.log().staff();
        const auto known = std::ranges::find(staff, author, &Staff::id);
        const NewAct act{office.sign(office.act(caseId, ActKind::Claim, author)), QStringLiteral("x"), caseId, known->publicKey};
        const NewAct shown{act.envelope, QStringLiteral("y"), {}, known->publicKey};
        QVERIFY(office.log().changeStaff(author, {}, [&](StaffRecord record, int) -> Result<StaffRecord> {
            record.staff.publicKey = key;
            record.staff.active = active;
            return record;
        }));
        const qint64 head = office.log().page(0, 1, 1)->head;
        QCOMPARE(office.log().appendAct(act, claimBy(author)).error().code, refusal);
        QCOMPARE(office.log().appendWitness(shown, QStringLiteral("T1"), {1, QByteArray(32, 'w'), QDate(2026, 11, 23)}).error().code, refusal);
        QCOMPARE(office.log().page(0, 1, 1)->head, head);
    }

    void entriesAreNumberedAndChained()
    {
        CloudOffice office(m_engines.fresh());
        office.addStaff(QStringLiteral("a"), Role::Clerk);
        const QString caseId = office.openCase();
        QVERIFY(office.log().appendAct({office.sign(office.act(caseId, ActKind::Claim, QStringLiteral("a"))), QStringLiteral("x"), caseId}, claimBy(QStringLiteral("a"))));
        const LogPage page = *office.log().page(0, 500, 1 << 20);
        QCOMPARE(page.entries.size(), 4);
        qint64 seq = 0;
        QByteArray digest = LogDigest::genesis();
        for (const LogEntry& entry : page.entries) {
            QVERIFY(LogDigest::check(entry, seq, digest, office.log().municipality()));
            seq = entry.seq;
            digest = entry.digest;
        }
        QCOMPARE(page.entries[2].kind, EntryKind::Submission);
        QCOMPARE(page.entries[2].caseVersion, 1);
        QCOMPARE(page.entries[3].caseVersion, 2);
        QCOMPARE(page.entries[3].at, office.clock().now());
    }

    void aPageIsBoundedInEntriesAndBytesButNeverEmptyBeforeTheHead()
    {
        CloudOffice office(m_engines.fresh());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(office.log().appendSubmission(submission()));
        }
        QCOMPARE(office.log().page(0, 2, 1 << 20)->entries.size(), 2);
        QCOMPARE(office.log().page(4, 500, 1 << 20)->entries.first().seq, 5);
        QCOMPARE(office.log().page(1, 500, 1)->entries.size(), 1);
        QCOMPARE(office.log().page(1, 500, 100)->entries.size(), 2);
        const LogPage beyond = *office.log().page(6, 500, 1);
        QVERIFY(beyond.entries.isEmpty());
        QCOMPARE(beyond.head, 6);
    }

    void aSubmissionOpensACaseOnce()
    {
        CloudOffice office(m_engines.fresh());
        const NewSubmission sent = submission();
        const Appended first = *office.log().appendSubmission(sent);
        QCOMPARE(first.caseId, QStringLiteral("352021-00000001"));
        office.clock().advance(60);
        const Appended again = *office.log().appendSubmission(sent);
        QVERIFY(again.duplicate);
        QCOMPARE(again.seq, first.seq);
        QCOMPARE(again.at, first.at);
        QCOMPARE(office.log().page(0, 500, 1)->head, first.seq);
        QCOMPARE(office.log().storedCase(first.caseId)->withdrawalDigest, sha256("token"));

        NewSubmission other = sent;
        other.message += ' ';
        QCOMPARE(office.log().appendSubmission(other).error().code, ErrorCode::SubmissionConflict);
    }

    void aCorrectionGoesToItsCase()
    {
        CloudOffice office(m_engines.fresh());
        const NewSubmission sent = submission();
        const Appended first = *office.log().appendSubmission(sent);
        const NewSubmission correction = submission(sent.submissionId);
        const Appended second = *office.log().appendSubmission(correction);
        QCOMPARE(second.caseId, first.caseId);
        const Case now = office.log().storedCase(first.caseId)->now;
        QCOMPARE(now.version, 2);
        QCOMPARE(now.submissionId, correction.submissionId);
        // A correction of the correction, and one of what is not here.
        QCOMPARE(office.log().appendSubmission(submission(correction.submissionId))->caseId, first.caseId);
        QVERIFY(first.opensCase && !second.opensCase);
        const Appended own = *office.log().appendSubmission(submission(CitizenMessages::newId()));
        QVERIFY(own.opensCase && own.caseId != first.caseId);
    }

    void aCorrectionThatComesTooLateIsRefused()
    {
        CloudOffice office(m_engines.fresh());
        office.addStaff(QStringLiteral("a"), Role::Clerk);
        const NewSubmission sent = submission();
        const QString caseId = office.log().appendSubmission(sent)->caseId;
        QVERIFY(office.log().appendAct({office.sign(office.act(caseId, ActKind::Reject, QStringLiteral("a"))), QStringLiteral("x"), caseId}, [](Case before, const QDateTime&) -> Result<Case> {
            before.state = CaseState::Rejected;
            before.version += 1;
            return before;
        }));
        QCOMPARE(office.log().appendSubmission(submission(sent.submissionId)).error().code, ErrorCode::ActNotAllowed);
    }

    void anActIsAppliedOnce()
    {
        CloudOffice office(m_engines.fresh());
        office.addStaff(QStringLiteral("a"), Role::Clerk);
        const QString caseId = office.openCase();
        const Act claim = office.act(caseId, ActKind::Claim, QStringLiteral("a"));
        const NewAct act{office.sign(claim), claim.id, caseId};
        const Appended first = *office.log().appendAct(act, claimBy(QStringLiteral("a")));
        QVERIFY(!first.duplicate);
        const auto neverAsked = [](const Case&, const QDateTime&) -> Result<Case> { qFatal("a duplicate was decided again"); };
        const Appended again = *office.log().appendAct({office.sign(claim), claim.id, caseId}, neverAsked);
        QVERIFY(again.duplicate);
        QCOMPARE(again.seq, first.seq);

        Act changed = claim;
        changed.reason = QStringLiteral("?");
        QCOMPARE(office.log().appendAct({office.sign(changed), claim.id, caseId}, neverAsked).error().code, ErrorCode::DuplicateAct);
        QCOMPARE(office.log().appendAct({office.sign(claim), QStringLiteral("y"), QStringLiteral("352021-00000099")}, neverAsked).error().code, ErrorCode::CaseUnknown);
    }

    void aRefusedActLeavesNothing()
    {
        CloudOffice office(m_engines.fresh());
        office.addStaff(QStringLiteral("a"), Role::Clerk);
        const QString caseId = office.openCase();
        const Case before = office.log().storedCase(caseId)->now;
        const NewAct act{office.sign(office.act(caseId, ActKind::Claim, QStringLiteral("a"))), QStringLiteral("x"), caseId};
        const auto refuse = [](const Case&, const QDateTime&) -> Result<Case> { return fail(ErrorCode::ClaimTaken); };
        QCOMPARE(office.log().appendAct(act, refuse).error().code, ErrorCode::ClaimTaken);
        QCOMPARE(office.log().page(0, 1, 1)->head, 3);
        QCOMPARE(office.log().storedCase(caseId)->now, before);
        QVERIFY(!office.log().filedAct(QStringLiteral("x"))->has_value());
        QVERIFY(office.log().appendAct(act, claimBy(QStringLiteral("a"))));
    }

    void aCaseComesBackAsItWentIn()
    {
        CloudOffice office(m_engines.fresh());
        office.addStaff(QStringLiteral("a"), Role::Clerk);
        const QString caseId = office.openCase();
        Case wanted = office.log().storedCase(caseId)->now;
        wanted.version = 2;
        wanted.state = CaseState::OnHold;
        wanted.changedAt = office.clock().now().addMSecs(7);
        wanted.claim = Claim{QStringLiteral("a"), 3, office.clock().now().addSecs(60)};
        wanted.lastFence = 3;
        wanted.examinerId = QStringLiteral("e");
        wanted.proposerId = QStringLiteral("p");
        wanted.approverId = QStringLiteral("q");
        wanted.issuerId = QStringLiteral("i");
        wanted.lastReason = QStringLiteral("理由\n二行目") + QChar(QChar::Null) + QChar(0xFFFE);
        const NewAct act{office.sign(office.act(caseId, ActKind::Claim, QStringLiteral("a"))), QStringLiteral("x"), caseId};
        QVERIFY(office.log().appendAct(act, [&](const Case&, const QDateTime&) -> Result<Case> { return wanted; }));
        office.reopen();
        QCOMPARE(office.log().storedCase(caseId)->now, wanted);
        QCOMPARE(*office.log().cases({}, 10), QList<Case>{wanted});
        QVERIFY(office.log().cases(caseId, 10)->isEmpty());
    }

    void aPersonIsAddedOnce()
    {
        CloudOffice office(m_engines.fresh());
        office.addStaff(QStringLiteral("a"), Role::Clerk);
        const Staff again{QStringLiteral("a"), QStringLiteral("別人"), Role::Chief, "key", true};
        QCOMPARE(office.log().appendStaff({again, {}}).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(office.log().page(0, 1, 1)->head, 2);
    }

    void whoWaitsIsWokenByTheNextEntry()
    {
        CloudOffice office(m_engines.fresh());
        QVERIFY(office.log().waitBeyond(0, 0));
        QVERIFY(!office.log().waitBeyond(1, 50));
        QElapsedTimer timer;
        timer.start();
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            office.openCase();
        });
        const bool woken = office.log().waitBeyond(1, 30'000);
        later.join();
        QVERIFY(woken);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void whoWaitsIsSentHomeWhenTheServiceCloses()
    {
        CloudOffice office(m_engines.fresh());
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            office.log().stopWaiting();
        });
        QVERIFY(!office.log().waitBeyond(1, 60'000));
        later.join();
        QVERIFY(!office.log().waitBeyond(1, 60'000));
    }

    void manyAtOnceLeaveNoGap()
    {
        CloudOffice office(m_engines.fresh());
        std::vector<std::thread> citizens;
        for (int i = 0; i < 8; ++i) {
            citizens.emplace_back([&] {
                for (int k = 0; k < 10; ++k) {
                    QVERIFY(office.log().appendSubmission(submission()));
                }
            });
        }
        for (std::thread& citizen : citizens) {
            citizen.join();
        }
        const LogPage page = *office.log().page(0, 500, 1 << 20);
        QCOMPARE(page.entries.size(), 81);
        QSet<QString> cases;
        for (qsizetype i = 0; i < page.entries.size(); ++i) {
            QCOMPARE(page.entries[i].seq, i + 1);
            cases.insert(page.entries[i].caseId);
        }
        QCOMPARE(cases.size(), 81);
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(CaseLogTest)
#include "CaseLogTest.moc"
