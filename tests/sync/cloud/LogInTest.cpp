// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/ActSigner.h"
#include "app/crypto/KeyWrap.h"
#include "app/domain/Municipality.h"
#include "sync/cloud/LogIn.h"
#include "sync/cloud/StaffEnrolment.h"
#include "tests/support/cloud/CloudOffice.h"
#include "tests/support/cloud/Engines.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

/// Who has the passphrase comes in, nobody else does, and nobody learns who exists.
class LogInTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto person = "hanako";

    void makeProofs() { m_proofs = std::make_unique<ProofCheck>(m_office->service().database(), QByteArray(32, 's'), m_office->clock()); }
    void reopen()
    {
        m_office->reopen();
        makeProofs();
    }
    LogIn logIn() { return {m_office->service().database(), *m_proofs, QByteArray(32, 's'), ubeMunicipality, m_office->clock()}; }
    static PassphraseKeys keys(const LogInParameters& parameters, const QString& passphrase)
    {
        return *PassphraseKeys::derive(Sensitive<QString>(passphrase), parameters.salt, parameters.cost);
    }
    Result<SessionGrant> tryWith(const QByteArray& proof, const QString& staffId = QLatin1String(person)) { return logIn().open(staffId, proof, m_terminal); }

private Q_SLOTS:
    void initTestCase_data() { Engines::addRows(); }

    void init()
    {
        m_office = std::make_unique<CloudOffice>(m_engines.fresh());
        makeProofs();
        m_terminal = m_office->addTerminal(QStringLiteral("T1"));
        QVERIFY(StaffEnrolment(m_office->log()).enrol(QLatin1String(person), QStringLiteral("架空　花子"), Role::Clerk, Sensitive<QString>(QStringLiteral("正しい 合言葉"))));
        m_keys = std::make_unique<PassphraseKeys>(keys(*logIn().parameters(QLatin1String(person)), QStringLiteral("正しい 合言葉")));
        m_proof = m_keys->proof.toBytes();
    }

    void thePassphraseOpensTheSessionAndTheKey()
    {
        const auto grant = tryWith(m_proof);
        QVERIFY(grant);
        QCOMPARE(grant->staff.name, QStringLiteral("架空　花子"));
        QCOMPARE(grant->terminal, QStringLiteral("T1"));
        QCOMPARE(grant->terminalShare, m_terminal.share);
        QCOMPARE(grant->until, m_office->clock().now().addSecs(12 * 60 * 60));
        const auto key = unwrapSecret(m_keys->wrap, grant->wrappedKey, wrapPurpose("sign", QLatin1String(person)));
        QCOMPARE(*ActSigner::fromPrivateKey(QLatin1String(person), *key)->publicKey(), grant->staff.publicKey);
    }

    void neitherProofNorTokenIsStored()
    {
        const QString token = tryWith(m_proof)->token;
        m_office->reopen();
        const QByteArray stored = m_engines.stored(m_office->dataFolder());
        QVERIFY(stored.contains("架空　花子"));
        for (const QByteArray& secret : {m_proof, token.toLatin1(), QByteArray("正しい")}) {
            QVERIFY(!stored.contains(secret) && !stored.contains(secret.toHex()));
        }
    }

    void fiveFailuresLockFor15Minutes()
    {
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(tryWith(QByteArray(32, 'x')).error().code, ErrorCode::SessionRefused);
        }
        for (int i = 5; i < 8; ++i) {
            QCOMPARE(tryWith(QByteArray(32, 'x')).error().code, ErrorCode::SessionLocked);
        }
        QCOMPARE(tryWith(m_proof).error().code, ErrorCode::SessionLocked);
        reopen();
        m_office->clock().advance(15 * 60 - 1);
        QCOMPARE(tryWith(m_proof).error().code, ErrorCode::SessionLocked);
        m_office->clock().advance(1);
        QVERIFY(tryWith(m_proof));
    }

    void manyTriesAtOnceAreNotMoreThanFive()
    {
        std::atomic<int> refused = 0, locked = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 12; ++i) {
            threads.emplace_back([&] {
                LogIn attempt = logIn();
                const auto grant = attempt.open(QLatin1String(person), QByteArray(32, 'x'), m_terminal);
                ++(grant.error().code == ErrorCode::SessionLocked ? locked : refused);
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(refused.load(), 5);
        QCOMPARE(locked.load(), 7);
    }

    void aSuccessForgetsTheFailuresBefore()
    {
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 4; ++i) {
                QVERIFY(!tryWith(QByteArray(32, 'x')));
            }
            QVERIFY(tryWith(m_proof));
        }
    }

    void whoIsLockedDoesNotLockOthers()
    {
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!tryWith(QByteArray(32, 'x'), QStringLiteral("jiro")));
        }
        QVERIFY(tryWith(m_proof));
    }

    void anUnknownPersonLooksLikeAnyOther()
    {
        const LogInParameters known = *logIn().parameters(QLatin1String(person));
        const LogInParameters unknown = *logIn().parameters(QStringLiteral("nobody"));
        QCOMPARE(unknown.salt.size(), known.salt.size());
        QCOMPARE(unknown.cost, known.cost);
        QCOMPARE(*logIn().parameters(QStringLiteral("nobody")), unknown);
        QVERIFY(logIn().parameters(QStringLiteral("nobody2"))->salt != unknown.salt);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(tryWith(m_proof, QStringLiteral("nobody")).error().code, ErrorCode::SessionRefused);
        }
        QCOMPARE(tryWith(m_proof, QStringLiteral("nobody")).error().code, ErrorCode::SessionLocked);
    }

    void nobodyLogsInAsTheService()
    {
        QCOMPARE(logIn().parameters(QStringLiteral("cloud"))->salt.size(), 16);
        QCOMPARE(tryWith(QByteArray(), QStringLiteral("cloud")).error().code, ErrorCode::SessionRefused);
        QCOMPARE(tryWith(m_proof, QStringLiteral("cloud")).error().code, ErrorCode::SessionRefused);
    }

    void aSessionIsOfOneTerminalAndEnds()
    {
        const QByteArray token = tryWith(m_proof)->token.toLatin1();
        const SessionRegister sessions(m_office->service().database());
        QCOMPARE(sessions.find(token, m_terminal.serial, m_office->clock().now())->staffId, QLatin1String(person));
        QVERIFY(!sessions.find(token, QStringLiteral("00"), m_office->clock().now()));
        QVERIFY(!sessions.find(token.chopped(1), m_terminal.serial, m_office->clock().now()));
        QVERIFY(!sessions.find({}, m_terminal.serial, m_office->clock().now()));
        m_office->clock().advance(12 * 60 * 60);
        QVERIFY(!sessions.find(token, m_terminal.serial, m_office->clock().now()));
    }

    void anEnrolmentIsCheckedBeforeItIsWritten()
    {
        StaffEnrolment enrolment(m_office->log());
        const Sensitive<QString> passphrase(QStringLiteral("x"));
        const QString name = QStringLiteral("架空　次郎");
        QCOMPARE(enrolment.enrol(QStringLiteral("Jiro"), name, Role::Clerk, passphrase).error().detail, QStringLiteral("id"));
        QCOMPARE(enrolment.enrol(QString(41, u'a'), name, Role::Clerk, passphrase).error().detail, QStringLiteral("id"));
        QCOMPARE(enrolment.enrol(QStringLiteral("jiro"), QStringLiteral("　"), Role::Clerk, passphrase).error().detail, QStringLiteral("name"));
        QCOMPARE(enrolment.enrol(QStringLiteral("jiro"), name, Role::System, passphrase).error().detail, QStringLiteral("role"));
        QCOMPARE(enrolment.enrol(QLatin1String(person), name, Role::Clerk, passphrase).error().detail, QStringLiteral("id"));
        QCOMPARE(m_office->log().page(0, 1, 1)->head, 2);
    }

private:
    Engines m_engines;
    std::unique_ptr<CloudOffice> m_office;
    std::unique_ptr<ProofCheck> m_proofs;
    Terminal m_terminal;
    std::unique_ptr<PassphraseKeys> m_keys;
    QByteArray m_proof;
};

QTEST_GUILESS_MAIN(LogInTest)
#include "LogInTest.moc"
