// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RoleMatrix.h"

#include "app/domain/AcceptedPair.h"
#include "app/workflow/OfferedActs.h"
#include "tests/support/workflow/Office.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QString sato = QStringLiteral("sato");
const QString suzuki = QStringLiteral("suzuki");
const QString tanaka = QStringLiteral("tanaka");
const QString why = SampleLog::name("続柄の確認");

/// One step of a case on its way.
struct Step {
    ActKind kind;
    QString staffId;
    CaseState to;
};

/// A way through the office that ends in the state; empty for a case that has just come.
QList<Step> wayTo(CaseState state)
{
    using enum CaseState;
    const QList<Step> straight{
        {ActKind::Claim, sato, Received}, {ActKind::StartExamination, sato, Examining}, {ActKind::FinishExamination, sato, Examined},
        {ActKind::Propose, sato, Proposed}, {ActKind::Approve, tanaka, Approved}, {ActKind::Claim, suzuki, Approved},
        {ActKind::Issue, suzuki, Issued}, {ActKind::Seal, suzuki, Sealed}, {ActKind::Dispatch, suzuki, Dispatched},
        {ActKind::Complete, suzuki, Completed}, {ActKind::MarkReturned, suzuki, Returned},
    };
    const QMap<CaseState, Step> aside{
        {OnHold, {ActKind::PutOnHold, sato, OnHold}}, {AwaitingCitizen, {ActKind::RequestCorrection, sato, AwaitingCitizen}},
        {Rejected, {ActKind::Reject, sato, Rejected}}, {Withdrawn, {ActKind::Withdraw, QStringLiteral("cloud"), Withdrawn}},
    };
    if (aside.contains(state)) {
        return straight.first(2) + QList{aside.value(state)};
    }
    qsizetype steps = 0;
    while (state != Received && straight.at(steps++).to != state) {
    }
    return straight.first(steps);
}

}  // namespace

/// Every role, act and state at a terminal: who lacks the power is refused by the one function that changes a case, and nothing waits to be sent.
class RoleMatrixTest : public QObject {
    Q_OBJECT

private:
    /// The error of an act that is tried and, should it succeed, taken back.
    static std::optional<ErrorCode> tried(Office& office, const ActRequest& request, const QString& who)
    {
        const Actor actor{office.log.staff(who), QStringLiteral("window-1"), office.log.signer(who)};
        std::optional<ErrorCode> error;
        const auto never = office.store.transact([&](Connection& connection) -> Done {
            const auto after = CaseWorkflow(connection, office.store.context()).apply(request, actor, office.log.now());
            error = after ? std::nullopt : std::optional(after.error().code);
            return fail(ErrorCode::Internal);
        });
        return never ? std::optional(ErrorCode::Internal) : error;
    }

private Q_SLOTS:
    void whoHasNoPowerIsRefusedAtTheTerminal_data()
    {
        QTest::addColumn<CaseState>("state");
        for (const CaseState state : allCaseStates) {
            QTest::newRow(code(state).data()) << state;
        }
    }

    void whoHasNoPowerIsRefusedAtTheTerminal()
    {
        QFETCH(CaseState, state);
        Office office;
        const QMap<Role, QString> people{{Role::Clerk, suzuki}, {Role::Chief, tanaka}, {Role::Administrator, QStringLiteral("kanri")}, {Role::Auditor, QStringLiteral("kansa")}};
        office.log.addStaff(people.value(Role::Administrator), SampleLog::name("管理　一"), Role::Administrator);
        office.log.addStaff(people.value(Role::Auditor), SampleLog::name("監査　一"), Role::Auditor);
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
        for (const Step& step : wayTo(state)) {
            QVERIFY2(office.log.act(id, step.kind, step.staffId, why), code(step.kind).data());
        }
        office.exchange();
        const Case shown = office.store.summary(id).caseNow;
        QCOMPARE(shown.state, state);
        const CaseFile file = office.store.run([&](Connection& connection) { return CaseStore(connection, office.store.context()).caseFile(id); }).value();

        auto fields = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")}.fields();
        fields.insert(QStringLiteral("to"), sato);
        for (const Role role : staffRoles) {
            const auto offered = OfferedActs::of(file, office.log.staff(people.value(role)), office.log.now());
            for (const ActKind kind : allActKinds) {
                const auto error = tried(office, {id, kind, shown.version, why, fields}, people.value(role));
                const bool refused = error == ErrorCode::RoleNotAllowed || error == ErrorCode::ActNotAllowed;
                QVERIFY2(refused != hasPower(role, kind, state), nameOf(role, kind, state));
                QVERIFY2(!refused || error == refusalWithoutPower(kind, state), nameOf(role, kind, state));
                const bool isOffered = std::ranges::any_of(offered, [&](const OfferedAct& act) { return act.kind == kind && !act.refusal; });
                QVERIFY2(!isOffered || hasPower(role, kind, state), nameOf(role, kind, state));
            }
        }
        QVERIFY(office.store.outbox().isEmpty());
        QCOMPARE(office.store.summary(id).caseNow, shown);
    }
};

QTEST_GUILESS_MAIN(RoleMatrixTest)
#include "RoleMatrixTest.moc"
