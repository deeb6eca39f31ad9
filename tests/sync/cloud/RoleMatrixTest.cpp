// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RoleMatrix.h"

#include "app/domain/AcceptedPair.h"
#include "app/domain/CaseRules.h"
#include "sync/wire/ProblemCatalog.h"
#include "sync/wire/WireCodec.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/HttpsProbe.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Every role, act and state past the terminal: acts that no terminal of ours would send, signed with the person's own key, meet the same matrix in the cloud.
class RoleMatrixTest : public QObject {
    Q_OBJECT

private:
    static QString v1(const char* resource) { return QStringLiteral("/v1/352021/") + QLatin1String(resource); }
    static QString personOf(Role role) { return QString(code(role)); }

    /// Puts the case where the test wants it: in the state, held by the person, examined by somebody else.
    Case place(CaseState state, const QString& holder)
    {
        const Act act = m_office->act(m_case, ActKind::Claim, QStringLiteral("bystander"));
        const auto placed = m_office->log().appendAct({m_office->sign(act), act.id, m_case}, [&](const Case& before, const QDateTime& at) -> Result<Case> {
            Case after = CaseRules::opened(before.id, before.submissionId, before.receivedAt);
            after.version = before.version + 1;
            after.state = state;
            after.changedAt = at;
            after.lastFence = before.lastFence + 1;
            after.claim = Claim{holder, after.lastFence, at.addSecs(CaseRules::leaseSeconds)};
            after.examinerId = QStringLiteral("bystander");
            return after;
        });
        return placed ? stored() : Case();
    }
    Case stored() { return m_office->log().storedCase(m_case)->now; }

    /// An act that everything but the power speaks for.
    Act forced(ActKind kind, const QString& staffId)
    {
        Act act = m_office->act(m_case, kind, staffId);
        act.reason = QStringLiteral("理由");
        act.fields = AcceptedPair{AcceptedPair::Item::Name, QStringLiteral("髙"), QStringLiteral("高")}.fields();
        act.fields.insert(QStringLiteral("to"), QStringLiteral("bystander"));
        return act;
    }

    HttpsProbe loggedIn(Role role)
    {
        HttpsProbe probe(m_port, m_office->path(QStringLiteral("data/ca.pem")), m_office->path(QStringLiteral("T1")));
        probe.setBearer(m_tokens.value(role));
        return probe;
    }

    /// What the cloud answers the terminal that sends it.
    ActAnswer sent(HttpsProbe& probe, const Act& act)
    {
        const auto answers = wire::decodeAnswers(probe.post(v1("acts"), wire::encodeActs({m_office->sign(act)})).body);
        return answers && answers->size() == 1 ? answers->first() : ActAnswer{};
    }

    void compare(Role role, ActKind kind, CaseState state, const Case& before, const ActAnswer& answer)
    {
        const QByteArray name = nameOf(role, kind, state);
        if (hasPower(role, kind, state)) {
            QVERIFY2(answer.kind == ActAnswer::Kind::Applied, name);
            QVERIFY2(stored().state == findTransition(state, kind)->to, name);
            return;
        }
        const ProblemEntry* expected = ProblemCatalog::find(refusalWithoutPower(kind, state));
        QVERIFY2(answer.kind == ActAnswer::Kind::Refused, name);
        QVERIFY2(answer.problem.type == expected->type && answer.problem.status == expected->status, name);
        QVERIFY2(stored() == before, name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<CloudOffice>();
        // Certificates are judged by the computer's clock.
        m_office->clock().advance(m_office->clock().now().secsTo(QDateTime::currentDateTimeUtc()));
        const Terminal terminal = m_office->addTerminal(QStringLiteral("T1"));
        m_port = *m_office->service().listen(QStringLiteral("127.0.0.1"), 0);
        m_office->addStaff(QStringLiteral("bystander"), Role::Clerk);
        for (const Role role : allRoles) {
            m_office->addStaff(personOf(role), role);
            m_tokens.insert(role, *SessionRegister(m_office->service().database()).open(personOf(role), terminal.serial, m_office->clock().now()));
        }
        m_case = m_office->openCase();
    }
    void cleanupTestCase() { m_office.reset(); }

    void whoHasNoPowerIsRefusedByTheCloud_data()
    {
        QTest::addColumn<CaseState>("state");
        for (const CaseState state : allCaseStates) {
            QTest::newRow(code(state).data()) << state;
        }
    }

    void whoHasNoPowerIsRefusedByTheCloud()
    {
        QFETCH(CaseState, state);
        for (const Role role : staffRoles) {
            HttpsProbe probe = loggedIn(role);
            Case before = place(state, personOf(role));
            for (const ActKind kind : allActKinds) {
                if (!concernsCase(kind)) {
                    continue;  // names no case: anActThatIsAboutNoCaseTouchesNone
                }
                if (before != stored()) {
                    before = place(state, personOf(role));
                }
                QCOMPARE(before.state, state);
                compare(role, kind, state, before, sent(probe, forced(kind, personOf(role))));
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }

    /// Whatever the register says of them: the citizen's and the service's acts are written here, and come from no terminal.
    void whoNeverLogsInNeverActs_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("a citizen") << Role::Citizen;
        QTest::newRow("the service") << Role::System;
    }

    void whoNeverLogsInNeverActs()
    {
        QFETCH(Role, role);
        HttpsProbe probe = loggedIn(role);
        for (const CaseState state : allCaseStates) {
            const Case before = place(state, personOf(role));
            for (const ActKind kind : allActKinds) {
                if (concernsCase(kind)) {
                    const ActAnswer answer = sent(probe, forced(kind, personOf(role)));
                    QVERIFY2(answer.problem.code == ErrorCode::StaffUnknown, nameOf(role, kind, state));
                }
            }
            QCOMPARE(stored(), before);
        }
    }

    void anActThatIsAboutNoCaseTouchesNone()
    {
        const Case before = stored();
        for (const Role role : staffRoles) {
            HttpsProbe probe = loggedIn(role);
            const ActAnswer answer = sent(probe, forced(ActKind::WitnessAudit, personOf(role)));
            QCOMPARE(answer.problem.code, ErrorCode::RequestMalformed);
        }
        QCOMPARE(stored(), before);
    }

private:
    std::unique_ptr<CloudOffice> m_office;
    QMap<Role, QString> m_tokens;
    int m_port = 0;
    QString m_case;
};

QTEST_GUILESS_MAIN(RoleMatrixTest)
#include "RoleMatrixTest.moc"
