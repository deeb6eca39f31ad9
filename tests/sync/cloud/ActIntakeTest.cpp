// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/ActCodec.h"
#include "app/domain/CaseRules.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Engines.h"

#include <QTest>
#include <QUuid>

#include <algorithm>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// What the office did, as the cloud takes it: by the right person, with the right key, on the state they saw, and once.
class ActIntakeTest : public QObject {
    Q_OBJECT

private:
    static Visitor at(const QString& terminal, const QString& staffId)
    {
        Visitor visitor;
        visitor.terminal.name = terminal;
        visitor.session.staffId = staffId;
        return visitor;
    }
    SignedAct witness(qint64 number, char history, const QString& terminal, const QMap<QString, QString>& changed = {}) const
    {
        Act act = m_office->act(m_case, ActKind::WitnessAudit, QStringLiteral("hanako"), terminal);
        act.caseId = QStringLiteral("");
        act.seenVersion = 0;
        act.fence = 0;
        act.fields = AuditWitness{number, QByteArray(32, history), QDate(2026, 11, 23)}.fields();
        act.fields.insert(changed);
        return m_office->sign(act);
    }
    static ActAnswer only(const Result<QList<ActAnswer>>& answers) { return answers.value().first(); }

private Q_SLOTS:
    void initTestCase_data() { Engines::addRows(); }

    void init()
    {
        m_office = std::make_unique<CloudOffice>(m_engines.fresh());
        m_office->addStaff(QStringLiteral("hanako"), Role::Clerk);
        m_office->addStaff(QStringLiteral("jiro"), Role::Clerk);
        m_staff = std::make_unique<StaffRegister>(m_office->service().database());
        m_intake = std::make_unique<ActIntake>(m_office->log(), *m_staff);
        m_case = m_office->openCase();
    }

    void aClaimIsAppliedAndThenADuplicate()
    {
        const SignedAct claim = m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")));
        const ActAnswer first = only(m_intake->take({claim}, at(QStringLiteral("T1"), QStringLiteral("hanako"))));
        QCOMPARE(first.kind, ActAnswer::Kind::Applied);
        const ActAnswer again = only(m_intake->take({claim}, at(QStringLiteral("T1"), QStringLiteral("hanako"))));
        QCOMPARE(again.kind, ActAnswer::Kind::Duplicate);
        QCOMPARE(again.seq, first.seq);
        QCOMPARE(m_office->log().storedCase(m_case)->now.claim->staffId, QStringLiteral("hanako"));
    }

    void whatAColleagueDidOfflineIsTakenFromTheNextPerson()
    {
        const SignedAct claim = m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")));
        QCOMPARE(only(m_intake->take({claim}, at(QStringLiteral("T1"), QStringLiteral("jiro")))).kind, ActAnswer::Kind::Applied);
    }

    void aForgedActIsRefused_data()
    {
        QTest::addColumn<QString>("forgery");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("payload changed after signing") << QStringLiteral("payload") << ErrorCode::ActSignatureInvalid;
        QTest::newRow("signature cut") << QStringLiteral("cut") << ErrorCode::ActSignatureInvalid;
        QTest::newRow("signed by another person") << QStringLiteral("key") << ErrorCode::ActSignatureInvalid;
        QTest::newRow("another name on the envelope") << QStringLiteral("envelope") << ErrorCode::NotPermitted;
        QTest::newRow("done at another terminal") << QStringLiteral("terminal") << ErrorCode::NotPermitted;
        QTest::newRow("in the service's name") << QStringLiteral("cloud") << ErrorCode::StaffUnknown;
        QTest::newRow("by a person who is not here") << QStringLiteral("stranger") << ErrorCode::StaffUnknown;
        QTest::newRow("not an act at all") << QStringLiteral("rubbish") << ErrorCode::RequestMalformed;
    }

    void aForgedActIsRefused()
    {
        QFETCH(QString, forgery);
        QFETCH(ErrorCode, code);
        Act act = m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako"));
        SignedAct envelope = m_office->sign(act);
        if (forgery == QLatin1String("payload")) {
            act.seenVersion += 1;
            envelope.payload = ActCodec::encode(act);
        } else if (forgery == QLatin1String("cut")) {
            envelope.signature.chop(1);
        } else if (forgery == QLatin1String("key")) {
            envelope = *m_office->signerOf(QStringLiteral("jiro")).sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("jiro")));
            envelope.payload = ActCodec::encode(act);
            envelope.staffId = QStringLiteral("hanako");
        } else if (forgery == QLatin1String("envelope")) {
            envelope.staffId = QStringLiteral("jiro");
        } else if (forgery == QLatin1String("terminal")) {
            envelope = m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako"), QStringLiteral("T2")));
        } else if (forgery == QLatin1String("cloud") || forgery == QLatin1String("stranger")) {
            act.staffId = forgery;
            envelope = *ActSigner::generate(forgery)->sign(act);
        } else {
            envelope.payload = "{}";
        }
        const ActAnswer answer = only(m_intake->take({envelope}, at(QStringLiteral("T1"), QStringLiteral("hanako"))));
        QCOMPARE(answer.kind, ActAnswer::Kind::Refused);
        QCOMPARE(answer.problem.code, code);
        QVERIFY(!m_office->log().storedCase(m_case)->now.claim);
    }

    void oneThatIsRefusedStopsNoneOfTheOthers()
    {
        const QString other = m_office->openCase();
        const SignedAct good = m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")));
        const SignedAct bad = m_office->sign(m_office->act(m_case, ActKind::StartExamination, QStringLiteral("hanako")));
        const SignedAct last = m_office->sign(m_office->act(other, ActKind::Claim, QStringLiteral("hanako")));
        const QList<ActAnswer> answers = *m_intake->take({bad, good, bad, last}, at(QStringLiteral("T1"), QStringLiteral("hanako")));
        QCOMPARE(answers[0].problem.code, ErrorCode::ClaimMissing);
        QCOMPARE(answers[1].kind, ActAnswer::Kind::Applied);
        QCOMPARE(answers[2].problem.code, ErrorCode::VersionOld);
        QCOMPARE(answers[3].kind, ActAnswer::Kind::Applied);
    }

    void actsOfOneCaseMayBuildOnEachOther()
    {
        const Act claim = m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako"));
        Act start = m_office->act(m_case, ActKind::StartExamination, QStringLiteral("hanako"));
        start.seenVersion = claim.seenVersion + 1;
        start.fence = 1;
        const auto answers = m_intake->take({m_office->sign(claim), m_office->sign(start)}, at(QStringLiteral("T1"), QStringLiteral("hanako")));
        QCOMPARE(answers->last().kind, ActAnswer::Kind::Applied);
        QCOMPARE(m_office->log().storedCase(m_case)->now.state, CaseState::Examining);
    }

    /// As much as a terminal sends at once: twice the same in one call counts once, a case's acts are taken in their order, and each has its answer.
    void fiveHundredActsAreAnsweredEachInItsOrder()
    {
        constexpr int cases = 125;
        QList<SignedAct> acts;
        for (int number = 0; number < cases; ++number) {
            const QString id = m_office->openCase();
            const Act claim = m_office->act(id, ActKind::Claim, QStringLiteral("hanako"));
            Act start = m_office->act(id, ActKind::StartExamination, QStringLiteral("hanako"));
            start.seenVersion = claim.seenVersion + 1;
            start.fence = 1;
            Act late = start;  // on a version that is gone by then
            late.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const SignedAct first = m_office->sign(claim);
            acts << first << m_office->sign(start) << first << m_office->sign(late);
        }
        QCOMPARE(acts.size(), wire::mostActs);
        const auto sent = wire::decodeActs(wire::encodeActs(acts));
        QVERIFY(sent);
        const auto answers = m_intake->take(*sent, at(QStringLiteral("T1"), QStringLiteral("hanako")));
        QCOMPARE(answers->size(), wire::mostActs);
        using K = ActAnswer::Kind;
        for (qsizetype i = 0; i < answers->size(); i += 4) {
            const QList<K> kinds{answers->at(i).kind, answers->at(i + 1).kind, answers->at(i + 2).kind, answers->at(i + 3).kind};
            QCOMPARE(kinds, (QList<K>{K::Applied, K::Applied, K::Duplicate, K::Refused}));
            QCOMPARE(answers->at(i + 1).seq, answers->at(i).seq + 1);
            QCOMPARE(answers->at(i + 2).seq, answers->at(i).seq);
            QCOMPARE(errorFrom(answers->at(i + 3).problem).code, ErrorCode::ActNotAllowed);
        }
        const auto again = m_intake->take(*sent, at(QStringLiteral("T1"), QStringLiteral("hanako")));
        QVERIFY(std::ranges::none_of(*again, [](const ActAnswer& answer) { return answer.kind == K::Applied; }));
        acts.append(acts.first());
        QCOMPARE(wire::decodeActs(wire::encodeActs(acts)).error().code, ErrorCode::RequestMalformed);
    }

    void whoseLeaseHasEndedIsRefusedAlsoLater()
    {
        QVERIFY(m_intake->take({m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")))}, at(QStringLiteral("T1"), {})));
        Act work = m_office->act(m_case, ActKind::StartExamination, QStringLiteral("hanako"));
        const auto answerTo = [&](Act act) {
            act.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            return errorFrom(only(m_intake->take({m_office->sign(act)}, at(QStringLiteral("T1"), {}))).problem).code;
        };
        m_office->clock().advance(CaseRules::leaseSeconds);
        QCOMPARE(answerTo(work), ErrorCode::ClaimMissing);
        QVERIFY(m_intake->take({m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("jiro")))}, at(QStringLiteral("T1"), {})));
        QCOMPARE(answerTo(work), ErrorCode::VersionOld);
        work.seenVersion += 1;  // made to fit
        QCOMPARE(answerTo(work), ErrorCode::ClaimFenceOld);
        m_office->clock().advance(CaseRules::leaseSeconds);
        QVERIFY(m_intake->take({m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")))}, at(QStringLiteral("T1"), {})));
        work.seenVersion += 1;
        QCOMPARE(answerTo(work), ErrorCode::ClaimFenceOld);  // theirs again, but not by this claim
    }

    void aHandOverGoesToSomebodyWhoWorksHere()
    {
        m_office->addStaff(QStringLiteral("kansa"), Role::Auditor);
        QVERIFY(m_intake->take({m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")))}, at(QStringLiteral("T1"), {})));
        for (const auto& [to, kind] : {std::pair{"nobody", ActAnswer::Kind::Refused}, {"kansa", ActAnswer::Kind::Refused}, {"cloud", ActAnswer::Kind::Refused},
                                       {"jiro", ActAnswer::Kind::Applied}}) {
            Act handOver = m_office->act(m_case, ActKind::HandOver, QStringLiteral("hanako"));
            handOver.reason = QStringLiteral("早退");
            handOver.fields.insert(QStringLiteral("to"), QLatin1String(to));
            QCOMPARE(only(m_intake->take({m_office->sign(handOver)}, at(QStringLiteral("T1"), {}))).kind, kind);
        }
        QCOMPARE(m_office->log().storedCase(m_case)->now.claim->staffId, QStringLiteral("jiro"));
    }

    void whoOnlyLooksMayDoNothing()
    {
        for (const Role role : {Role::Auditor, Role::Administrator}) {
            const QString person = QString(code(role));
            m_office->addStaff(person, role);
            for (const ActKind kind : allActKinds) {
                Act act = m_office->act(m_case, kind, person);
                act.reason = QStringLiteral("理由");
                const ActAnswer answer = only(m_intake->take({m_office->sign(act)}, at(QStringLiteral("T1"), person)));
                QCOMPARE(answer.kind, ActAnswer::Kind::Refused);
            }
        }
    }

    void theOfficeCanNotDoWhatOnlyTheCitizenMay()
    {
        for (const ActKind kind : {ActKind::Withdraw, ActKind::Correct}) {
            const ActAnswer answer = only(m_intake->take({m_office->sign(m_office->act(m_case, kind, QStringLiteral("hanako")))}, at(QStringLiteral("T1"), {})));
            QCOMPARE(answer.kind, ActAnswer::Kind::Refused);
        }
    }

    void aLeaseEndsByTheCloudsClock()
    {
        QVERIFY(m_intake->take({m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("hanako")))}, at(QStringLiteral("T1"), {})));
        const SignedAct take = m_office->sign(m_office->act(m_case, ActKind::Claim, QStringLiteral("jiro")));
        QCOMPARE(only(m_intake->take({take}, at(QStringLiteral("T1"), {}))).problem.code, ErrorCode::ClaimTaken);
        const SignedAct late = m_office->sign(m_office->act(m_case, ActKind::StartExamination, QStringLiteral("hanako")));
        m_office->clock().advance(CaseRules::leaseSeconds);
        QCOMPARE(only(m_intake->take({late}, at(QStringLiteral("T1"), {}))).problem.code, ErrorCode::ClaimMissing);
        QCOMPARE(only(m_intake->take({take}, at(QStringLiteral("T1"), {}))).kind, ActAnswer::Kind::Applied);
        QCOMPARE(m_office->log().storedCase(m_case)->now.claim->fence, 2);
    }

    void aTrailIsWitnessedOnceAndNeverGetsShorter_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<char>("history");
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<bool>("taken");
        QTest::newRow("longer") << qint64(6) << 'b' << QStringLiteral("T1") << true;
        QTest::newRow("as long, the same") << qint64(5) << 'a' << QStringLiteral("T1") << true;
        QTest::newRow("as long, another") << qint64(5) << 'b' << QStringLiteral("T1") << false;
        QTest::newRow("shorter") << qint64(4) << 'a' << QStringLiteral("T1") << false;
        QTest::newRow("shorter, of another terminal") << qint64(1) << 'c' << QStringLiteral("T2") << true;
    }

    void aTrailIsWitnessedOnceAndNeverGetsShorter()
    {
        QFETCH(qint64, number);
        QFETCH(char, history);
        QFETCH(QString, terminal);
        QFETCH(bool, taken);
        const ActAnswer first = only(m_intake->take({witness(5, 'a', QStringLiteral("T1"))}, at(QStringLiteral("T1"), {})));
        QCOMPARE(first.kind, ActAnswer::Kind::Applied);
        const ActAnswer answer = only(m_intake->take({witness(number, history, terminal)}, at(terminal, {})));
        QCOMPARE(answer.kind, taken ? ActAnswer::Kind::Applied : ActAnswer::Kind::Refused);
        QCOMPARE(answer.problem.code == ErrorCode::AuditWitnessRefused, !taken);
        QCOMPARE(answer.problem.detail, taken ? QString() : QStringLiteral("5"));
        QVERIFY(CloudCheck(m_office->log()).run());
        QCOMPARE(m_office->log().page(0, 500, 1000000)->entries.last().caseVersion, 0);
    }

    void aTrailThatARepairHasShortenedSaysSo()
    {
        const QMap<QString, QString> resumed{{QStringLiteral("resumedAfter"), QStringLiteral("2")}};
        QCOMPARE(only(m_intake->take({witness(5, 'a', QStringLiteral("T1"))}, at(QStringLiteral("T1"), {}))).kind, ActAnswer::Kind::Applied);
        QCOMPARE(only(m_intake->take({witness(3, 'b', QStringLiteral("T1"), resumed)}, at(QStringLiteral("T1"), {}))).kind, ActAnswer::Kind::Applied);
        QCOMPARE(only(m_intake->take({witness(5, 'a', QStringLiteral("T1"))}, at(QStringLiteral("T1"), {}))).kind, ActAnswer::Kind::Applied);
        QCOMPARE(only(m_intake->take({witness(4, 'a', QStringLiteral("T1"))}, at(QStringLiteral("T1"), {}))).kind, ActAnswer::Kind::Refused);
        QVERIFY(CloudCheck(m_office->log()).run());
    }

    void aWitnessThatSaysNothingOrMoreIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no number") << QStringLiteral("number") << QStringLiteral("0");
        QTest::newRow("another form of the number") << QStringLiteral("number") << QStringLiteral("+5");
        QTest::newRow("half a digest") << QStringLiteral("digest") << QStringLiteral("aa");
        QTest::newRow("no day") << QStringLiteral("day") << QStringLiteral("2026-02-30");
        QTest::newRow("resumed after its own end") << QStringLiteral("resumedAfter") << QStringLiteral("5");
        QTest::newRow("resumed nowhere") << QStringLiteral("resumedAfter") << QStringLiteral("");
        QTest::newRow("something besides") << QStringLiteral("name") << QStringLiteral("x");
    }

    void aWitnessThatSaysNothingOrMoreIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const ActAnswer answer = only(m_intake->take({witness(5, 'a', QStringLiteral("T1"), {{field, value}})}, at(QStringLiteral("T1"), {})));
        QCOMPARE(answer.problem.code, ErrorCode::FieldInvalid);
    }

    void aCaseClaimedByManyAtOnceBelongsToOne()
    {
        constexpr int clerks = 6;
        constexpr int cases = 5;
        QList<QList<SignedAct>> claims;
        QStringList caseIds{m_case};
        for (int k = 1; k < cases; ++k) {
            caseIds.append(m_office->openCase());
        }
        for (int i = 0; i < clerks; ++i) {
            const QString clerk = QStringLiteral("clerk%1").arg(i);
            m_office->addStaff(clerk, Role::Clerk);
            QList<SignedAct> own;
            for (const QString& caseId : std::as_const(caseIds)) {
                own.append(m_office->sign(m_office->act(caseId, ActKind::Claim, clerk)));
            }
            claims.append(own);
        }
        std::atomic<int> applied = 0, refused = 0;
        std::vector<std::thread> threads;
        for (const QList<SignedAct>& own : std::as_const(claims)) {
            threads.emplace_back([&, own] {
                const auto answers = m_intake->take(own, at(QStringLiteral("T1"), {}));
                for (const ActAnswer& answer : *answers) {
                    ++(answer.kind == ActAnswer::Kind::Applied ? applied : refused);
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(applied.load(), cases);
        QCOMPARE(refused.load(), cases * (clerks - 1));
        QVERIFY(CloudCheck(m_office->log()).run());
    }

private:
    Engines m_engines;
    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<StaffRegister> m_staff;
    std::unique_ptr<ActIntake> m_intake;
    QString m_case;
};

QTEST_GUILESS_MAIN(ActIntakeTest)
#include "ActIntakeTest.moc"
