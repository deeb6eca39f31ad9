// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/KeyDerivation.h"

#include <QTest>

using namespace madoguchi;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

}  // namespace

class KeyDerivationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 7914 section 12, all that a terminal's memory limit lets through.
    void scryptGivesTheVectorsOfItsRfc_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("log2N");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("key");

        QTest::newRow("empty") << QByteArray() << QByteArray() << 4 << 1 << 1
                               << hex("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QTest::newRow("p 16") << QByteArray("password") << QByteArray("NaCl") << 10 << 8 << 16
                              << hex("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
        QTest::newRow("N 16384") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 14 << 8 << 1
                                 << hex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }
    void scryptGivesTheVectorsOfItsRfc()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(QByteArray, salt);
        QFETCH(int, log2N);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(QByteArray, key);

        const auto derived = scrypt(Sensitive<QByteArray>(passphrase), salt, {log2N, r, p}, 64);
        QVERIFY(derived);
        QCOMPARE(derived->reveal(), key);
    }

    void aCostThatWouldStopTheTerminalIsRefused_data()
    {
        QTest::addColumn<int>("log2N");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");

        QTest::newRow("one gibibyte") << 20 << 8 << 1;
        QTest::newRow("wide blocks") << 18 << 16 << 1;
        QTest::newRow("N of one") << 0 << 8 << 1;
        QTest::newRow("N negative") << -1 << 8 << 1;
        QTest::newRow("N beyond a shift") << 64 << 8 << 1;
        QTest::newRow("r zero") << 15 << 0 << 1;
        QTest::newRow("r negative") << 15 << -8 << 1;
        QTest::newRow("p zero") << 15 << 8 << 0;
        QTest::newRow("p huge") << 15 << 8 << 100000;
    }
    void aCostThatWouldStopTheTerminalIsRefused()
    {
        QFETCH(int, log2N);
        QFETCH(int, r);
        QFETCH(int, p);
        const auto derived = scrypt(Sensitive<QByteArray>("password"), "NaCl", {log2N, r, p}, 32);
        QVERIFY(!derived);
        QCOMPARE(derived.error().code, ErrorCode::CryptoFailed);
    }

    /// RFC 5869 appendix A, the cases with SHA-256.
    void hkdfGivesTheVectorsOfItsRfc_data()
    {
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("key");

        QTest::newRow("A.1") << hex("000102030405060708090a0b0c") << hex("f0f1f2f3f4f5f6f7f8f9")
                             << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        QTest::newRow("A.3: no salt, no info") << QByteArray() << QByteArray()
                                               << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }
    void hkdfGivesTheVectorsOfItsRfc()
    {
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, key);
        const auto derived = hkdfSha256(Sensitive<QByteArray>(QByteArray(22, '\x0b')), salt, info, 42);
        QVERIFY(derived);
        QCOMPARE(derived->reveal(), key);
    }
};

QTEST_APPLESS_MAIN(KeyDerivationTest)
#include "KeyDerivationTest.moc"
