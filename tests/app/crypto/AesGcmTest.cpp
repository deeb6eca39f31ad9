// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/AesGcm.h"

#include <QTest>

using namespace madoguchi;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

}  // namespace

class AesGcmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Test cases 13, 14 and 16 of McGrew and Viega, "The Galois/Counter Mode of Operation", the source of SP 800-38D's examples.
    void opensThePublishedVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("associated");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("cipherAndTag");

        QTest::newRow("13: empty") << QByteArray(32, '\0') << QByteArray(12, '\0') << QByteArray() << QByteArray()
                                   << hex("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("14: one block") << QByteArray(32, '\0') << QByteArray(12, '\0') << QByteArray() << QByteArray(16, '\0')
                                       << hex("cea7403d4d606b6e074ec5d3baf39d18" "d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("16: with associated data")
            << hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308") << hex("cafebabefacedbaddecaf888")
            << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
            << hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
            << hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                   "76fc6ece0f4e1768cddf8853bb2d551b");
    }
    void opensThePublishedVectors()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, associated);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, cipherAndTag);
        const auto secret = SecretKey::from(std::move(key));
        QVERIFY(secret);

        const auto opened = AesGcm::open(*secret, nonce + cipherAndTag, associated);
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void everySealHasANonceOfItsOwn()
    {
        const auto key = SecretKey::random();
        QVERIFY(key);
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i) {
            const auto sealed = AesGcm::seal(*key, QByteArrayLiteral("same"), {});
            QVERIFY(sealed);
            nonces.insert(sealed->first(AesGcm::nonceSize));
        }
        QCOMPARE(nonces.size(), 1000);
    }

    void whatIsTooShortForNonceAndTagDoesNotOpen()
    {
        const auto key = SecretKey::random();
        QVERIFY(key);
        for (int size = 0; size < 28; ++size) {
            const auto opened = AesGcm::open(*key, QByteArray(size, '\0'), {});
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::CryptoFailed);
        }
    }

    void anEmptyKeySealsAndOpensNothing()
    {
        QCOMPARE(AesGcm::seal({}, QByteArrayLiteral("text"), {}).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(AesGcm::open({}, QByteArray(40, '\0'), {}).error().code, ErrorCode::KeyUnusable);
    }
};

QTEST_APPLESS_MAIN(AesGcmTest)
#include "AesGcmTest.moc"
