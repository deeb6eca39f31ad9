// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Municipality.h"
#include "sync/cloud/ActIntake.h"
#include "sync/cloud/CloudCheck.h"
#include "sync/cloud/LogIn.h"
#include "sync/cloud/PassphraseExchange.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Newcomer.h"

#include <QTest>

#include <atomic>

using namespace madoguchi;
using namespace madoguchi::test;

/// A new passphrase counts from one moment on, with a new key, and a stolen token brings nobody that far.
class PassphraseExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_steps = 0;
        m_office = std::make_unique<CloudOffice>([this](QByteArrayView) { return m_steps > 0 && --m_steps == 0; });
        m_terminal = m_office->addTerminal(QStringLiteral("T1"));
        m_office->addStaff(m_hanako, Role::Clerk);
        m_proofs = std::make_unique<ProofCheck>(m_office->service().database(), QByteArray(32, 's'), m_office->clock());
        m_old = proofOf(CloudOffice::passphraseOf(m_hanako));
        m_token = open();
    }

    void theNewPassphraseCountsAndTheOldOneNoMore()
    {
        const Newcomer fresh = Newcomer::make(m_hanako, m_chosen);
        const auto staff = run(fresh.changeFrom(m_old));
        QVERIFY(staff);
        QCOMPARE(staff->publicKey, fresh.publicKey);
        QCOMPARE(logIn().open(m_hanako, m_old, m_terminal).error().code, ErrorCode::SessionRefused);
        const auto grant = logIn().open(m_hanako, fresh.proof.proof.reveal(), m_terminal);
        QVERIFY(grant);
        QVERIFY(!grant->temporary);
        QCOMPARE(grant->wrappedKey, fresh.wrappedKey);
        const LogPage page = m_office->log().page(0, 500, 1 << 20).value();
        QCOMPARE(page.entries.last().kind, EntryKind::Staff);
        QVERIFY(page.entries.last().body.contains(fresh.publicKey.toBase64()));
        QVERIFY(CloudCheck(m_office->log()).run());
    }

    void aTokenAloneChangesNothing()
    {
        const qint64 head = this->head();
        const Newcomer fresh = Newcomer::make(m_hanako, m_chosen);
        for (int i = 0; i < FailureCounter::allowed; ++i) {
            QCOMPARE(run(fresh.changeFrom(QByteArray(32, 'x'))).error().code, ErrorCode::SessionRefused);
        }
        QCOMPARE(run(fresh.changeFrom(m_old)).error().code, ErrorCode::SessionLocked);
        m_office->clock().advance(FailureCounter::lockSeconds);
        QVERIFY(logIn().open(m_hanako, m_old, m_terminal));
        QCOMPARE(this->head(), head);
    }

    /// Whoever was let in with a passphrase that is replaced before their session stands has none.
    void noSessionBeginsWithAPassphraseThatWasReplacedMeanwhile()
    {
        const QByteArray before = sha256(m_old);
        QVERIFY(sessions().openFor(m_hanako, before, m_terminal.serial, m_office->clock().now()));
        QVERIFY(run(Newcomer::make(m_hanako, m_chosen).changeFrom(m_old)));
        QCOMPARE(sessions().openFor(m_hanako, before, m_terminal.serial, m_office->clock().now()).error().code, ErrorCode::SessionRefused);
    }

    void theOtherSessionsEndAndThisOneGoesOn()
    {
        const QByteArray other = open();
        m_office->addStaff(QStringLiteral("jiro"), Role::Clerk);
        const QByteArray jiros = sessions().open(QStringLiteral("jiro"), m_terminal.serial, m_office->clock().now())->toLatin1();
        QVERIFY(run(Newcomer::make(m_hanako, m_chosen).changeFrom(m_old)));
        QVERIFY(session(m_token));
        QVERIFY(!session(other));
        QVERIFY(session(jiros));
    }

    void theSameRequestAgainGivesTheSame()
    {
        const Newcomer fresh = Newcomer::make(m_hanako, m_chosen);
        const auto first = run(fresh.changeFrom(m_old));
        const qint64 head = this->head();
        const auto again = run(fresh.changeFrom(m_old));
        QVERIFY(again);
        QCOMPARE(*again, *first);
        QCOMPARE(this->head(), head);
        QCOMPARE(run(Newcomer::make(m_hanako, m_chosen).changeFrom(m_old)).error().code, ErrorCode::SessionRefused);
    }

    void everyWriteAndCommitMayFail()
    {
        QByteArray present = m_old;
        bool isDisturbed = true;
        for (int failing = 1; isDisturbed; ++failing) {
            const Newcomer fresh = Newcomer::unproven(m_hanako);
            m_steps = failing;
            const auto first = run(fresh.changeFrom(present));
            isDisturbed = m_steps == 0;
            m_steps = 0;
            QVERIFY(first.has_value() != isDisturbed);
            QVERIFY(CloudCheck(m_office->log()).run());
            const auto again = run(fresh.changeFrom(present));
            QVERIFY2(again, qPrintable(QString::number(failing)));
            QCOMPARE(again->publicKey, fresh.publicKey);
            QVERIFY(CloudCheck(m_office->log()).run());
            present = fresh.proof.proof.reveal();
            QVERIFY(failing < 100);
        }
        QVERIFY(logIn().open(m_hanako, present, m_terminal));
    }

    void aKeyIsNeverUsedTwice()
    {
        const Newcomer first = Newcomer::make(m_hanako, m_chosen);
        QVERIFY(run(first.changeFrom(m_old)));
        Newcomer second = Newcomer::make(m_hanako, QStringLiteral("yet another passphrase"));
        second.publicKey = m_office->signerOf(m_hanako).publicKey().value();
        QCOMPARE(run(second.changeFrom(first.proof.proof.reveal())).error(), (Error{ErrorCode::FieldInvalid, QStringLiteral("publicKey")}));
        second.publicKey = first.publicKey;
        QCOMPARE(run(second.changeFrom(first.proof.proof.reveal())).error(), (Error{ErrorCode::FieldInvalid, QStringLiteral("publicKey")}));
    }

    void whatIsNotOfItsFormIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"salt", "cost", "publicKey", "wrappedKey"}) {
            QTest::newRow(field) << QString::fromLatin1(field);
        }
    }
    void whatIsNotOfItsFormIsRefused()
    {
        QFETCH(QString, field);
        PassphraseChange change = Newcomer::make(m_hanako, m_chosen).changeFrom(m_old);
        if (field == QLatin1String("salt")) {
            change.passphrase.salt.chop(1);
        } else if (field == QLatin1String("cost")) {
            change.passphrase.cost.log2N = 14;
        } else if (field == QLatin1String("publicKey")) {
            change.publicKey.append('x');
        } else {
            change.wrappedKey.clear();
        }
        QCOMPARE(run(change).error(), (Error{ErrorCode::FieldInvalid, field}));
    }

    void whatWasSignedWithTheOldKeyIsToldFromAForgery()
    {
        const QString caseId = m_office->openCase();
        const SignedAct old = m_office->sign(m_office->act(caseId, ActKind::Claim, m_hanako));
        const Newcomer fresh = Newcomer::make(m_hanako, m_chosen);
        QVERIFY(run(fresh.changeFrom(m_old)));
        const Act act = m_office->act(caseId, ActKind::Claim, m_hanako);
        const SignedAct forged = ActSigner::generate(m_hanako)->sign(act).value();
        const SignedAct good = fresh.signer.sign(act).value();
        ActIntake intake(m_office->log(), m_office->service().staff());
        const auto answers = intake.take({old, forged, good}, {m_terminal, {}});
        QVERIFY(answers);
        QCOMPARE(answers->at(0).problem.code, ErrorCode::ActKeyReplaced);
        QCOMPARE(answers->at(1).problem.code, ErrorCode::ActSignatureInvalid);
        QCOMPARE(answers->at(2).kind, ActAnswer::Kind::Applied);
        QVERIFY(CloudCheck(m_office->log()).run());
    }

private:
    LogIn logIn() { return {m_office->service().database(), *m_proofs, QByteArray(32, 's'), ubeMunicipality, m_office->clock()}; }
    SessionRegister sessions() { return SessionRegister(m_office->service().database()); }
    Result<Session> session(const QByteArray& token) { return sessions().find(token, m_terminal.serial, m_office->clock().now()); }
    QByteArray open() { return sessions().open(m_hanako, m_terminal.serial, m_office->clock().now())->toLatin1(); }
    qint64 head() { return m_office->log().page(0, 1, 1)->head; }
    QByteArray proofOf(const QString& passphrase)
    {
        const LogInParameters parameters = logIn().parameters(m_hanako).value();
        return PassphraseKeys::derive(Sensitive<QString>(passphrase), parameters.salt, parameters.cost)->proof.toBytes();
    }
    Result<Staff> run(const PassphraseChange& change)
    {
        return PassphraseExchange(m_office->log(), *m_proofs, m_office->clock()).run(session(m_token).value(), m_token, change);
    }

    const QString m_hanako = QStringLiteral("hanako"), m_chosen = QStringLiteral("自分で決めた長い合言葉です");
    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<ProofCheck> m_proofs;
    Terminal m_terminal;
    QByteArray m_old, m_token;
    std::atomic<int> m_steps = 0;  ///< the storage fails at this write or commit from now; 0: never
};

QTEST_GUILESS_MAIN(PassphraseExchangeTest)
#include "PassphraseExchangeTest.moc"
