// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/Extensions.h"
#include "app/verify/asn1/CertificateTemplates.h"
#include "app/verify/asn1/Oid.h"

#include <QTest>

using namespace madoguchi;

namespace {

QByteArray octetsOf(const QByteArray& value)
{
    const auto slice = asn1::decode<asn1::Slice, asn1::AsnOctets_it>(value);
    return slice ? asn1::view(*slice).toByteArray() : QByteArray("none");
}

/// "id critical value" of each, hexadecimal, where they can be found.
QByteArray readingOf(const QByteArray& list, int limit = 3)
{
    const auto extensions = Extensions::of(list, limit);
    QByteArray reading;
    for (const QByteArrayView id : {oid::subjectKeyIdentifier, oid::keyUsage}) {
        if (const Extension* const found = extensions ? extensions->find(id) : nullptr) {
            reading += (found->isCritical ? '!' : ' ') + found->value.toByteArray().toHex();
        }
    }
    return extensions ? reading : QByteArray("none");
}

}  // namespace

/// Fields stay where they stand in the input: they say what the engine's own strings would say.
class AsnSliceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsNotCopied()
    {
        const QByteArray value = QByteArray::fromHex("0403616263");
        const auto slice = asn1::decode<asn1::Slice, asn1::AsnOctets_it>(value);
        QCOMPARE(asn1::view(*slice).data(), value.constData() + 2);
        QVERIFY(!slice->joined);
    }

    void octetsInPiecesAreJoined_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("in one piece") << QByteArray::fromHex("0403616263") << QByteArray("abc");
        QTest::newRow("empty") << QByteArray::fromHex("0400") << QByteArray();
        QTest::newRow("in two") << QByteArray::fromHex("2407040161" "04026263") << QByteArray("abc");
        QTest::newRow("of indefinite length") << QByteArray::fromHex("24800401610402626300" "00") << QByteArray("abc");
        QTest::newRow("another type") << QByteArray::fromHex("0c03616263") << QByteArray("none");
        QTest::newRow("cut off") << QByteArray::fromHex("04036162") << QByteArray("none");
    }

    void octetsInPiecesAreJoined()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, octets);
        QCOMPARE(octetsOf(value), octets);
    }

    void aFieldThatIsNotThereIsAbsent()
    {
        const auto none = asn1::decode<asn1::AsnAuthorityKeyId, asn1::AsnAuthorityKeyId_it>(QByteArray::fromHex("3000"));
        QVERIFY(none && !asn1::isPresent(none->keyId));
        const auto empty = asn1::decode<asn1::AsnAuthorityKeyId, asn1::AsnAuthorityKeyId_it>(QByteArray::fromHex("30028000"));
        QVERIFY(empty && asn1::isPresent(empty->keyId));
    }

    void aListIsWrittenAsItWasReadButInOrder()
    {
        const auto list = asn1::decode<asn1::SliceStack, asn1::AsnSetOfAny_it>(QByteArray::fromHex("3180020106020105" "0000"));
        QCOMPARE(asn1::encode(list).toHex(), QByteArray("3106020105020106"));
    }

    void anExtensionSaysTheSameWhereverAndAfterWhateverItStands_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("reading");
        const QByteArray keyId = "30090603551d0e04020500";
        const QByteArray usage = "300c0603551d0f0101ff04020505";
        QTest::newRow("two") << QByteArray::fromHex("3019" + keyId + usage) << QByteArray(" 0500!0505");
        QTest::newRow("the same again") << QByteArray::fromHex("3019" + keyId + usage) << QByteArray(" 0500!0505");
        QTest::newRow("the other way round") << QByteArray::fromHex("3019" + usage + keyId) << QByteArray(" 0500!0505");
        QTest::newRow("another value") << QByteArray::fromHex("300b" "30090603551d0e04020501") << QByteArray(" 0501");
        QTest::newRow("the same twice") << QByteArray::fromHex("3016" + keyId + keyId) << QByteArray();
        QTest::newRow("a value in pieces") << QByteArray::fromHex("300f" "300d0603551d0e2406040105040100") << QByteArray(" 0500");
        QTest::newRow("in pieces again") << QByteArray::fromHex("300f" "300d0603551d0e2406040105040100") << QByteArray(" 0500");
        QTest::newRow("no value") << QByteArray::fromHex("3007" "30050603551d0e") << QByteArray("none");
        QTest::newRow("no value, again") << QByteArray::fromHex("3007" "30050603551d0e") << QByteArray("none");
        QTest::newRow("too many") << QByteArray::fromHex("302c" + keyId + keyId + keyId + keyId) << QByteArray("none");
        QTest::newRow("none at all") << QByteArray::fromHex("3000") << QByteArray();
        QTest::newRow("no list") << QByteArray::fromHex("3100") << QByteArray("none");
    }

    void anExtensionSaysTheSameWhereverAndAfterWhateverItStands()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, reading);
        QCOMPARE(readingOf(list), reading);
    }
};

QTEST_GUILESS_MAIN(AsnSliceTest)
#include "AsnSliceTest.moc"
