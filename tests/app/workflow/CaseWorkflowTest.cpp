// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/CaseWorkflow.h"

#include "app/domain/CaseRules.h"
#include "app/store/AuditTrail.h"
#include "tests/support/store/FailAt.h"
#include "tests/support/workflow/Office.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {
const QString sato = QStringLiteral("sato");
const QString suzuki = QStringLiteral("suzuki");
const QString tanaka = QStringLiteral("tanaka");
const QString why = SampleLog::name("続柄の確認");
}  // namespace

/// The one function that changes a case: what it lets through, what it refuses, and that it writes all or nothing.
class CaseWorkflowTest : public QObject {
    Q_OBJECT

private:
    static QString newCase(Office& office, const QList<Finding>& findings = {})
    {
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"), findings);
        office.exchange();
        return id;
    }

private Q_SLOTS:
    void aClerkTakesACaseThroughItsExamination()
    {
        Office office;
        const QString id = newCase(office);
        QCOMPARE(office.act(id, ActKind::Claim, sato)->claim->staffId, sato);
        QCOMPARE(office.act(id, ActKind::StartExamination, sato)->state, CaseState::Examining);
        QCOMPARE(office.act(id, ActKind::PutOnHold, sato, why)->state, CaseState::OnHold);
        QCOMPARE(office.act(id, ActKind::Resume, sato)->examinerId, sato);
        QCOMPARE(office.act(id, ActKind::Release, sato)->claim, std::optional<Claim>());
        office.exchange();
        QCOMPARE(office.store.summary(id).caseNow, office.log.caseNow(id));
        QCOMPARE(office.store.summary(id).caseNow.version, 6);
        QVERIFY(office.store.outbox().isEmpty());
        QVERIFY(office.store.check().has_value());
    }

    void theActSaysWhoWhereWhenAndWhatWasSeen()
    {
        Office office;
        const QString id = newCase(office);
        QVERIFY(office.act(id, ActKind::Claim, sato));
        QVERIFY(office.act(id, ActKind::Reject, sato, QLatin1String("  ") + why + QLatin1String("\n")));
        const OutboxItem item = office.store.outbox().last();
        QCOMPARE(item.act.staffId, sato);
        QCOMPARE(item.act.terminal, QStringLiteral("window-1"));
        QCOMPARE(item.act.at, office.log.now());
        QCOMPARE(item.act.seenVersion, 2);
        QCOMPARE(item.act.fence, 1);
        QCOMPARE(item.act.reason, why);
        QVERIFY(ActSigner::verify(item.signedAct, office.log.staff(sato).publicKey));

        const auto audit = office.store.run([&](Connection& connection) { return AuditTrail(connection, office.store.context().sealer).newest(1); });
        QCOMPARE(audit->first().kind, AuditItem::Kind::Acted);
        QCOMPARE(audit->first().caseId, id);
        QCOMPARE(audit->first().detail, item.act.id + QLatin1String(" reject"));
    }

    void whatIsForbiddenIsRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<ActRequest>("request");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("code");
        const QString id = QStringLiteral("352021-00000001");
        const QMap<QString, QString> none;
        QTest::newRow("an act the state does not know") << ActRequest{id, ActKind::Dispatch, 2, {}, none} << sato << int(ErrorCode::ActNotAllowed);
        QTest::newRow("a role that may not") << ActRequest{id, ActKind::Withdraw, 2, {}, none} << sato << int(ErrorCode::RoleNotAllowed);
        QTest::newRow("an older version seen") << ActRequest{id, ActKind::StartExamination, 1, {}, none} << sato << int(ErrorCode::VersionOld);
        QTest::newRow("a case somebody else holds") << ActRequest{id, ActKind::Claim, 2, {}, none} << suzuki << int(ErrorCode::ClaimTaken);
        QTest::newRow("an act without the claim") << ActRequest{id, ActKind::StartExamination, 2, {}, none} << suzuki << int(ErrorCode::ClaimTaken);
        QTest::newRow("no reason") << ActRequest{id, ActKind::Reject, 2, {}, none} << sato << int(ErrorCode::ReasonMissing);
        QTest::newRow("a reason of spaces") << ActRequest{id, ActKind::Reject, 2, QStringLiteral(" \n"), none} << sato << int(ErrorCode::ReasonMissing);
        QTest::newRow("a reason without end") << ActRequest{id, ActKind::Reject, 2, QString(501, QLatin1Char('x')), none} << sato << int(ErrorCode::FieldInvalid);
        QTest::newRow("a chief without a reason") << ActRequest{id, ActKind::Release, 2, {}, none} << tanaka << int(ErrorCode::ReasonMissing);
        QTest::newRow("a hand-over to nobody") << ActRequest{id, ActKind::HandOver, 2, {}, none} << sato << int(ErrorCode::FieldInvalid);
        QTest::newRow("a hand-over to a stranger") << ActRequest{id, ActKind::HandOver, 2, why, {{QStringLiteral("to"), QStringLiteral("nobody")}}} << sato << int(ErrorCode::FieldInvalid);
        QTest::newRow("a hand-over to the auditor") << ActRequest{id, ActKind::HandOver, 2, why, {{QStringLiteral("to"), QStringLiteral("ito")}}} << sato << int(ErrorCode::FieldInvalid);
        QTest::newRow("a hand-over to one who has left") << ActRequest{id, ActKind::HandOver, 2, why, {{QStringLiteral("to"), QStringLiteral("mori")}}} << sato << int(ErrorCode::FieldInvalid);
        QTest::newRow("a hand-over without a reason") << ActRequest{id, ActKind::HandOver, 2, {}, {{QStringLiteral("to"), suzuki}}} << sato << int(ErrorCode::ReasonMissing);
        QTest::newRow("an act of one who has left") << ActRequest{id, ActKind::Claim, 2, {}, none} << QStringLiteral("mori") << int(ErrorCode::NotPermitted);
        QTest::newRow("an act of the auditor") << ActRequest{id, ActKind::Claim, 2, {}, none} << QStringLiteral("ito") << int(ErrorCode::RoleNotAllowed);
        QTest::newRow("an unknown case") << ActRequest{QStringLiteral("352021-00000009"), ActKind::Claim, 1, {}, none} << sato << int(ErrorCode::CaseUnknown);
    }

    void whatIsForbiddenIsRefusedAndLeavesNothing()
    {
        QFETCH(ActRequest, request);
        QFETCH(QString, who);
        QFETCH(int, code);
        Office office;
        office.log.addStaff(QStringLiteral("ito"), SampleLog::name("伊藤　健"), Role::Auditor);
        office.log.addStaff(QStringLiteral("mori"), SampleLog::name("森　進"), Role::Clerk, false);
        const QString id = newCase(office);
        QVERIFY(office.act(id, ActKind::Claim, sato));
        const QByteArray before = office.store.shown().value();
        QCOMPARE(int(office.apply(request, who).error().code), code);
        QCOMPARE(office.store.shown().value(), before);
    }

    void anExaminationOfABadSignatureCannotBeFinished_data()
    {
        QTest::addColumn<bool>("bad");
        QTest::newRow("bad") << true;
        QTest::newRow("good, but nobody has established the rest") << false;
    }

    void anExaminationOfABadSignatureCannotBeFinished()
    {
        QFETCH(bool, bad);
        Office office;
        const QString id = newCase(office, bad ? QList<Finding>{{FindingCode::CmsSignatureMismatch, {}}} : QList<Finding>{});
        QVERIFY(office.act(id, ActKind::Claim, sato));
        QVERIFY(office.act(id, ActKind::StartExamination, sato));
        const Error error = office.act(id, ActKind::FinishExamination, sato).error();
        QCOMPARE(error, (Error{ErrorCode::GuardRefused, code(bad ? Guard::VerdictNotBad : Guard::CautionsLookedAt)}));
    }

    void theLogDecidesWhoSomebodyIs()
    {
        Office office;
        const QString id = newCase(office);
        Actor actor{office.log.staff(sato), QStringLiteral("window-1"), office.log.signer(sato)};
        actor.staff.role = Role::Chief;
        QVERIFY(office.act(id, ActKind::Claim, suzuki));
        const ActRequest takeOver{id, ActKind::Release, 2, why, {}};
        const auto taken = office.store.transact([&](Connection& connection) {
            return CaseWorkflow(connection, office.store.context()).apply(takeOver, actor, office.log.now());
        });
        QCOMPARE(taken.error().code, ErrorCode::ClaimTaken);
    }

    void aKeyTheLogDoesNotKnowSignsNothing()
    {
        Office office;
        const QString id = newCase(office);
        const Actor actor{office.log.staff(sato), QStringLiteral("window-1"), ActSigner::generate(sato).value()};
        const auto claimed = office.store.transact([&](Connection& connection) {
            return CaseWorkflow(connection, office.store.context()).apply({id, ActKind::Claim, 1, {}, {}}, actor, office.log.now());
        });
        QCOMPARE(claimed.error().code, ErrorCode::ActSignatureInvalid);
        QVERIFY(office.store.outbox().isEmpty());
    }

    void theChiefTakesACaseOverAndTheClerkIsToldAtOnce()
    {
        Office office;
        const QString id = newCase(office);
        QVERIFY(office.act(id, ActKind::Claim, sato));
        QVERIFY(office.act(id, ActKind::HandOver, tanaka, why, {{QStringLiteral("to"), suzuki}}));
        QCOMPARE(office.store.summary(id).caseNow.claim->fence, 2);
        QCOMPARE(office.act(id, ActKind::StartExamination, sato).error().code, ErrorCode::ClaimTaken);
        QVERIFY(office.act(id, ActKind::StartExamination, suzuki));
        office.exchange();
        QCOMPARE(office.store.summary(id).caseNow, office.log.caseNow(id));
    }

    void twoClerksWhoClaimAtOnceGetOneCase()
    {
        Office office;
        const QString id = newCase(office);
        QVERIFY(office.act(id, ActKind::Claim, sato));
        QVERIFY(office.act(id, ActKind::StartExamination, sato));
        QVERIFY(office.log.act(id, ActKind::Claim, suzuki));
        const auto answers = office.store.push(office.log);
        QCOMPARE(answers->refused.size(), 2);
        QVERIFY(office.store.pull(office.log));
        QCOMPARE(office.store.summary(id).caseNow, office.log.caseNow(id));
        QCOMPARE(office.store.summary(id).caseNow.claim->staffId, suzuki);
        QCOMPARE(office.act(id, ActKind::Claim, sato).error().code, ErrorCode::ClaimTaken);
        QVERIFY(office.store.check().has_value());
    }

    void aLeaseThatEndedIsFree()
    {
        Office office;
        const QString id = newCase(office);
        QVERIFY(office.act(id, ActKind::Claim, sato));
        office.exchange();
        office.log.advance(CaseRules::leaseSeconds);
        QCOMPARE(office.act(id, ActKind::StartExamination, sato).error().code, ErrorCode::ClaimMissing);
        QCOMPARE(office.act(id, ActKind::Claim, suzuki)->claim->fence, 2);
    }

    void everyFailedWriteLeavesBeforeOrAfter()
    {
        int n = 1;
        for (;; ++n) {
            Office office;
            const QString id = newCase(office);
            QVERIFY(office.act(id, ActKind::Claim, sato));
            const QByteArray before = office.store.shown().value();
            FailAt counted(1000000);
            QVERIFY(office.store.open(&counted));
            FailAt fault(counted.asked() + n);
            QVERIFY(office.store.open(&fault));
            const auto done = office.act(id, ActKind::StartExamination, sato);
            QVERIFY(office.store.open());
            QVERIFY(office.store.check().has_value());
            if (!fault.happened()) {
                QCOMPARE(office.store.summary(id).caseNow.state, CaseState::Examining);
                break;
            }
            QCOMPARE(done.error().code, ErrorCode::DiskFull);
            QCOMPARE(office.store.shown().value(), before);
            QVERIFY(office.act(id, ActKind::StartExamination, sato));
        }
        QVERIFY(n > 6);
    }
};

QTEST_GUILESS_MAIN(CaseWorkflowTest)
#include "CaseWorkflowTest.moc"
