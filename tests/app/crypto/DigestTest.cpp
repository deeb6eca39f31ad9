// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/Digest.h"
#include "app/crypto/Random.h"

#include <QTest>

using namespace madoguchi;

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// FIPS 180-4 examples.
    void givesThePublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("hex");

        QTest::newRow("empty") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void givesThePublishedDigests()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, hex);
        QCOMPARE(sha256(data).toHex(), hex);
    }

    void randomBytesAreAsManyAsAskedForAndDiffer()
    {
        QCOMPARE(randomBytes(0).value().size(), 0);
        QCOMPARE(randomBytes(16).value().size(), 16);
        QVERIFY(randomBytes(16).value() != randomBytes(16).value());
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "DigestTest.moc"
