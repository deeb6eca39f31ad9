// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"
#include "app/store/LogReplay.h"

#include <QTest>

using namespace madoguchi;

/// A terminal does not take from the log what the rules of claims forbid, whoever let it in: paper by an old fence is nobody's paper.
class LogReplayTest : public QObject {
    Q_OBJECT

private:
    inline static const QDateTime noon{QDate(2026, 11, 24), QTime(3, 0), Qt::UTC};
    inline static const StaffDirectory staff{{QStringLiteral("sato"), {QStringLiteral("sato"), {}, Role::Clerk, {}, true}},
                                             {QStringLiteral("oka"), {QStringLiteral("oka"), {}, Role::Chief, {}, true}}};

    static Case heldIn(CaseState state)
    {
        Case held = CaseRules::opened(QStringLiteral("352021-00000001"), QStringLiteral("s"), noon);
        held.state = state;
        held.lastFence = 3;
        held.claim = Claim{QStringLiteral("sato"), 3, noon.addSecs(60)};
        return held;
    }

private Q_SLOTS:
    void anActWithoutTheClaimIsSenseless_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<ActKind>("kind");
        QTest::newRow("print") << CaseState::Approved << ActKind::Issue;
        QTest::newRow("seal") << CaseState::Issued << ActKind::Seal;
        QTest::newRow("dispatch") << CaseState::Sealed << ActKind::Dispatch;
        QTest::newRow("examine") << CaseState::Received << ActKind::StartExamination;
        QTest::newRow("hand over") << CaseState::Sealed << ActKind::HandOver;
        QTest::newRow("release") << CaseState::Sealed << ActKind::Release;
    }

    void anActWithoutTheClaimIsSenseless()
    {
        QFETCH(CaseState, state);
        QFETCH(ActKind, kind);
        const Case before = heldIn(state);
        Act act;
        act.caseId = before.id;
        act.kind = kind;
        act.staffId = QStringLiteral("sato");
        act.seenVersion = before.version;
        act.fence = 3;
        act.fields.insert(QStringLiteral("to"), QStringLiteral("oka"));
        LogEntry entry;
        entry.seq = 7;
        entry.kind = EntryKind::Act;
        entry.caseId = before.id;
        entry.caseVersion = before.version + 1;
        entry.at = noon;
        QVERIFY(LogReplay::afterAct(before, entry, act, staff));

        const auto code = [&](const LogEntry& told, const Act& done) {
            const auto after = LogReplay::afterAct(before, told, done, staff);
            return after ? ErrorCode(0) : after.error().code;
        };
        LogEntry late = entry;
        late.at = before.claim->until;
        QCOMPARE(code(late, act), ErrorCode::ChainBroken);
        Act old = act;
        old.fence = 2;
        QCOMPARE(code(entry, old), ErrorCode::ChainBroken);
        Act blind = act;
        blind.seenVersion -= 1;
        QCOMPARE(code(entry, blind), ErrorCode::ChainBroken);
        Act chiefs = act;
        chiefs.staffId = QStringLiteral("oka");
        QCOMPARE(code(entry, chiefs), ErrorCode::ChainBroken);  // with sato's fence
        chiefs.fence = 0;
        chiefs.reason = QStringLiteral("不在のため");
        chiefs.fields[QStringLiteral("to")] = QStringLiteral("oka");
        const bool isChiefs = kind == ActKind::HandOver || kind == ActKind::Release;
        QCOMPARE(code(entry, chiefs), isChiefs ? ErrorCode(0) : ErrorCode::ChainBroken);
    }
};

QTEST_APPLESS_MAIN(LogReplayTest)
#include "LogReplayTest.moc"
