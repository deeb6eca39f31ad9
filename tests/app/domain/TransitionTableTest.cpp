// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/TransitionTable.h"

#include <QMap>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace madoguchi;

namespace {

bool demands(const Transition& row, Guard guard)
{
    return std::ranges::find(row.guards, guard) != row.guards.end();
}

/// All states that can be reached from one, over the rows that a test lets stand.
QSet<CaseState> reachable(CaseState from, const std::function<bool(const Transition&)>& stands)
{
    QSet<CaseState> reached{from};
    QList<CaseState> open{from};
    while (!open.isEmpty()) {
        const CaseState state = open.takeLast();
        for (const Transition& row : transitionTable()) {
            if (row.from == state && stands(row) && !reached.contains(row.to)) {
                reached.insert(row.to);
                open += row.to;
            }
        }
    }
    return reached;
}

const auto everyRow = [](const Transition&) { return true; };

}  // namespace

/// The table as a whole: what must hold of every path through the office, whoever edits a row.
class TransitionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateCanBeReached()
    {
        const auto reached = reachable(CaseState::Received, everyRow);
        for (const CaseState state : allCaseStates) {
            QVERIFY2(reached.contains(state), code(state).data());
        }
    }

    void everyStateButWithdrawnHasAnExit()
    {
        for (const CaseState state : allCaseStates) {
            const bool hasExit = std::ranges::any_of(transitionTable(), [&](const Transition& row) { return row.from == state && row.to != state; });
            QVERIFY2(hasExit == (state != CaseState::Withdrawn), code(state).data());
        }
    }

    void noCaseIsTrappedByTheOfficeAlone()
    {
        // Without the citizen doing anything, every case can be brought to an end.
        const auto withoutCitizen = [](const Transition& row) { return !allows(row, Role::Citizen); };
        for (const CaseState state : allCaseStates) {
            const auto reached = reachable(state, withoutCitizen);
            QVERIFY2(reached.contains(CaseState::Completed) || reached.contains(CaseState::Withdrawn), code(state).data());
        }
    }

    void nothingIsIssuedThatNobodyApproved()
    {
        const auto reached = reachable(CaseState::Received, [](const Transition& row) { return row.act != ActKind::Approve; });
        for (const CaseState state : {CaseState::Approved, CaseState::Issued, CaseState::Sealed, CaseState::Dispatched, CaseState::Completed}) {
            QVERIFY2(!reached.contains(state), code(state).data());
        }
    }

    void nothingIsApprovedThatNobodyExamined()
    {
        const auto reached = reachable(CaseState::Received, [](const Transition& row) { return row.act != ActKind::FinishExamination; });
        QVERIFY(!reached.contains(CaseState::Proposed));
        QVERIFY(!reached.contains(CaseState::Approved));
    }

    void nothingIsSentThatWasNotScanned()
    {
        const auto reached = reachable(CaseState::Received, [](const Transition& row) { return !demands(row, Guard::ScansMatched); });
        QVERIFY(!reached.contains(CaseState::Sealed));
        QVERIFY(!reached.contains(CaseState::Dispatched));
    }

    void paperIsMadeAndSentOnlyIfNothingSpeaksAgainstItNow()
    {
        for (const Transition& row : transitionTable()) {
            if (row.act == ActKind::Approve || row.act == ActKind::Issue || row.act == ActKind::Seal) {
                QVERIFY(demands(row, Guard::NotRevoked));
                QVERIFY(demands(row, Guard::Unrestricted));
            }
            if (row.act == ActKind::Approve) {
                QVERIFY(demands(row, Guard::FourEyesApprover));
                QVERIFY(demands(row, Guard::VerdictNotBad));
                QVERIFY(demands(row, Guard::PaymentCovers));
            }
            if (row.act == ActKind::Issue) {
                QVERIFY(demands(row, Guard::FourEyesIssuer));
            }
            if (row.to == CaseState::Dispatched) {
                QVERIFY(demands(row, Guard::PaymentCaptured));
            }
        }
    }

    void everyRefusalStepBackAndConfirmationNeedsAReason()
    {
        for (const Transition& row : transitionTable()) {
            const bool mustBeExplained = QSet<ActKind>{ActKind::Reject, ActKind::PutOnHold, ActKind::RequestCorrection, ActKind::Reopen, ActKind::ReturnCase,
                ActKind::TakeBack, ActKind::PullBack, ActKind::Spoil, ActKind::MarkReturned, ActKind::SendAgain, ActKind::VoidPaper, ActKind::AcceptPair,
                ActKind::HandOver}.contains(row.act);
            QCOMPARE(demands(row, Guard::ReasonGiven), mustBeExplained);
        }
    }

    void onlyTheRightRolesStandInARow()
    {
        // Written out once more, by act: the table says the same row by row.
        const QSet<ActKind> ofChief{ActKind::Approve, ActKind::ReturnCase};
        const QSet<ActKind> ofCitizen{ActKind::Correct, ActKind::Withdraw};
        for (const Transition& row : transitionTable()) {
            const bool chiefOnly = ofChief.contains(row.act) || (row.act == ActKind::Reopen && row.from == CaseState::Rejected);
            const bool citizenOnly = ofCitizen.contains(row.act);
            QCOMPARE(allows(row, Role::Clerk), !chiefOnly && !citizenOnly);
            QCOMPARE(allows(row, Role::Chief), !citizenOnly);
            QCOMPARE(allows(row, Role::Citizen), citizenOnly);
            QCOMPARE(allows(row, Role::System), row.act == ActKind::Complete);
            QVERIFY(!allows(row, Role::Administrator));
            QVERIFY(!allows(row, Role::Auditor));
        }
    }

    void aCitizenCanWithdrawUntilTheLetterHasGone()
    {
        const QSet<CaseState> gone{CaseState::Dispatched, CaseState::Completed, CaseState::Returned, CaseState::Rejected, CaseState::Withdrawn};
        for (const CaseState state : allCaseStates) {
            QVERIFY2((findTransition(state, ActKind::Withdraw) != nullptr) != gone.contains(state), code(state).data());
        }
    }

    void workThatNeedsAClaimIsDoneWhereACaseCanBeClaimed()
    {
        for (const Transition& row : transitionTable()) {
            if (demands(row, Guard::HoldsClaim)) {
                QVERIFY2(findTransition(row.from, ActKind::Claim), code(row.from).data());
                QVERIFY2(findTransition(row.from, ActKind::Release), code(row.from).data());
                QVERIFY2(findTransition(row.from, ActKind::HandOver), code(row.from).data());
            }
        }
    }

    void theCloudJudgesPeopleAndClaimsButNeitherPaperNorSignatures()
    {
        const QSet<Guard> judged{Guard::ClaimFree, Guard::HoldsClaim, Guard::HoldsClaimOrChief, Guard::ReasonGiven, Guard::TargetNamed,
            Guard::FourEyesApprover, Guard::FourEyesIssuer, Guard::PairNamed};
        for (const Guard guard : allGuards) {
            QVERIFY2(judgedByCloud(guard) == judged.contains(guard), code(guard).data());
        }
    }

    void theDiagramHasALineForEveryRow()
    {
        const QStringList lines = transitionDiagram().split(u'\n', Qt::SkipEmptyParts);
        const auto rows = std::ranges::count_if(lines, [](const QString& line) { return line.contains(QLatin1String("-->")) && !line.contains(QLatin1String("[*]")); });
        QCOMPARE(std::size_t(rows), transitionTable().size());
        QCOMPARE(lines.first(), QStringLiteral("stateDiagram-v2"));
        QCOMPARE(lines.last(), QStringLiteral("    withdrawn --> [*]"));
        QVERIFY(lines.contains(QStringLiteral("    [*] --> received")));
        QVERIFY(lines.contains(QStringLiteral("    received --> examining: start-examination [clerk, chief] (holds-claim)")));
        QVERIFY(lines.contains(QStringLiteral("    dispatched --> completed: complete [clerk, chief, system]")));
    }

    void noStateInTheDiagramHasAHyphenInItsName()
    {
        // Mermaid reads it as the beginning of an arrow.
        for (const QString& line : transitionDiagram().split(u'\n')) {
            if (line.contains(QLatin1String("-->"))) {
                const QString states = line.section(u':', 0, 0).remove(QLatin1String("-->"));
                QVERIFY2(!states.contains(u'-'), qPrintable(line));
            }
        }
        QVERIFY(transitionDiagram().contains(QLatin1String("    state \"awaiting-citizen\" as awaiting_citizen\n")));
        QVERIFY(transitionDiagram().contains(QLatin1String("    examining --> awaiting_citizen: request-correction")));
    }

    void theDiagramIsTheSameEveryTime() { QCOMPARE(transitionDiagram(), transitionDiagram()); }
};

QTEST_APPLESS_MAIN(TransitionTableTest)
#include "TransitionTableTest.moc"
