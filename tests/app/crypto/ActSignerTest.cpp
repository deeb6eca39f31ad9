// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/ActSigner.h"

#include "app/domain/ActCodec.h"
#include "tests/app/crypto/Flip.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using test::flipped;

namespace {

const QString sato = QStringLiteral("sato");

Act claimBy(const QString& staffId)
{
    Act act;
    act.id = QStringLiteral("0b7c6f0e-5d0a-4a55-9a0e-2f6f2b1c8d11");
    act.caseId = QStringLiteral("352021-00000001");
    act.kind = ActKind::Claim;
    act.staffId = staffId;
    act.terminal = QStringLiteral("counter-1");
    act.at = QDateTime(QDate(2026, 7, 1), QTime(0, 30), Qt::UTC);
    act.seenVersion = 1;
    return act;
}

/// Another program's view of the same files, in a folder of its own.
class OpenSslTool {
public:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool run(const QString& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

}  // namespace

class ActSignerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonSignedIsVerified()
    {
        const auto signer = ActSigner::generate(sato).value();
        const auto act = signer.sign(claimBy(sato));
        QVERIFY(act);
        QCOMPARE(act->staffId, sato);
        QVERIFY(ActSigner::verify(*act, signer.publicKey().value()));
        QCOMPARE(ActCodec::decode(act->payload).value(), claimBy(sato));
    }

    void aKeyOutlivesItsStorage()
    {
        const auto signer = ActSigner::generate(sato).value();
        const auto again = ActSigner::fromPrivateKey(sato, signer.privateKey().value());
        QVERIFY(again);
        QCOMPARE(again->publicKey().value(), signer.publicKey().value());
        QVERIFY(ActSigner::verify(again->sign(claimBy(sato)).value(), signer.publicKey().value()));
    }

    void nobodySignsInAnotherName()
    {
        const auto signer = ActSigner::generate(sato).value();
        QCOMPARE(signer.sign(claimBy(QStringLiteral("tanaka"))).error().code, ErrorCode::KeyUnusable);
    }

    void everyFlippedByteIsNoticed()
    {
        const auto signer = ActSigner::generate(sato).value();
        const QByteArray key = signer.publicKey().value();
        const SignedAct act = signer.sign(claimBy(sato)).value();
        for (qsizetype at = 0; at < act.payload.size(); ++at) {
            QCOMPARE(ActSigner::verify({flipped(act.payload, at), act.signature, sato}, key).error().code, ErrorCode::ActSignatureInvalid);
        }
        for (qsizetype at = 0; at < act.signature.size(); ++at) {
            QCOMPARE(ActSigner::verify({act.payload, flipped(act.signature, at), sato}, key).error().code, ErrorCode::ActSignatureInvalid);
        }
        for (qsizetype at = 0; at < key.size(); ++at) {
            QCOMPARE(ActSigner::verify(act, flipped(key, at)).error().code, ErrorCode::ActSignatureInvalid);
        }
    }

    void nothingVerifiesWithoutSignatureOrKey()
    {
        const auto signer = ActSigner::generate(sato).value();
        const QByteArray key = signer.publicKey().value();
        const SignedAct act = signer.sign(claimBy(sato)).value();
        QVERIFY(!ActSigner::verify({act.payload, {}, sato}, key));
        QVERIFY(!ActSigner::verify({act.payload, act.signature + '\0', sato}, key));
        QVERIFY(!ActSigner::verify(act, {}));
        QVERIFY(!ActSigner::verify(act, key + '\0'));
        QVERIFY(!ActSigner::verify(act, ActSigner::generate(sato).value().publicKey().value()));
    }

    void opensslVerifiesWhatWeSigned()
    {
        const OpenSslTool tool;
        const auto signer = ActSigner::generate(sato).value();
        const SignedAct act = signer.sign(claimBy(sato)).value();
        tool.write(QStringLiteral("public.der"), signer.publicKey().value());
        tool.write(QStringLiteral("signature"), act.signature);
        tool.write(QStringLiteral("payload"), act.payload);
        const QString verify = QStringLiteral("dgst -sha256 -keyform DER -verify public.der -signature signature payload");
        QVERIFY(tool.run(verify));
        tool.write(QStringLiteral("payload"), flipped(act.payload, 0));
        QVERIFY(!tool.run(verify));
    }

    void weVerifyWhatOpensslSigned()
    {
        const OpenSslTool tool;
        const QByteArray payload = ActCodec::encode(claimBy(sato));
        tool.write(QStringLiteral("payload"), payload);
        QVERIFY(tool.run(QStringLiteral("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem")));
        QVERIFY(tool.run(QStringLiteral("pkey -in key.pem -pubout -outform DER -out public.der")));
        QVERIFY(tool.run(QStringLiteral("dgst -sha256 -sign key.pem -out signature payload")));
        const SignedAct act{payload, tool.read(QStringLiteral("signature")), sato};
        QVERIFY(ActSigner::verify(act, tool.read(QStringLiteral("public.der"))));
    }

    void onlyP256KeysAreTaken_data()
    {
        QTest::addColumn<QString>("generation");
        QTest::addColumn<bool>("isTaken");

        QTest::newRow("P-256") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256") << true;
        QTest::newRow("P-384") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-384") << false;
        QTest::newRow("secp256k1") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:secp256k1") << false;
        QTest::newRow("RSA") << QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:2048") << false;
        QTest::newRow("Ed25519") << QStringLiteral("-algorithm ED25519") << false;
    }
    void onlyP256KeysAreTaken()
    {
        QFETCH(QString, generation);
        QFETCH(bool, isTaken);
        const OpenSslTool tool;
        QVERIFY(tool.run(QStringLiteral("genpkey %1 -out key.pem").arg(generation)));
        QVERIFY(tool.run(QStringLiteral("pkcs8 -topk8 -nocrypt -in key.pem -outform DER -out key.der")));
        QVERIFY(tool.run(QStringLiteral("pkey -in key.pem -pubout -outform DER -out public.der")));
        const auto signer = ActSigner::fromPrivateKey(sato, Sensitive<QByteArray>(tool.read(QStringLiteral("key.der"))));
        QCOMPARE(signer.has_value(), isTaken);
        if (!isTaken) {
            QCOMPARE(signer.error().code, ErrorCode::KeyUnusable);
        }

        // A signature that is good in itself, but by a key that is none of ours.
        tool.write(QStringLiteral("payload"), "{}");
        if (tool.run(QStringLiteral("dgst -sha256 -sign key.pem -out signature payload"))) {
            const SignedAct act{"{}", tool.read(QStringLiteral("signature")), sato};
            QCOMPARE(ActSigner::verify(act, tool.read(QStringLiteral("public.der"))).has_value(), isTaken);
        }
    }

    void aDamagedPrivateKeyIsRefused()
    {
        const QByteArray der = ActSigner::generate(sato).value().privateKey().value().reveal();
        QCOMPARE(ActSigner::fromPrivateKey(sato, Sensitive<QByteArray>(QByteArray())).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(ActSigner::fromPrivateKey(sato, Sensitive<QByteArray>(der.chopped(1))).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(ActSigner::fromPrivateKey(sato, Sensitive<QByteArray>(der + '\0')).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(ActSigner::fromPrivateKey(sato, Sensitive<QByteArray>(flipped(der, der.size() - 1))).error().code, ErrorCode::KeyUnusable);
    }
};

QTEST_GUILESS_MAIN(ActSignerTest)
#include "ActSignerTest.moc"
