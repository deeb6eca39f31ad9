// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/TemporaryPassphrase.h"
#include "app/domain/Municipality.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/LogIn.h"
#include "sync/cloud/PassphraseExchange.h"
#include "sync/cloud/StaffAdministration.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Engines.h"
#include "tests/support/cloud/Newcomer.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Who comes, who has lost the passphrase, who leaves: by an administrator, and never so that somebody holds another person's key.
class StaffAdministrationTest : public QObject {
    Q_OBJECT

    /// Whose deed the newest entry is: afterwards anyone can prove it.
    bool theLogNames(const QString& staffId) const
    {
        const LogPage page = m_office->log().page(0, 500, 1 << 20).value();
        return page.entries.last().body.contains("\"by\":\"" + staffId.toLatin1() + '"');
    }

private Q_SLOTS:
    void initTestCase_data() { Engines::addRows(); }

    void init()
    {
        m_office = std::make_unique<CloudOffice>(m_engines.fresh());
        m_terminal = m_office->addTerminal(QStringLiteral("T1"));
        m_office->addStaff(m_admin, Role::Administrator);
        m_office->addStaff(m_hanako, Role::Clerk);
        m_proofs = std::make_unique<ProofCheck>(m_office->service().database(), QByteArray(32, 's'), m_office->clock());
        m_temporary = proof();
    }

    void whoIsNewHasNoKeyBeforeTheyHaveChosenAPassphrase()
    {
        const auto staff = by(m_admin).enrol({m_taro, m_name, Role::Chief, m_temporary});
        QVERIFY(staff);
        QVERIFY(staff->publicKey.isEmpty());
        QVERIFY(lastEntry().contains("taro"));
        const auto grant = enter(m_taro, m_temporary);
        QVERIFY(grant);
        QVERIFY(grant->temporary);
        QVERIFY(grant->wrappedKey.isEmpty());

        const Newcomer own = Newcomer::make(m_taro, QStringLiteral("my own long passphrase"));
        const QByteArray token = grant->token.toLatin1();
        QVERIFY(exchange().run(admit(token, Entrance::AnySession)->session, token, own.changeFrom(m_temporary.proof.reveal())));
        QVERIFY(admit(token, Entrance::Session));
        QVERIFY(!enter(m_taro, own.proof)->temporary);
        QCOMPARE(enter(m_taro, m_temporary).error().code, ErrorCode::SessionRefused);
        QVERIFY(CloudCheck(m_office->log()).run());
    }

    void aTemporaryPassphraseIsGoodForNothingElse()
    {
        QVERIFY(by(m_admin).enrol({m_taro, m_name, Role::Chief, m_temporary}));
        const QByteArray token = enter(m_taro, m_temporary)->token.toLatin1();
        QCOMPARE(admit(token, Entrance::Session).error().code, ErrorCode::PassphraseTemporary);
        QVERIFY(admit(token, Entrance::AnySession));
    }

    void aTemporaryPassphraseEndsAfter72Hours()
    {
        QVERIFY(by(m_admin).enrol({m_taro, m_name, Role::Clerk, m_temporary}));
        m_office->clock().advance(72 * 60 * 60 - 1);
        const auto grant = enter(m_taro, m_temporary);
        QVERIFY(grant);
        m_office->clock().advance(1);
        QCOMPARE(enter(m_taro, m_temporary).error().code, ErrorCode::PassphraseExpired);
        const QByteArray token = grant->token.toLatin1();
        const auto late = exchange().run(admit(token, Entrance::AnySession)->session, token,
                                         Newcomer::make(m_taro, QStringLiteral("my own long passphrase")).changeFrom(m_temporary.proof.reveal()));
        QCOMPARE(late.error().code, ErrorCode::PassphraseExpired);
        QVERIFY(by(m_admin).resetPassphrase(m_taro, proof()));
    }

    void aResetVoidsTheKeyAndEndsTheSessions()
    {
        const QString caseId = m_office->openCase();
        const SignedAct waiting = m_office->sign(m_office->act(caseId, ActKind::Claim, m_hanako));
        const QByteArray token = SessionRegister(m_office->service().database()).open(m_hanako, m_terminal.serial, m_office->clock().now())->toLatin1();
        const auto staff = by(m_admin).resetPassphrase(m_hanako, m_temporary);
        QVERIFY(staff);
        QVERIFY(staff->publicKey.isEmpty());
        QVERIFY(theLogNames(m_admin));
        QCOMPARE(admit(token, Entrance::AnySession).error().code, ErrorCode::SessionExpired);
        QCOMPARE(push(waiting).problem.code, ErrorCode::ActKeyReplaced);
        QVERIFY(enter(m_hanako, m_temporary)->temporary);
        QVERIFY(CloudCheck(m_office->log()).run());
    }

    void whoHasLeftDoesNothingAnyMore()
    {
        const QString caseId = m_office->openCase();
        const SignedAct waiting = m_office->sign(m_office->act(caseId, ActKind::Claim, m_hanako));
        const QByteArray token = SessionRegister(m_office->service().database()).open(m_hanako, m_terminal.serial, m_office->clock().now())->toLatin1();
        const auto staff = by(m_admin).leave(m_hanako);
        QVERIFY(staff);
        QVERIFY(!staff->active);
        QVERIFY(theLogNames(m_admin));
        QCOMPARE(admit(token, Entrance::AnySession).error().code, ErrorCode::SessionExpired);
        QCOMPARE(push(waiting).problem.code, ErrorCode::StaffUnknown);
        QCOMPARE(by(m_admin).leave(m_hanako).error().code, ErrorCode::StaffUnknown);
        QCOMPARE(by(m_admin).resetPassphrase(m_hanako, m_temporary).error().code, ErrorCode::StaffUnknown);
        QCOMPARE(by(m_admin).enrol({m_hanako, m_name, Role::Clerk, m_temporary}).error(), (Error{ErrorCode::FieldInvalid, QStringLiteral("id")}));
        QVERIFY(CloudCheck(m_office->log()).run());
    }

    void onlyAnAdministratorMay_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : {Role::Clerk, Role::Chief, Role::Auditor}) {
            QTest::newRow(code(role).data()) << int(role);
        }
    }
    void onlyAnAdministratorMay()
    {
        QFETCH(int, role);
        const QString other = QStringLiteral("somebody");
        m_office->addStaff(other, Role(role));
        const qint64 head = m_office->log().page(0, 1, 1)->head;
        const Error refusal{ErrorCode::NotPermitted, QStringLiteral("role")};
        QCOMPARE(by(other).enrol({m_taro, m_name, Role::Clerk, m_temporary}).error(), refusal);
        QCOMPARE(by(other).resetPassphrase(m_hanako, m_temporary).error(), refusal);
        QCOMPARE(by(other).leave(m_hanako).error(), refusal);
        QCOMPARE(m_office->log().page(0, 1, 1)->head, head);
    }

    void nobodyDoesItToThemselvesAndOneAdministratorStays()
    {
        const Error self{ErrorCode::NotPermitted, QStringLiteral("self")};
        QCOMPARE(by(m_admin).resetPassphrase(m_admin, m_temporary).error(), self);
        QCOMPARE(by(m_admin).leave(m_admin).error(), self);
        const Error last{ErrorCode::NotPermitted, QStringLiteral("last")};
        QCOMPARE(by({}).leave(m_admin).error(), last);
        m_office->addStaff(QStringLiteral("second"), Role::Administrator);
        QVERIFY(by({}).leave(m_admin));
        QCOMPARE(by({}).leave(QStringLiteral("second")).error(), last);
        QCOMPARE(by({}).leave(QStringLiteral("cloud")).error().code, ErrorCode::StaffUnknown);
        QCOMPARE(by({}).resetPassphrase(QStringLiteral("nobody"), m_temporary).error().code, ErrorCode::StaffUnknown);
    }

    void whatIsNotOfItsFormIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("field");
        QTest::newRow("capitals") << QStringLiteral("Taro") << m_name << int(Role::Clerk) << QStringLiteral("id");
        QTest::newRow("me") << QStringLiteral("me") << m_name << int(Role::Clerk) << QStringLiteral("id");
        QTest::newRow("there already") << m_hanako << m_name << int(Role::Clerk) << QStringLiteral("id");
        QTest::newRow("no name") << m_taro << QStringLiteral("　") << int(Role::Clerk) << QStringLiteral("name");
        QTest::newRow("service") << m_taro << m_name << int(Role::System) << QStringLiteral("role");
        QTest::newRow("citizen") << m_taro << m_name << int(Role::Citizen) << QStringLiteral("role");
    }
    void whatIsNotOfItsFormIsRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(int, role);
        QFETCH(QString, field);
        QCOMPARE(by(m_admin).enrol({id, name, Role(role), m_temporary}).error(), (Error{ErrorCode::FieldInvalid, field}));
    }

    void aCheapTemporaryPassphraseIsRefused()
    {
        PassphraseProof cheap = m_temporary;
        cheap.cost.log2N = 10;
        QCOMPARE(by(m_admin).resetPassphrase(m_hanako, cheap).error(), (Error{ErrorCode::FieldInvalid, QStringLiteral("cost")}));
    }

private:
    static PassphraseProof proof() { return StaffAdministration::proofOf(*TemporaryPassphrase::make()).value(); }
    StaffAdministration by(const QString& administrator) { return {m_office->log(), m_office->service().staff(), m_office->clock(), administrator}; }
    PassphraseExchange exchange() { return {m_office->log(), *m_proofs, m_office->clock()}; }
    Result<SessionGrant> enter(const QString& staffId, const PassphraseProof& with)
    {
        return LogIn(m_office->service().database(), *m_proofs, QByteArray(32, 's'), ubeMunicipality, m_office->clock()).open(staffId, with.proof.reveal(), m_terminal);
    }
    Result<Visitor> admit(const QByteArray& token, Entrance entrance)
    {
        CloudRequest request;
        request.bearer = token;
        request.peer = {true, true, false, m_terminal.serial, m_terminal.name, ubeMunicipality};
        return Gatekeeper(m_office->service().database(), ubeMunicipality, Position::Open, m_office->clock()).admit(entrance, request);
    }
    ActAnswer push(const SignedAct& act) { return ActIntake(m_office->log(), m_office->service().staff()).take({act}, {m_terminal, {}})->first(); }
    QByteArray lastEntry() { return m_office->log().page(0, 500, 1 << 20)->entries.last().body; }

    const QString m_admin = QStringLiteral("kanri"), m_hanako = QStringLiteral("hanako"), m_taro = QStringLiteral("taro"), m_name = QStringLiteral("架空　太郎");
    Engines m_engines;
    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<ProofCheck> m_proofs;
    Terminal m_terminal;
    PassphraseProof m_temporary;
};

QTEST_GUILESS_MAIN(StaffAdministrationTest)
#include "StaffAdministrationTest.moc"
