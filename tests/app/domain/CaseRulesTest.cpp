// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/domain/CaseFixture.h"

#include <QSet>
#include <QtTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Rows, roles, versions and guards: what an act may do to a case.
class CaseRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noActIsDoneByAWrongRoleOrInAWrongState();
    void aRowMovesTheCaseWhereTheTableSays();
    void anActOnAnOldVersionIsRefused();
    void anActForAnotherCaseIsRefused();
    void aCorrectionIsNeverAnAct();
    void aGuardThatSaysNoRefuses_data();
    void aGuardThatSaysNoRefuses();
    void whatNobodyHasEstablishedRefuses();
    void theCloudTakesFromTheTerminalWhatItCannotJudge();
    void whoExaminedDoesNotApprove();
    void whoApprovedOrExaminedDoesNotIssue();
    void aReasonOfBlanksIsNone();
    void theReasonStaysOnTheCase();
    void theButtonIsEnabledBeforeTheReasonIsGiven();
    void theButtonSaysWhyItIsDisabled();
    void aCorrectionReplacesTheSubmission();
    void aCorrectionAfterTheDecisionIsRefused();
    void replayGivesWhatTheLogSays();
    void replayAsksNoGuard();
};

void CaseRulesTest::noActIsDoneByAWrongRoleOrInAWrongState()
{
    int done = 0;
    for (const CaseState state : allCaseStates) {
        for (const ActKind kind : allActKinds) {
            for (const Role role : allRoles) {
                const Case before = heldIn(state);
                const auto after = terminal.apply(before, actOf(before, kind), role, allWell(), morning);
                const Transition* row = findTransition(state, kind);
                if (!row || kind == ActKind::Correct) {
                    QCOMPARE(errorOf(after), ErrorCode::ActNotAllowed);
                } else if (!allows(*row, role)) {
                    QCOMPARE(errorOf(after), ErrorCode::RoleNotAllowed);
                } else {
                    QVERIFY2(after.has_value(), qPrintable(code(state) + QLatin1String(" ") + code(kind)));
                    ++done;
                }
                if (role == Role::Administrator || role == Role::Auditor) {
                    QVERIFY(!after);
                }
            }
        }
    }
    QVERIFY(done > 100);
}

void CaseRulesTest::aRowMovesTheCaseWhereTheTableSays()
{
    const QDateTime later = morning.addSecs(60);
    for (const Transition& row : transitionTable()) {
        if (row.act == ActKind::Correct) {
            continue;
        }
        const Case before = heldIn(row.from);
        const auto after = terminal.apply(before, actOf(before, row.act), row.roles.front(), allWell(), later);
        QVERIFY(after);
        QCOMPARE(after->state, row.to);
        QCOMPARE(after->version, before.version + 1);
        QCOMPARE(after->changedAt, later);
        QCOMPARE(after->receivedAt, before.receivedAt);
        QCOMPARE(after->submissionId, before.submissionId);
    }
}

void CaseRulesTest::anActOnAnOldVersionIsRefused()
{
    Case before = heldIn(CaseState::Received);
    const Act act = actOf(before, ActKind::StartExamination);
    before.version += 1;
    QCOMPARE(errorOf(terminal.apply(before, act, Role::Clerk, allWell(), morning)), ErrorCode::VersionOld);
    before.version -= 2;
    QCOMPARE(errorOf(cloud.apply(before, act, Role::Clerk, allWell(), morning)), ErrorCode::VersionOld);
}

void CaseRulesTest::anActForAnotherCaseIsRefused()
{
    const Case before = heldIn(CaseState::Received);
    Act act = actOf(before, ActKind::StartExamination);
    act.caseId = QStringLiteral("352021-00000002");
    QCOMPARE(errorOf(cloud.apply(before, act, Role::Clerk, allWell(), morning)), ErrorCode::FieldInvalid);
}

void CaseRulesTest::aCorrectionIsNeverAnAct()
{
    const Case before = caseIn(CaseState::AwaitingCitizen);
    const Act act = actOf(before, ActKind::Correct, QStringLiteral("cloud"), 0);
    QCOMPARE(errorOf(cloud.apply(before, act, Role::Citizen, allWell(), morning)), ErrorCode::ActNotAllowed);
    QCOMPARE(errorOf(CaseRules::replay(before, act, Role::Citizen, morning)), ErrorCode::ActNotAllowed);
}

void CaseRulesTest::aGuardThatSaysNoRefuses_data()
{
    using Fact = bool GuardFacts::*;
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<ActKind>("kind");
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<Guard>("guard");
    const auto row = [](const char* name, CaseState state, ActKind kind, Fact fact, Guard guard) { QTest::newRow(name) << state << kind << fact << guard; };
    row("examined without a verdict", CaseState::Examining, ActKind::FinishExamination, &GuardFacts::verdictKnown, Guard::VerdictNotBad);
    row("examined without looking at cautions", CaseState::Examining, ActKind::FinishExamination, &GuardFacts::cautionsLookedAt, Guard::CautionsLookedAt);
    row("examined with open points", CaseState::Examining, ActKind::FinishExamination, &GuardFacts::checklistDone, Guard::ChecklistDone);
    row("approved without payment", CaseState::Proposed, ActKind::Approve, &GuardFacts::paymentCovers, Guard::PaymentCovers);
    row("approved though revoked", CaseState::Proposed, ActKind::Approve, &GuardFacts::notRevoked, Guard::NotRevoked);
    row("approved though restricted", CaseState::Proposed, ActKind::Approve, &GuardFacts::unrestricted, Guard::Unrestricted);
    row("issued though revoked", CaseState::Approved, ActKind::Issue, &GuardFacts::notRevoked, Guard::NotRevoked);
    row("issued though restricted", CaseState::Approved, ActKind::Issue, &GuardFacts::unrestricted, Guard::Unrestricted);
    row("sealed unscanned", CaseState::Issued, ActKind::Seal, &GuardFacts::scansMatched, Guard::ScansMatched);
    row("sealed though restricted", CaseState::Issued, ActKind::Seal, &GuardFacts::unrestricted, Guard::Unrestricted);
    row("sealed though revoked", CaseState::Issued, ActKind::Seal, &GuardFacts::notRevoked, Guard::NotRevoked);
    row("dispatched without money", CaseState::Sealed, ActKind::Dispatch, &GuardFacts::paymentCaptured, Guard::PaymentCaptured);
}

void CaseRulesTest::aGuardThatSaysNoRefuses()
{
    using Fact = bool GuardFacts::*;
    QFETCH(CaseState, state);
    QFETCH(ActKind, kind);
    QFETCH(Fact, fact);
    QFETCH(Guard, guard);
    const Case before = heldIn(state);
    const Act act = actOf(before, kind);
    GuardFacts facts = allWell();
    QVERIFY(terminal.apply(before, act, Role::Chief, facts, morning));
    facts.*fact = false;
    const auto after = terminal.apply(before, act, Role::Chief, facts, morning);
    QCOMPARE(errorOf(after), ErrorCode::GuardRefused);
    QCOMPARE(after.error().detail, QString(code(guard)));
    QVERIFY(cloud.apply(before, act, Role::Chief, facts, morning));
}

void CaseRulesTest::whatNobodyHasEstablishedRefuses()
{
    const QList<std::pair<CaseState, ActKind>> decisive{{CaseState::Examining, ActKind::FinishExamination}, {CaseState::Proposed, ActKind::Approve},
        {CaseState::Approved, ActKind::Issue}, {CaseState::Issued, ActKind::Seal}, {CaseState::Sealed, ActKind::Dispatch}};
    for (const auto& [state, kind] : decisive) {
        const Case before = heldIn(state);
        QCOMPARE(errorOf(terminal.apply(before, actOf(before, kind), Role::Chief, GuardFacts(), morning)), ErrorCode::GuardRefused);
    }
    GuardFacts bad = allWell();
    bad.verdictBad = true;
    const Case before = heldIn(CaseState::Examining);
    QCOMPARE(errorOf(terminal.apply(before, actOf(before, ActKind::FinishExamination), Role::Clerk, bad, morning)), ErrorCode::GuardRefused);
}

void CaseRulesTest::theCloudTakesFromTheTerminalWhatItCannotJudge()
{
    for (const Transition& row : transitionTable()) {
        if (row.act != ActKind::Correct) {
            const Case before = heldIn(row.from);
            QVERIFY(cloud.apply(before, actOf(before, row.act), row.roles.front(), GuardFacts(), morning));
        }
    }
}

void CaseRulesTest::whoExaminedDoesNotApprove()
{
    Case now = heldIn(CaseState::Received);
    now = *terminal.apply(now, actOf(now, ActKind::StartExamination), Role::Chief, allWell(), morning);
    QCOMPARE(now.examinerId, sato);
    now = *terminal.apply(now, actOf(now, ActKind::FinishExamination), Role::Chief, allWell(), morning);
    now = *terminal.apply(now, actOf(now, ActKind::Propose), Role::Chief, allWell(), morning);
    QCOMPARE(now.proposerId, sato);
    for (const CaseRules& side : {terminal, cloud}) {
        const auto own = side.apply(now, actOf(now, ActKind::Approve, sato, 0), Role::Chief, allWell(), morning);
        QCOMPARE(errorOf(own), ErrorCode::GuardRefused);
        QCOMPARE(own.error().detail, QStringLiteral("four-eyes-approver"));
    }
    const auto approved = terminal.apply(now, actOf(now, ActKind::Approve, tanaka, 0), Role::Chief, allWell(), morning);
    QVERIFY(approved);
    QCOMPARE(approved->approverId, tanaka);
}

void CaseRulesTest::whoApprovedOrExaminedDoesNotIssue()
{
    Case now = heldIn(CaseState::Approved);
    now.examinerId = QStringLiteral("examiner");
    now.approverId = sato;
    GuardFacts facts = allWell();
    facts.issuerMayBeExaminer = true;
    QCOMPARE(errorOf(cloud.apply(now, actOf(now, ActKind::Issue), Role::Chief, facts, morning)), ErrorCode::GuardRefused);
    now.approverId = tanaka;
    now.examinerId = sato;
    const auto issued = terminal.apply(now, actOf(now, ActKind::Issue), Role::Clerk, facts, morning);
    QVERIFY(issued);
    QCOMPARE(issued->issuerId, sato);
    facts.issuerMayBeExaminer = false;
    QCOMPARE(errorOf(terminal.apply(now, actOf(now, ActKind::Issue), Role::Clerk, facts, morning)), ErrorCode::GuardRefused);
}

void CaseRulesTest::aReasonOfBlanksIsNone()
{
    const Case before = heldIn(CaseState::Examining);
    Act act = actOf(before, ActKind::Reject);
    for (const QString& reason : {QString(), QStringLiteral("  "), QStringLiteral("\u3000\n")}) {
        act.reason = reason;
        QCOMPARE(errorOf(cloud.apply(before, act, Role::Clerk, {}, morning)), ErrorCode::ReasonMissing);
    }
}

void CaseRulesTest::theReasonStaysOnTheCase()
{
    const Case before = heldIn(CaseState::Examining);
    const auto held = terminal.apply(before, actOf(before, ActKind::PutOnHold), Role::Clerk, allWell(), morning);
    QCOMPARE(held->lastReason, QStringLiteral("a reason"));
    Act resume = actOf(*held, ActKind::Resume);
    resume.reason.clear();
    QCOMPARE(terminal.apply(*held, resume, Role::Clerk, allWell(), morning)->lastReason, QStringLiteral("a reason"));
}

void CaseRulesTest::theButtonIsEnabledBeforeTheReasonIsGiven()
{
    const Case held = heldIn(CaseState::Examining);
    for (const ActKind kind : {ActKind::Reject, ActKind::HandOver, ActKind::PutOnHold, ActKind::Release, ActKind::Claim}) {
        QCOMPARE(terminal.refusal(held, kind, sato, Role::Clerk, allWell(), morning), std::nullopt);
    }
    QCOMPARE(terminal.refusal(held, ActKind::Release, tanaka, Role::Chief, allWell(), morning), std::nullopt);
}

void CaseRulesTest::theButtonSaysWhyItIsDisabled()
{
    const Case held = heldIn(CaseState::Examining);
    const auto refusal = [&](const Case& now, ActKind kind, const QString& who, Role role, const GuardFacts& facts) {
        const auto error = terminal.refusal(now, kind, who, role, facts, morning);
        return error ? error->code : ErrorCode(0);
    };
    QCOMPARE(refusal(held, ActKind::Reject, tanaka, Role::Clerk, allWell()), ErrorCode::ClaimTaken);
    QCOMPARE(refusal(caseIn(CaseState::Examining), ActKind::Reject, tanaka, Role::Clerk, allWell()), ErrorCode::ClaimMissing);
    QCOMPARE(refusal(held, ActKind::Approve, sato, Role::Chief, allWell()), ErrorCode::ActNotAllowed);
    QCOMPARE(refusal(held, ActKind::Reject, sato, Role::Auditor, allWell()), ErrorCode::RoleNotAllowed);
    QCOMPARE(refusal(held, ActKind::FinishExamination, sato, Role::Clerk, GuardFacts()), ErrorCode::GuardRefused);
}

void CaseRulesTest::aCorrectionReplacesTheSubmission()
{
    const QString second = QStringLiteral("33333333-3333-4333-8333-333333333333");
    const Case waiting = heldIn(CaseState::AwaitingCitizen);
    const auto corrected = CaseRules::corrected(waiting, second, morning.addSecs(5));
    QVERIFY(corrected);
    QCOMPARE(corrected->state, CaseState::Examining);
    QCOMPARE(corrected->submissionId, second);
    QCOMPARE(corrected->version, waiting.version + 1);
    QCOMPARE(corrected->changedAt, morning.addSecs(5));
    QCOMPARE(corrected->receivedAt, waiting.receivedAt);
    QCOMPARE(corrected->claim, waiting.claim);
    QCOMPARE(CaseRules::corrected(caseIn(CaseState::Received), second, morning)->state, CaseState::Received);
    QCOMPARE(CaseRules::corrected(caseIn(CaseState::OnHold), second, morning)->state, CaseState::OnHold);
}

void CaseRulesTest::aCorrectionAfterTheDecisionIsRefused()
{
    const QSet<CaseState> open{CaseState::Received, CaseState::AwaitingCitizen, CaseState::OnHold};
    for (const CaseState state : allCaseStates) {
        const auto corrected = CaseRules::corrected(caseIn(state), QStringLiteral("33333333-3333-4333-8333-333333333333"), morning);
        QCOMPARE(corrected.has_value(), open.contains(state));
    }
}

void CaseRulesTest::replayGivesWhatTheLogSays()
{
    // Whatever the cloud has applied, a terminal that replays it comes to the same case.
    for (const Transition& row : transitionTable()) {
        if (row.act != ActKind::Correct) {
            const Case before = heldIn(row.from);
            const Act act = actOf(before, row.act);
            const auto applied = cloud.apply(before, act, row.roles.front(), {}, morning.addSecs(30));
            const auto replayed = CaseRules::replay(before, act, row.roles.front(), morning.addSecs(30));
            QVERIFY(applied && replayed);
            QVERIFY(*applied == *replayed);
        }
    }
}

void CaseRulesTest::replayAsksNoGuard()
{
    const Case free = caseIn(CaseState::Proposed);
    QVERIFY(CaseRules::replay(free, actOf(free, ActKind::Approve, sato, 7), Role::Clerk, morning));
    QCOMPARE(errorOf(CaseRules::replay(free, actOf(free, ActKind::Issue), Role::Clerk, morning)), ErrorCode::ActNotAllowed);
}

QTEST_APPLESS_MAIN(CaseRulesTest)
#include "CaseRulesTest.moc"
