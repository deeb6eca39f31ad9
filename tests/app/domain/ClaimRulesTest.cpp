// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/domain/CaseFixture.h"

#include <QtTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Who holds a case, and until when: two people must never work on one without knowing.
class ClaimRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOnePersonCanHoldACase();
    void aClaimEndsWithItsLease();
    void everyClaimGetsANewFence();
    void whoWasTakenOverCanDoNothing();
    void whoNeverHeldTheCaseIsToldSo();
    void aHandOverGivesTheCaseToTheOther();
    void aHandOverNeedsSomebodyElse();
    void aHandOverNeedsAReason();
    void theChiefCanTakeACaseAwayWithAReason();
    void aChiefWithAnOldFenceIsNoBetterThanOthers();
    void theChiefCanGiveAFreeCaseToSomebody();
    void thereIsNothingToLetGoOfAFreeCase();
    void aCaseNobodyCanWorkOnIsHeldByNobody_data();
    void aCaseNobodyCanWorkOnIsHeldByNobody();
};

void ClaimRulesTest::onlyOnePersonCanHoldACase()
{
    const Case free = caseIn(CaseState::Received);
    const auto taken = cloud.apply(free, actOf(free, ActKind::Claim, sato, 0), Role::Clerk, {}, morning);
    QVERIFY(taken && taken->claim);
    QCOMPARE(*taken->claim, (Claim{sato, 1, morning.addSecs(4 * 60 * 60)}));
    QCOMPARE(errorOf(cloud.apply(*taken, actOf(*taken, ActKind::Claim, tanaka, 0), Role::Clerk, {}, morning)), ErrorCode::ClaimTaken);
    QCOMPARE(errorOf(cloud.apply(*taken, actOf(*taken, ActKind::Claim, tanaka, 0), Role::Chief, {}, morning)), ErrorCode::ClaimTaken);
}

void ClaimRulesTest::aClaimEndsWithItsLease()
{
    const Case held = heldIn(CaseState::Received);
    const QDateTime end = held.claim->until;
    const Act start = actOf(held, ActKind::StartExamination);
    const Act claim = actOf(held, ActKind::Claim, tanaka, 0);
    QVERIFY(cloud.apply(held, start, Role::Clerk, {}, end.addMSecs(-1)));
    QCOMPARE(errorOf(cloud.apply(held, start, Role::Clerk, {}, end)), ErrorCode::ClaimMissing);
    QCOMPARE(errorOf(cloud.apply(held, claim, Role::Clerk, {}, end.addMSecs(-1))), ErrorCode::ClaimTaken);
    QVERIFY(cloud.apply(held, claim, Role::Clerk, {}, end));
}

void ClaimRulesTest::everyClaimGetsANewFence()
{
    const Case held = heldIn(CaseState::Received);
    const auto renewed = cloud.apply(held, actOf(held, ActKind::Claim, sato, 0), Role::Clerk, {}, morning.addSecs(600));
    QVERIFY(renewed);
    QCOMPARE(renewed->claim->fence, 2);
    QCOMPARE(renewed->claim->until, morning.addSecs(600 + CaseRules::leaseSeconds));
    const auto released = cloud.apply(*renewed, actOf(*renewed, ActKind::Release, sato, 2), Role::Clerk, {}, morning);
    QVERIFY(released && !released->claim);
    const auto again = cloud.apply(*released, actOf(*released, ActKind::Claim, tanaka, 0), Role::Clerk, {}, morning);
    QVERIFY(again);
    QCOMPARE(again->claim->fence, 3);
    QCOMPARE(again->lastFence, 3);
}

void ClaimRulesTest::whoWasTakenOverCanDoNothing()
{
    const Case held = heldIn(CaseState::Examining);
    const auto renewed = cloud.apply(held, actOf(held, ActKind::Claim, sato, 0), Role::Clerk, {}, morning);
    QCOMPARE(errorOf(cloud.apply(*renewed, actOf(*renewed, ActKind::FinishExamination, sato, 1), Role::Clerk, {}, morning)), ErrorCode::ClaimFenceOld);

    const auto taken = cloud.apply(held, actOf(held, ActKind::Claim, tanaka, 0), Role::Clerk, {}, held.claim->until);
    QCOMPARE(errorOf(cloud.apply(*taken, actOf(*taken, ActKind::FinishExamination, sato, 1), Role::Clerk, {}, held.claim->until)), ErrorCode::ClaimFenceOld);
}

void ClaimRulesTest::whoNeverHeldTheCaseIsToldSo()
{
    const Case held = heldIn(CaseState::Examining);
    const Case free = caseIn(CaseState::Examining);
    QCOMPARE(errorOf(cloud.apply(held, actOf(held, ActKind::FinishExamination, tanaka, 0), Role::Clerk, {}, morning)), ErrorCode::ClaimTaken);
    QCOMPARE(errorOf(cloud.apply(free, actOf(free, ActKind::FinishExamination, tanaka, 0), Role::Clerk, {}, morning)), ErrorCode::ClaimMissing);
}

void ClaimRulesTest::aHandOverGivesTheCaseToTheOther()
{
    const Case held = heldIn(CaseState::Examining);
    const auto after = cloud.apply(held, actOf(held, ActKind::HandOver), Role::Clerk, {}, morning.addSecs(10));
    QVERIFY(after);
    QCOMPARE(*after->claim, (Claim{tanaka, 2, morning.addSecs(10 + CaseRules::leaseSeconds)}));
    QVERIFY(cloud.apply(*after, actOf(*after, ActKind::FinishExamination, tanaka, 2), Role::Clerk, {}, morning.addSecs(20)));
    QCOMPARE(errorOf(cloud.apply(*after, actOf(*after, ActKind::FinishExamination, sato, 1), Role::Clerk, {}, morning.addSecs(20))), ErrorCode::ClaimFenceOld);
}

void ClaimRulesTest::aHandOverNeedsSomebodyElse()
{
    const Case held = heldIn(CaseState::Examining);
    Act act = actOf(held, ActKind::HandOver);
    for (const QString& to : {QString(), sato}) {
        act.fields[QStringLiteral("to")] = to;
        const auto after = cloud.apply(held, act, Role::Clerk, {}, morning);
        QCOMPARE(errorOf(after), ErrorCode::FieldInvalid);
        QCOMPARE(after.error().detail, QStringLiteral("to"));
    }
}

void ClaimRulesTest::aHandOverNeedsAReason()
{
    const Case held = heldIn(CaseState::Examining);
    Act act = actOf(held, ActKind::HandOver);
    act.reason = QStringLiteral(" ");
    for (const Role role : {Role::Clerk, Role::Chief}) {
        QCOMPARE(errorOf(cloud.apply(held, act, role, {}, morning)), ErrorCode::ReasonMissing);
    }
}

void ClaimRulesTest::aChiefWithAnOldFenceIsNoBetterThanOthers()
{
    const Case held = heldIn(CaseState::Issued);
    const auto taken = cloud.apply(held, actOf(held, ActKind::HandOver), Role::Clerk, {}, morning);
    for (const ActKind kind : {ActKind::Release, ActKind::HandOver}) {
        Act late = actOf(*taken, kind, sato, 1);
        late.fields[QStringLiteral("to")] = sato;
        QCOMPARE(errorOf(cloud.apply(*taken, late, Role::Chief, {}, morning)), ErrorCode::ClaimFenceOld);
        late.fence = 0;
        QVERIFY(cloud.apply(*taken, late, Role::Chief, {}, morning));
    }
}

void ClaimRulesTest::theChiefCanTakeACaseAwayWithAReason()
{
    const Case held = heldIn(CaseState::Examining);
    Act act = actOf(held, ActKind::Release, tanaka, 0);
    QVERIFY(cloud.apply(held, act, Role::Chief, {}, morning));
    QCOMPARE(errorOf(cloud.apply(held, act, Role::Clerk, {}, morning)), ErrorCode::ClaimTaken);
    act.reason.clear();
    QCOMPARE(errorOf(cloud.apply(held, act, Role::Chief, {}, morning)), ErrorCode::ReasonMissing);
    Act own = actOf(held, ActKind::Release);
    own.reason.clear();
    QVERIFY(cloud.apply(held, own, Role::Chief, {}, morning));
}

void ClaimRulesTest::theChiefCanGiveAFreeCaseToSomebody()
{
    const Case free = caseIn(CaseState::Received);
    const Act act = actOf(free, ActKind::HandOver, QStringLiteral("chief"), 0);
    const auto after = cloud.apply(free, act, Role::Chief, {}, morning);
    QVERIFY(after);
    QCOMPARE(after->claim->staffId, tanaka);
    QCOMPARE(errorOf(cloud.apply(free, act, Role::Clerk, {}, morning)), ErrorCode::ClaimMissing);
}

void ClaimRulesTest::thereIsNothingToLetGoOfAFreeCase()
{
    const Case free = caseIn(CaseState::Received);
    QCOMPARE(errorOf(cloud.apply(free, actOf(free, ActKind::Release, sato, 0), Role::Chief, {}, morning)), ErrorCode::ClaimMissing);
}

void ClaimRulesTest::aCaseNobodyCanWorkOnIsHeldByNobody_data()
{
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<ActKind>("kind");
    QTest::addColumn<bool>("held");
    QTest::newRow("released") << CaseState::Examining << ActKind::Release << false;
    QTest::newRow("rejected") << CaseState::Examining << ActKind::Reject << false;
    QTest::newRow("withdrawn") << CaseState::Examining << ActKind::Withdraw << false;
    QTest::newRow("proposed") << CaseState::Examined << ActKind::Propose << false;
    QTest::newRow("dispatched") << CaseState::Sealed << ActKind::Dispatch << false;
    QTest::newRow("paper voided") << CaseState::Returned << ActKind::VoidPaper << false;
    QTest::newRow("reopened") << CaseState::Examined << ActKind::Reopen << false;
    QTest::newRow("examination started") << CaseState::Received << ActKind::StartExamination << true;
    QTest::newRow("examined") << CaseState::Examining << ActKind::FinishExamination << true;
    QTest::newRow("issued") << CaseState::Approved << ActKind::Issue << true;
    QTest::newRow("sealed") << CaseState::Issued << ActKind::Seal << true;
}

void ClaimRulesTest::aCaseNobodyCanWorkOnIsHeldByNobody()
{
    QFETCH(CaseState, state);
    QFETCH(ActKind, kind);
    QFETCH(bool, held);
    const Case before = heldIn(state);
    const auto after = terminal.apply(before, actOf(before, kind), findTransition(state, kind)->roles.front(), allWell(), morning);
    QVERIFY(after);
    QCOMPARE(after->claim.has_value(), held);
    QCOMPARE(after->lastFence, 1);
}

QTEST_APPLESS_MAIN(ClaimRulesTest)
#include "ClaimRulesTest.moc"
