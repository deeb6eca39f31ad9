// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/AcceptedPair.h"
#include "app/domain/CaseRules.h"

// A case, a person and an act on it, as the tests of the rules need them.
namespace madoguchi::test {

inline const QString caseId = QStringLiteral("352021-00000001");
inline const QString sato = QStringLiteral("sato");
inline const QString tanaka = QStringLiteral("tanaka");
inline const QDateTime morning(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

inline GuardFacts allWell()
{
    GuardFacts facts;
    facts.verdictKnown = true;
    facts.verdictBad = false;
    facts.cautionsLookedAt = facts.checklistDone = facts.paymentCovers = facts.notRevoked = true;
    facts.unrestricted = facts.scansMatched = facts.paymentCaptured = true;
    return facts;
}

inline Case caseIn(CaseState state)
{
    Case now = CaseRules::opened(caseId, QStringLiteral("11111111-1111-4111-8111-111111111111"), morning);
    now.state = state;
    return now;
}

/// A case that sato holds with fence 1.
inline Case heldIn(CaseState state)
{
    Case now = caseIn(state);
    now.lastFence = 1;
    now.claim = Claim{sato, 1, morning.addSecs(CaseRules::leaseSeconds)};
    return now;
}

inline Act actOf(const Case& seen, ActKind kind, const QString& staffId = sato, int fence = 1)
{
    Act act;
    act.id = QStringLiteral("22222222-2222-4222-8222-222222222222");
    act.caseId = seen.id;
    act.kind = kind;
    act.staffId = staffId;
    act.terminal = QStringLiteral("counter-1");
    act.at = morning;
    act.seenVersion = seen.version;
    act.fence = fence;
    act.reason = QStringLiteral("a reason");
    act.fields = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")}.fields();
    act.fields.insert(QStringLiteral("to"), tanaka);
    return act;
}

inline const CaseRules terminal(CaseRules::Side::Terminal);
inline const CaseRules cloud(CaseRules::Side::Cloud);

inline ErrorCode errorOf(const Result<Case>& result)
{
    return result ? ErrorCode(0) : result.error().code;
}

}  // namespace madoguchi::test
