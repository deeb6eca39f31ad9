// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"
#include "app/workflow/RefusedAct.h"
#include "sync/client/ProblemDesk.h"
#include "tests/support/client/TestTerminal.h"

#include <QSignalSpy>
#include <QtTest>

using namespace madoguchi;
using test::FakeCloud;
using test::TerminalPapers;
using test::TestTerminal;

/// A terminal that is cut off past its lease: it knows by itself where its right ends, and what it did too late is said, kept and settled.
class LeaseTest : public QObject {
    Q_OBJECT

    const QString m_hanako = QStringLiteral("hanako"), m_jiro = QStringLiteral("jiro"), m_secret = QStringLiteral("secret");
    const QString m_id = QStringLiteral("352021-00000001");
    test::ManualClock m_clock;

    std::shared_ptr<FakeCloud> newCloud()
    {
        auto cloud = std::make_shared<FakeCloud>(m_clock);
        cloud->addStaff(m_hanako, Role::Clerk, m_secret);
        cloud->addStaff(m_jiro, Role::Clerk, m_secret);
        cloud->addSubmission(TerminalPapers::message(8), QStringLiteral("s"));
        return cloud;
    }
    Result<Case> act(TestTerminal& terminal, ActKind kind, const QString& reason = {})
    {
        const auto seen = terminal.workplace().summaries({m_id}).result();
        return terminal.workplace().act(m_id, kind, seen->first().caseNow.version, reason).result();
    }
    bool exchange(TestTerminal& terminal) { return terminal.workplace().syncOnce().result().has_value(); }
    QList<RefusedAct> problems(TestTerminal& terminal)
    {
        QList<RefusedAct> found;
        const CaseFile file = terminal.workplace().caseFile(m_id).result().value();
        const auto outbox = terminal.workplace().outbox().result().value();
        for (const OutboxItem& item : outbox) {
            if (item.state == OutboxItem::State::Refused) {
                found.append(RefusedAct::of(item, file, terminal.workplace().staff(), m_clock.now()));
            }
        }
        return found;
    }

private Q_SLOTS:
    void withoutAConnectionTheTerminalItselfStopsAtTheEndOfTheLease()
    {
        const auto cloud = newCloud();
        TestTerminal first(cloud, m_clock);
        QVERIFY(first.logIn(m_hanako, m_secret) && exchange(first));
        QVERIFY(act(first, ActKind::Claim) && exchange(first));
        cloud->setReachable(false);
        m_clock.advance(CaseRules::leaseSeconds - 1);
        QVERIFY(act(first, ActKind::StartExamination));
        m_clock.advance(1);
        QCOMPARE(act(first, ActKind::PutOnHold, QStringLiteral("理由")).error().code, ErrorCode::ClaimMissing);
        const auto offered = first.workplace().offeredActs(first.workplace().caseFile(m_id).result().value());
        for (const auto& each : offered) {
            QCOMPARE(each.refusal.has_value(), each.kind != ActKind::Claim);
        }
    }

    void aRenewalThatWaitsIsFollowedByActsThatNameIt()
    {
        const auto cloud = newCloud();
        TestTerminal first(cloud, m_clock);
        QVERIFY(first.logIn(m_hanako, m_secret) && exchange(first));
        QVERIFY(act(first, ActKind::Claim) && exchange(first));
        cloud->setReachable(false);
        m_clock.advance(CaseRules::leaseSeconds - 60);
        QCOMPARE(act(first, ActKind::Claim)->claim->fence, 2);
        m_clock.advance(3600);
        QVERIFY(act(first, ActKind::StartExamination));
        QCOMPARE(first.workplace().outbox().result()->last().act.fence, 2);
        cloud->setReachable(true);
        QVERIFY(exchange(first));  // nobody took it meanwhile: the first claim has ended, the second begins
        QCOMPARE(cloud->caseNow(m_id).state, CaseState::Examining);
        QCOMPARE(cloud->caseNow(m_id).claim->fence, 2);
        QVERIFY(problems(first).isEmpty());
    }

    void whoeverComesBackPastTheLeaseIsToldAndLosesNothing()
    {
        const auto cloud = newCloud();
        TestTerminal first(cloud, m_clock), second(cloud, m_clock);
        QVERIFY(first.logIn(m_hanako, m_secret) && exchange(first) && second.logIn(m_jiro, m_secret) && exchange(second));
        QVERIFY(act(first, ActKind::Claim) && exchange(first));

        cloud->setReachable(false);  // cut: what follows is known to the first terminal alone
        QVERIFY(act(first, ActKind::StartExamination));
        QVERIFY(act(first, ActKind::PutOnHold, QStringLiteral("照会中")));
        m_clock.advance(CaseRules::leaseSeconds);
        cloud->setReachable(true);
        cloud->expireSessions();
        QVERIFY(second.logIn(m_jiro, m_secret) && exchange(second));
        QVERIFY(act(second, ActKind::Claim) && exchange(second));
        QVERIFY(act(second, ActKind::StartExamination) && exchange(second));

        QVERIFY(first.logIn(m_hanako, m_secret) && exchange(first));
        const auto told = problems(first);
        QCOMPARE(told.size(), 2);
        for (const RefusedAct& refused : told) {
            QCOMPARE(refused.cause, RefusedAct::Cause::TakenOver);
            QCOMPARE(refused.holder, m_jiro);
            QVERIFY(refused.again);
        }
        QCOMPARE(cloud->caseNow(m_id).state, CaseState::Examining);
        QCOMPARE(cloud->caseNow(m_id).claim->staffId, m_jiro);
        QString here = first.picture().first(), there = second.picture().first();
        QCOMPARE(here.remove(QStringLiteral("refused=2")), there.remove(QStringLiteral("refused=0")));

        QVERIFY(first.logIn(m_jiro, m_secret));
        QCOMPARE(first.workplace().problems().setAside(told.first().act.id, QStringLiteral("引き継ぎました")).result().error().code, ErrorCode::NotPermitted);
        QVERIFY(first.workplace().problems().paperNotices().result()->isEmpty());  // nothing was printed
        QVERIFY(first.logIn(m_hanako, m_secret));
        for (const RefusedAct& refused : told) {
            QVERIFY(first.workplace().problems().setAside(refused.act.id, QStringLiteral("引き継ぎました")).result().value());
        }
        QVERIFY(problems(first).isEmpty());
    }

    void whatIsStillAllowedIsDoneAgain()
    {
        const auto cloud = newCloud();
        TestTerminal first(cloud, m_clock);
        QVERIFY(first.logIn(m_hanako, m_secret) && exchange(first));
        QVERIFY(act(first, ActKind::Claim) && exchange(first));
        cloud->setReachable(false);
        QVERIFY(act(first, ActKind::StartExamination));
        m_clock.advance(CaseRules::leaseSeconds);
        cloud->setReachable(true);
        cloud->expireSessions();
        QVERIFY(first.logIn(m_hanako, m_secret) && exchange(first));
        QCOMPARE(problems(first).first().cause, RefusedAct::Cause::LeaseEnded);
        QCOMPARE(problems(first).first().again->code, ErrorCode::ClaimMissing);
        QVERIFY(act(first, ActKind::Claim) && exchange(first));
        const RefusedAct now = problems(first).first();
        QVERIFY(!now.again);
        QSignalSpy changed(&first.workplace(), &Workplace::casesChanged);
        QVERIFY(first.workplace().problems().doAgain(now.act.id, now.version).result());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(problems(first).isEmpty());
        first.restart();
        QVERIFY(first.logIn(m_hanako, m_secret));
        QCOMPARE(first.workplace().problems().doAgain(now.act.id, now.version).result().error().code, ErrorCode::NotFound);
        QVERIFY(exchange(first));
        QCOMPARE(cloud->caseNow(m_id).state, CaseState::Examining);
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "LeaseTest.moc"
