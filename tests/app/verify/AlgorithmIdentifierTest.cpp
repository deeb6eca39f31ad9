// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/AlgorithmIdentifier.h"
#include "app/verify/Hash.h"
#include "app/verify/SignatureScheme.h"
#include "app/verify/asn1/Oid.h"

#include <QTest>

using namespace madoguchi;

/// Algorithms are known by their encoding or decoded: whichever way, they are the same algorithm.
class AlgorithmIdentifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotEncodedAsUsualIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<bool>("isSha256");
        QTest::newRow("as usual, NULL") << QByteArray::fromHex("300d06096086480165030402010500") << true;
        QTest::newRow("as usual, absent") << QByteArray::fromHex("300b0609608648016503040201") << true;
        QTest::newRow("long form of a length") << QByteArray::fromHex("30810d06096086480165030402010500") << true;
        QTest::newRow("indefinite length") << QByteArray::fromHex("3080060960864801650304020105000000") << true;
        QTest::newRow("parameters") << QByteArray::fromHex("300e0609608648016503040201020101") << false;
        QTest::newRow("SHA-384") << QByteArray::fromHex("300d06096086480165030402020500") << false;
        QTest::newRow("something after it") << QByteArray::fromHex("300d0609608648016503040201050000") << false;
        QTest::newRow("cut off") << QByteArray::fromHex("300d060960864801650304020105") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void whatIsNotEncodedAsUsualIsDecoded()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(bool, isSha256);
        QCOMPARE(hashOf(encoded) == Hash::Sha256, isSha256);
    }

    void ecdsaHasNoParametersAndRsaMayHaveNull_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("ECDSA, absent") << QByteArray::fromHex("300a06082a8648ce3d040303") << true;
        QTest::newRow("ECDSA, NULL") << QByteArray::fromHex("300c06082a8648ce3d0403030500") << false;
        QTest::newRow("RSA, NULL") << QByteArray::fromHex("300d06092a864886f70d01010b0500") << true;
        QTest::newRow("RSA, absent") << QByteArray::fromHex("300b06092a864886f70d01010b") << true;
        QTest::newRow("RSA, a number") << QByteArray::fromHex("300e06092a864886f70d01010b020100") << false;
        QTest::newRow("no algorithm") << QByteArray::fromHex("3000") << false;
    }

    void ecdsaHasNoParametersAndRsaMayHaveNull()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(bool, isKnown);
        QCOMPARE(SignatureScheme::of(encoded).has_value(), isKnown);
    }

    void theParametersOfACurveAreKept()
    {
        const QByteArray encoded = QByteArray::fromHex("301006072a8648ce3d020106052b81040022");
        const auto algorithm = AlgorithmIdentifier::of(encoded);
        QVERIFY(algorithm && algorithm->parameters());
        QCOMPARE(algorithm->id(), oid::ecPublicKey);
        QCOMPARE(asn1::view(algorithm->parameters()->value.object), oid::p384);
        QVERIFY(!algorithm->hasNullOrNoParameters());
    }
};

QTEST_GUILESS_MAIN(AlgorithmIdentifierTest)
#include "AlgorithmIdentifierTest.moc"
