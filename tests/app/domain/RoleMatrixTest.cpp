// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/domain/CaseFixture.h"
#include "tests/support/RoleMatrix.h"

#include <QtTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Every role, act and state: the table gives nobody a power that is not written in the matrix, and the rules give nobody one that is not in the table.
class RoleMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableGivesThePowersThatAreWrittenDownAndNoOthers();
    void whoHasNoPowerIsRefusedByBothSides_data();
    void whoHasNoPowerIsRefusedByBothSides();
    void nothingIsWrittenDownTwice();
};

void RoleMatrixTest::theTableGivesThePowersThatAreWrittenDownAndNoOthers()
{
    for (const Role role : staffRoles) {
        for (const ActKind act : allActKinds) {
            for (const CaseState state : allCaseStates) {
                const Transition* row = findTransition(state, act);
                QVERIFY2((row && allows(*row, role)) == hasPower(role, act, state), nameOf(role, act, state));
            }
        }
    }
}

void RoleMatrixTest::whoHasNoPowerIsRefusedByBothSides_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : staffRoles) {
        QTest::newRow(code(role).data()) << role;
    }
}

/// Everything but the power speaks for the act: the person holds the claim, gives a reason, and all guards are content.
void RoleMatrixTest::whoHasNoPowerIsRefusedByBothSides()
{
    QFETCH(Role, role);
    for (const ActKind kind : allActKinds) {
        for (const CaseState state : allCaseStates) {
            const Case before = heldIn(state);
            const Act act = actOf(before, kind);
            for (const CaseRules& side : {terminal, cloud}) {
                const auto after = side.apply(before, act, role, allWell(), morning);
                QVERIFY2(after.has_value() == hasPower(role, kind, state), nameOf(role, kind, state));
                QVERIFY2(after || errorOf(after) == refusalWithoutPower(kind, state), nameOf(role, kind, state));
            }
            const auto why = terminal.refusal(before, kind, sato, role, allWell(), morning);
            QVERIFY2(why.has_value() != hasPower(role, kind, state), nameOf(role, kind, state));
        }
    }
}

void RoleMatrixTest::nothingIsWrittenDownTwice()
{
    for (const Role role : staffRoles) {
        for (const ActKind act : allActKinds) {
            for (const CaseState state : allCaseStates) {
                const auto lines = std::ranges::count_if(powers(), [&](const Power& power) {
                    return power.act == act && power.roles.contains(role) && power.states.contains(state);
                });
                QVERIFY2(lines <= 1, nameOf(role, act, state));
            }
        }
    }
}

QTEST_APPLESS_MAIN(RoleMatrixTest)
#include "RoleMatrixTest.moc"
