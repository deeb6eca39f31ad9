// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/PassphraseKeys.h"

#include <QTest>

using namespace madoguchi;

namespace {

const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
constexpr ScryptCost cheap{8, 8, 1};

Result<PassphraseKeys> derive(const QString& passphrase, const QByteArray& with = salt)
{
    return PassphraseKeys::derive(Sensitive<QString>(passphrase), with, cheap);
}

}  // namespace

class PassphraseKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Computed with Python's hashlib and hmac. Frozen: if this fails, nobody can log in any more.
    void thePassphraseGivesTheseKeys()
    {
        const auto keys = PassphraseKeys::derive(Sensitive<QString>(QStringLiteral("窓口ABC１２３")), salt);
        QVERIFY(keys);
        QCOMPARE(keys->proof.toBytes().toHex(), QByteArray("1e4ef84a6c4af3b7ffbe8866644fafdfa8dd61aced838c46858bc29c52bb7150"));
        QCOMPARE(keys->wrap.toBytes().toHex(), QByteArray("7b83d8f100a0032e5f08d578351f261ae7f64cffe830b19ef02bb89a06b0a3f9"));
    }

    void howThePassphraseWasTypedMakesNoDifference_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");

        QTest::newRow("full-width letters") << QStringLiteral("Ｕｂｅ２０２６") << QStringLiteral("Ube2026");
        QTest::newRow("half-width kana") << QStringLiteral("ｶﾞｽﾄ") << QStringLiteral("ガスト");
        QTest::newRow("combining dakuten") << QStringLiteral("か\u3099") << QStringLiteral("が");
        QTest::newRow("ideographic space") << QStringLiteral("a\u3000b") << QStringLiteral("a b");
    }
    void howThePassphraseWasTypedMakesNoDifference()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QVERIFY(typed != meant);
        QCOMPARE(derive(typed).value().proof.toBytes(), derive(meant).value().proof.toBytes());
    }

    void caseIsKept()
    {
        QVERIFY(derive(QStringLiteral("Ube")).value().proof.toBytes() != derive(QStringLiteral("ube")).value().proof.toBytes());
    }

    void theProofSaysNothingOfTheWrapKey()
    {
        const auto keys = derive(QStringLiteral("passphrase"));
        QVERIFY(keys);
        QVERIFY(keys->proof.toBytes() != keys->wrap.toBytes());
    }

    void anotherSaltGivesOtherKeys()
    {
        const auto keys = derive(QStringLiteral("passphrase"));
        const auto others = derive(QStringLiteral("passphrase"), QByteArray(16, 'x'));
        QVERIFY(keys->proof.toBytes() != others->proof.toBytes());
        QVERIFY(keys->wrap.toBytes() != others->wrap.toBytes());
    }

    void aShortSaltIsRefused()
    {
        QCOMPARE(derive(QStringLiteral("passphrase"), QByteArray(15, 'x')).error().code, ErrorCode::CryptoFailed);
        QVERIFY(derive(QStringLiteral("passphrase"), QByteArray(16, 'x')));
    }
};

QTEST_APPLESS_MAIN(PassphraseKeysTest)
#include "PassphraseKeysTest.moc"
