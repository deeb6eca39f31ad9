// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/domain/CaseFixture.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// The book a suspicious bystander keeps of one case: every claim that was ever given, and when it ended.
class LeaseBook {
public:
    void open(const Claim& claim) { m_leases.append({claim, false}); }
    void endAll()
    {
        for (Lease& lease : m_leases) {
            lease.ended = true;
        }
    }
    QList<Claim> running(const QDateTime& now) const
    {
        QList<Claim> running;
        for (const Lease& lease : m_leases) {
            if (!lease.ended && now < lease.claim.until) {
                running.append(lease.claim);
            }
        }
        return running;
    }
    int highestFence() const
    {
        int highest = 0;
        for (const Lease& lease : m_leases) {
            highest = std::max(highest, lease.claim.fence);
        }
        return highest;
    }

private:
    struct Lease {
        Claim claim;
        bool ended;
    };
    QList<Lease> m_leases;
};

bool needsClaim(CaseState from, ActKind kind)
{
    const Transition* row = findTransition(from, kind);
    return row && std::ranges::find(row->guards, Guard::HoldsClaim) != row->guards.end();
}

}  // namespace

/// Three people, any order of taking, letting go, handing over, running out and coming back late: one case has one holder, and what was
/// done with an old fence never happens, however it reaches the rules.
class ClaimPropertyTest : public QObject {
    Q_OBJECT

private:
    struct Person {
        QString id;
        Role role;
        QList<int> fences = {0};  ///< all that they ever had
    };

    /// As an act may arrive: on the present version or on one from long ago, with any fence its author ever had.
    Act anyAct(const Person& person)
    {
        static constexpr std::array frequent{ActKind::Claim, ActKind::Release, ActKind::HandOver};
        QList<ActKind> ofState;
        std::ranges::copy_if(allActKinds, std::back_inserter(ofState), [this](ActKind kind) { return findTransition(m_case.state, kind) != nullptr; });
        const ActKind kind = m_random.bounded(2) > 0 ? frequent.at(m_random.bounded(3u)) : ofState.at(m_random.bounded(int(ofState.size())));
        const Case& seen = m_random.bounded(4) == 0 ? m_seen.at(m_random.bounded(int(m_seen.size()))) : m_case;
        Act act = actOf(seen, kind, person.id, person.fences.at(m_random.bounded(int(person.fences.size()))));
        if (m_random.bounded(2) == 0) {
            act.fence = person.fences.last();
        }
        act.fields[QStringLiteral("to")] = m_people.at(m_random.bounded(3)).id;
        return act;
    }

    void startOver()
    {
        static constexpr std::array states{CaseState::Received, CaseState::Examining, CaseState::Examined, CaseState::Approved, CaseState::Issued, CaseState::Sealed};
        m_case = caseIn(states.at(m_random.bounded(quint32(states.size()))));
        m_seen = {m_case};
        m_book = LeaseBook();
        for (Person& person : m_people) {
            person.fences = {0};
        }
    }

    void checkPassed(const Case& before, const Act& act, Role role)
    {
        const QList<Claim> running = m_book.running(m_now);
        const bool holds = running.size() == 1 && running.first().staffId == act.staffId && running.first().fence == act.fence;
        QCOMPARE(act.seenVersion, before.version);
        if (needsClaim(before.state, act.kind)) {
            QVERIFY2(holds, code(act.kind).data());
            ++m_worked;
        } else if (act.kind == ActKind::Release || act.kind == ActKind::HandOver) {
            QVERIFY(holds || (role == Role::Chief && act.fence == 0));
        } else if (act.kind == ActKind::Claim) {
            QVERIFY(running.isEmpty() || running.first().staffId == act.staffId);
        }
    }

    void follow(const Case& after, const Act& act)
    {
        if (act.kind == ActKind::Claim || act.kind == ActKind::HandOver) {
            QVERIFY(after.claim && after.claim->fence == after.lastFence);
            QVERIFY(after.lastFence > m_book.highestFence());
            m_book.endAll();
            m_book.open(*after.claim);
            std::ranges::find(m_people, after.claim->staffId, &Person::id)->fences.append(after.claim->fence);
            ++m_granted;
        } else if (!after.claim) {
            m_book.endAll();
        }
        QVERIFY(after.lastFence >= m_case.lastFence);
        QVERIFY(m_book.running(m_now).size() <= 1);
        m_case = after;
        m_seen.append(after);
    }

    void step(const CaseRules& rules)
    {
        if (m_random.bounded(5) == 0) {
            m_now = m_now.addSecs(m_random.bounded(CaseRules::leaseSeconds));
        }
        const Person& person = m_people.at(m_random.bounded(3));
        const Act act = anyAct(person);
        const auto after = rules.apply(m_case, act, person.role, allWell(), m_now);
        m_oldFences += !after && after.error().code == ErrorCode::ClaimFenceOld;
        if (after) {
            checkPassed(m_case, act, person.role);
            follow(*after, act);
        }
        // Whatever was applied, every terminal that pulls it comes to the same; whatever had an old fence, it would not.
        const Done held = CaseRules::heldWhenDone(m_seen.value(m_seen.size() - (after ? 2 : 1)), act, m_now);
        QVERIFY(!after || held);
        QVERIFY(after || after.error().code != ErrorCode::ClaimFenceOld || !held || act.fence == 0);
    }

private Q_SLOTS:
    void oneHolderAndNoOldFence_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("inTheCloud");
        for (int seed = 1; seed <= 20; ++seed) {
            QTest::addRow("seed %d in the cloud", seed) << seed << true;
            QTest::addRow("seed %d at a terminal", seed) << seed << false;
        }
    }

    void oneHolderAndNoOldFence()
    {
        QFETCH(int, seed);
        QFETCH(bool, inTheCloud);
        m_random.seed(quint32(seed));
        m_now = morning;
        m_granted = m_worked = m_oldFences = 0;
        for (int number = 0; number < 3000; ++number) {
            if (number % 60 == 0 || !findTransition(m_case.state, ActKind::Claim)) {
                startOver();
            }
            step(inTheCloud ? cloud : terminal);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY2(m_granted > 100 && m_worked > 20 && m_oldFences > 100, qPrintable(QStringLiteral("too little was tried: %1 %2 %3").arg(m_granted).arg(m_worked).arg(m_oldFences)));
    }

    /// Print, seal, dispatch: the same paper by two people is what must never be.
    void paperIsRefusedWithAnOldFenceHoweverItBecameOld_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<ActKind>("kind");
        QTest::newRow("print") << CaseState::Approved << ActKind::Issue;
        QTest::newRow("seal") << CaseState::Issued << ActKind::Seal;
        QTest::newRow("dispatch") << CaseState::Sealed << ActKind::Dispatch;
        QTest::newRow("send again") << CaseState::Returned << ActKind::SendAgain;
    }

    void paperIsRefusedWithAnOldFenceHoweverItBecameOld()
    {
        QFETCH(CaseState, state);
        QFETCH(ActKind, kind);
        const Case held = heldIn(state);
        const QDateTime late = held.claim->until;
        QVERIFY(putsOutPaper(kind));
        QVERIFY(cloud.apply(held, actOf(held, kind), Role::Clerk, {}, late.addMSecs(-1)));
        QCOMPARE(errorOf(cloud.apply(held, actOf(held, kind), Role::Clerk, {}, late)), ErrorCode::ClaimMissing);

        const Case handed = cloud.apply(held, actOf(held, ActKind::HandOver), Role::Clerk, {}, morning).value();
        const Case back = cloud.apply(handed, actOf(handed, ActKind::Release, tanaka, 2), Role::Clerk, {}, morning).value();
        const Case mineAgain = cloud.apply(back, actOf(back, ActKind::Claim, sato, 0), Role::Clerk, {}, morning).value();
        const std::pair<Case, ErrorCode> later[]{{handed, ErrorCode::ClaimFenceOld}, {back, ErrorCode::ClaimMissing}, {mineAgain, ErrorCode::ClaimFenceOld}};
        for (const Role role : {Role::Clerk, Role::Chief}) {
            for (const auto& [now, code] : later) {
                QCOMPARE(errorOf(cloud.apply(now, actOf(now, kind), role, {}, morning)), code);           // forged onto the present version
                QCOMPARE(errorOf(cloud.apply(now, actOf(held, kind), role, {}, morning)), ErrorCode::VersionOld);  // as it was done
                QCOMPARE(CaseRules::heldWhenDone(now, actOf(now, kind), morning).error().code, code);
            }
        }
    }

private:
    QRandomGenerator m_random;
    QDateTime m_now;
    QList<Person> m_people{{sato, Role::Clerk}, {tanaka, Role::Clerk}, {QStringLiteral("oka"), Role::Chief}};
    Case m_case;
    QList<Case> m_seen;
    LeaseBook m_book;
    int m_granted = 0, m_worked = 0, m_oldFences = 0;
};

QTEST_APPLESS_MAIN(ClaimPropertyTest)
#include "ClaimPropertyTest.moc"
