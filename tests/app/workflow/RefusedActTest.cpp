// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/CaseRules.h"
#include "app/workflow/PaperRule.h"
#include "app/workflow/RefusedAct.h"

#include <QTest>

using namespace madoguchi;

/// A terminal comes back and its acts were refused: what the person is told must be true, above all about paper.
class RefusedActTest : public QObject {
    Q_OBJECT

private:
    inline static const QDateTime noon{QDate(2026, 11, 24), QTime(3, 0), Qt::UTC};
    inline static const Staff sato{QStringLiteral("sato"), QStringLiteral("佐藤　花子"), Role::Clerk, {}, true};

    static CaseFile fileIn(CaseState state, const std::optional<Claim>& claim)
    {
        CaseFile file;
        Case& now = file.summary.caseNow;
        now = CaseRules::opened(QStringLiteral("352021-00000001"), QStringLiteral("s"), noon.addDays(-1));
        now.state = state;
        now.claim = claim;
        now.version = 9;
        now.lastFence = claim ? claim->fence : 1;
        file.confirmedClaim = claim;
        return file;
    }
    static OutboxItem refusedItem(ActKind kind, int fence, ErrorCode code)
    {
        OutboxItem item;
        item.act.id = QStringLiteral("a");
        item.act.caseId = QStringLiteral("352021-00000001");
        item.act.kind = kind;
        item.act.staffId = sato.id;
        item.act.seenVersion = 7;
        item.act.fence = fence;
        item.state = OutboxItem::State::Refused;
        item.refusal = Error{code, {}};
        return item;
    }
    static std::optional<Claim> heldBy(const char* staffId, int fence, int secondsLeft = 3600) { return Claim{QLatin1String(staffId), fence, noon.addSecs(secondsLeft)}; }

private Q_SLOTS:
    void itSaysWhy_data()
    {
        QTest::addColumn<OutboxItem>("item");
        QTest::addColumn<std::optional<Claim>>("claim");
        QTest::addColumn<RefusedAct::Cause>("cause");
        using C = RefusedAct::Cause;
        const auto work = [](ErrorCode code) { return refusedItem(ActKind::PutOnHold, 1, code); };
        QTest::newRow("a colleague has it") << work(ErrorCode::VersionOld) << heldBy("kato", 2) << C::TakenOver;
        QTest::newRow("a colleague has it, the fence says so") << work(ErrorCode::ClaimFenceOld) << heldBy("kato", 2) << C::TakenOver;
        QTest::newRow("a colleague was faster") << refusedItem(ActKind::Claim, 0, ErrorCode::VersionOld) << heldBy("kato", 2) << C::TakenOver;
        QTest::newRow("the time was over") << work(ErrorCode::ClaimMissing) << heldBy("sato", 1, 0) << C::LeaseEnded;
        QTest::newRow("the chief took it away") << work(ErrorCode::VersionOld) << std::optional<Claim>() << C::TakenAway;
        QTest::newRow("a colleague had it and has let it run out") << work(ErrorCode::VersionOld) << heldBy("kato", 2, -1) << C::TakenAway;
        QTest::newRow("taken again since") << work(ErrorCode::VersionOld) << heldBy("sato", 3) << C::Changed;
        QTest::newRow("the citizen changed it") << refusedItem(ActKind::PullBack, 0, ErrorCode::VersionOld) << std::optional<Claim>() << C::Changed;
        QTest::newRow("a rule") << work(ErrorCode::ReasonMissing) << heldBy("kato", 2) << C::Other;
    }

    void itSaysWhy()
    {
        QFETCH(OutboxItem, item);
        QFETCH(std::optional<Claim>, claim);
        QFETCH(RefusedAct::Cause, cause);
        const auto refused = RefusedAct::of(item, fileIn(CaseState::Examining, claim), sato, noon);
        QCOMPARE(refused.cause, cause);
        QCOMPARE(refused.version, 9);
        const bool runs = claim && noon < claim->until;
        QCOMPARE(refused.holder, runs ? claim->staffId : QString());
        QVERIFY(!refused.hasPaper);
    }

    void printedPaperIsHandedOver_data()
    {
        QTest::addColumn<ActKind>("kind");
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<bool>("paper");
        QTest::newRow("printed, the other has not") << ActKind::Issue << CaseState::Approved << true;
        QTest::newRow("sealed") << ActKind::Seal << CaseState::Issued << true;
        QTest::newRow("sent") << ActKind::Dispatch << CaseState::Dispatched << true;
        QTest::newRow("spoilt sheets of a printed case") << ActKind::Spoil << CaseState::Issued << true;
        QTest::newRow("let go of a sealed case") << ActKind::Release << CaseState::Sealed << true;
        QTest::newRow("examined only") << ActKind::PutOnHold << CaseState::Examining << false;
    }

    void printedPaperIsHandedOver()
    {
        QFETCH(ActKind, kind);
        QFETCH(CaseState, state);
        QFETCH(bool, paper);
        const auto refused = RefusedAct::of(refusedItem(kind, 1, ErrorCode::VersionOld), fileIn(state, heldBy("kato", 2)), sato, noon);
        QCOMPARE(refused.mustHandOverPaper(), paper);
        QCOMPARE(refused.holder, QStringLiteral("kato"));
    }

    void paperOfACaseThatWasPrintedWhenThePersonSawIt()
    {
        CaseFile file = fileIn(CaseState::OnHold, heldBy("kato", 2));
        for (int version = 1; version <= 9; ++version) {
            HistoryItem line;
            line.seq = 100 + version;
            line.stateAfter = version == 7 ? CaseState::Issued : CaseState::OnHold;
            file.history.append(line);
        }
        QVERIFY(RefusedAct::of(refusedItem(ActKind::Spoil, 1, ErrorCode::VersionOld), file, sato, noon).mustHandOverPaper());
    }

    void itIsOfferedAgainOnlyWhereItIsAllowed()
    {
        const OutboxItem item = refusedItem(ActKind::PutOnHold, 1, ErrorCode::VersionOld);
        QVERIFY(!RefusedAct::of(item, fileIn(CaseState::Examining, heldBy("sato", 3)), sato, noon).again);
        QCOMPARE(RefusedAct::of(item, fileIn(CaseState::Examining, heldBy("kato", 2)), sato, noon).again->code, ErrorCode::ClaimTaken);
        QCOMPARE(RefusedAct::of(item, fileIn(CaseState::Examining, {}), sato, noon).again->code, ErrorCode::ClaimMissing);
        QCOMPARE(RefusedAct::of(item, fileIn(CaseState::Rejected, {}), sato, noon).again->code, ErrorCode::ActNotAllowed);
        const Staff other{QStringLiteral("kato"), {}, Role::Clerk, {}, true};
        QCOMPARE(RefusedAct::of(item, fileIn(CaseState::Examining, heldBy("kato", 2)), other, noon).again->code, ErrorCode::NotPermitted);
    }

    void aCaseThatHasChangedUnseenIsLookedAtFirst_data()
    {
        QTest::addColumn<HistoryItem::Kind>("kind");
        QTest::addColumn<ActKind>("since");
        QTest::addColumn<bool>("offered");
        using K = HistoryItem::Kind;
        QTest::newRow("taken by the author again") << K::Acted << ActKind::Claim << true;
        QTest::newRow("let go by the chief") << K::Acted << ActKind::Release << true;
        QTest::newRow("handed over") << K::Acted << ActKind::HandOver << true;
        QTest::newRow("examined further") << K::Acted << ActKind::AcceptPair << false;
        QTest::newRow("corrected by the citizen") << K::Corrected << ActKind::Claim << false;
    }

    void aCaseThatHasChangedUnseenIsLookedAtFirst()
    {
        QFETCH(HistoryItem::Kind, kind);
        QFETCH(ActKind, since);
        QFETCH(bool, offered);
        const OutboxItem item = refusedItem(ActKind::PutOnHold, 1, ErrorCode::VersionOld);
        CaseFile file = fileIn(CaseState::Examining, heldBy("sato", 3));
        for (int version = 1; version <= item.act.seenVersion + 1; ++version) {
            HistoryItem line;
            line.seq = 100 + version;
            line.kind = version > item.act.seenVersion ? kind : HistoryItem::Kind::Acted;
            line.act = version > item.act.seenVersion ? since : ActKind::PutOnHold;
            file.history.append(line);
        }
        const auto refused = RefusedAct::of(item, file, sato, noon);
        QCOMPARE(!refused.again, offered);
        if (!offered) {
            QCOMPARE(refused.again->code, ErrorCode::VersionOld);
        }
    }

    void paperWaitsForAClaimThatTheLogHas()
    {
        for (const ActKind kind : allActKinds) {
            const bool isPaper = putsOutPaper(kind);
            const auto allows = [&](const std::optional<Claim>& confirmed, const std::optional<Claim>& shown) {
                return PaperRule::allows(kind, sato.id, confirmed, shown, noon);
            };
            QCOMPARE(allows({}, heldBy("sato", 1)), !isPaper);
            QCOMPARE(allows(heldBy("kato", 2), heldBy("kato", 2)), !isPaper);
            QCOMPARE(allows(heldBy("sato", 1, 0), heldBy("sato", 1, 0)), !isPaper);
            QCOMPARE(allows(heldBy("sato", 1), {}), !isPaper);
            QCOMPARE(allows(heldBy("sato", 1), heldBy("sato", 2)), !isPaper);  // let go and taken again while nobody could say who was faster
            QVERIFY(allows(heldBy("sato", 1, 1), heldBy("sato", 1, 1)));
        }
    }
};

QTEST_APPLESS_MAIN(RefusedActTest)
#include "RefusedActTest.moc"
