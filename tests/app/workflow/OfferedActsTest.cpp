// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workflow/OfferedActs.h"

#include "app/domain/CaseRules.h"
#include "app/domain/TransitionTable.h"
#include "tests/support/workflow/Office.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// The bar of acts says beforehand what the workflow says afterwards.
class OfferedActsTest : public QObject {
    Q_OBJECT

private:
    static std::optional<OfferedAct> find(const QList<OfferedAct>& acts, ActKind kind)
    {
        for (const OfferedAct& act : acts) {
            if (act.kind == kind) {
                return act;
            }
        }
        return std::nullopt;
    }

    static CaseFile fileOf(Office& office, const QString& id)
    {
        return office.store.run([&](Connection& connection) { return CaseStore(connection, office.store.context()).caseFile(id); }).value();
    }

    static QList<OfferedAct> offered(Office& office, const QString& id, const QString& staffId)
    {
        return OfferedActs::of(fileOf(office, id), office.log.staff(staffId), office.log.now());
    }

private Q_SLOTS:
    void aNewCaseIsThereToBeClaimed()
    {
        Office office;
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
        office.exchange();
        const auto acts = offered(office, id, QStringLiteral("sato"));
        QVERIFY(!find(acts, ActKind::Claim)->refusal);
        QCOMPARE(find(acts, ActKind::StartExamination)->refusal->code, ErrorCode::ClaimMissing);
        QVERIFY(!find(acts, ActKind::Withdraw));
        QVERIFY(!find(acts, ActKind::Correct));
        QVERIFY(!find(acts, ActKind::Approve));
    }

    void aMissingReasonDisablesNothing()
    {
        Office office;
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
        office.exchange();
        QVERIFY(office.act(id, ActKind::Claim, QStringLiteral("sato")));
        const auto acts = offered(office, id, QStringLiteral("sato"));
        QVERIFY(!find(acts, ActKind::Reject)->refusal);
        QVERIFY(!find(acts, ActKind::HandOver)->refusal);
        QCOMPARE(find(offered(office, id, QStringLiteral("suzuki")), ActKind::Claim)->refusal->code, ErrorCode::ClaimTaken);
    }

    void anAuditorSeesEverythingAndMayNothing()
    {
        Office office;
        office.log.addStaff(QStringLiteral("ito"), SampleLog::name("伊藤　健"), Role::Auditor);
        const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
        office.exchange();
        const auto acts = offered(office, id, QStringLiteral("ito"));
        QVERIFY(!acts.isEmpty());
        for (const OfferedAct& act : acts) {
            QCOMPARE(act.refusal->code, ErrorCode::RoleNotAllowed);
        }
    }

    void whatIsOfferedSucceedsAndWhatIsNotFails_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("examining");
        for (const char* who : {"sato", "suzuki", "tanaka"}) {
            QTest::addRow("%s, received", who) << QString::fromLatin1(who) << false;
            QTest::addRow("%s, examining", who) << QString::fromLatin1(who) << true;
        }
    }

    void whatIsOfferedSucceedsAndWhatIsNotFails()
    {
        QFETCH(QString, who);
        QFETCH(bool, examining);
        for (const ActKind kind : allActKinds) {
            Office office;
            const QString id = office.log.addSubmission(SampleLog::name("藤本　澪子"));
            office.exchange();
            QVERIFY(office.act(id, ActKind::Claim, QStringLiteral("sato")));
            if (examining) {
                QVERIFY(office.act(id, ActKind::StartExamination, QStringLiteral("sato")));
            }
            const auto act = find(offered(office, id, who), kind);
            const QMap<QString, QString> target{{QStringLiteral("to"), QStringLiteral("suzuki")}};
            const auto pair = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")}.fields();
            const auto done = office.act(id, kind, who, QStringLiteral("reason"), kind == ActKind::AcceptPair ? pair : target);
            QCOMPARE(done.has_value(), act && !act->refusal);
            if (act && act->refusal) {
                QCOMPARE(done.error().code, act->refusal->code);
            }
        }
    }
};

QTEST_GUILESS_MAIN(OfferedActsTest)
#include "OfferedActsTest.moc"
