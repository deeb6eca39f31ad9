// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/asn1/List.h"

#include <QTest>

using namespace madoguchi;

namespace {

template<asn1::Item It>
QString elementsOf(const QByteArray& value, int limit = 3)
{
    const auto list = asn1::List::of<It>(value, limit);
    QStringList elements;
    for (const QByteArrayView element : list ? list->elements() : std::vector<QByteArrayView>()) {
        elements.append(QString::fromLatin1(element.toByteArray().toHex()));
    }
    return list ? elements.join(u',') : QStringLiteral("none");
}

}  // namespace

/// A list of one element is read without the engine: it must say what the engine says of it.
class AsnListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSetSaysItsElementsOrIsNone_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("elements");
        QTest::newRow("empty") << QByteArray::fromHex("3100") << QString();
        QTest::newRow("one") << QByteArray::fromHex("3103020105") << QStringLiteral("020105");
        QTest::newRow("one, long form") << QByteArray::fromHex("318103020105") << QStringLiteral("020105");
        QTest::newRow("two") << QByteArray::fromHex("3106020105020106") << QStringLiteral("020105,020106");
        QTest::newRow("indefinite") << QByteArray::fromHex("31800201050000") << QStringLiteral("020105");
        QTest::newRow("an indefinite element") << QByteArray::fromHex("31073080020105" "0000") << QStringLiteral("30800201050000");
        QTest::newRow("too many") << QByteArray::fromHex("310c020101020102020103020104") << QStringLiteral("none");
        QTest::newRow("another tag") << QByteArray::fromHex("3003020105") << QStringLiteral("none");
        QTest::newRow("another class") << QByteArray::fromHex("b103020105") << QStringLiteral("none");
        QTest::newRow("something after it") << QByteArray::fromHex("310302010500") << QStringLiteral("none");
        QTest::newRow("cut off") << QByteArray::fromHex("31030201") << QStringLiteral("none");
        QTest::newRow("the element cut off") << QByteArray::fromHex("3103020205") << QStringLiteral("none");
        QTest::newRow("half an element after the first") << QByteArray::fromHex("310402010502") << QStringLiteral("none");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("none");
    }

    void aSetSaysItsElementsOrIsNone()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, elements);
        QCOMPARE(elementsOf<asn1::AsnSetOfAny_it>(value), elements);
    }

    void theTagOfAnImplicitListIsItsOwn()
    {
        QCOMPARE(elementsOf<asn1::AsnTagged0SetOfAny_it>(QByteArray::fromHex("a003020105")), QStringLiteral("020105"));
        QCOMPARE(elementsOf<asn1::AsnTagged1SetOfAny_it>(QByteArray::fromHex("a003020105")), QStringLiteral("none"));
        QCOMPARE(elementsOf<asn1::AsnTagged1SetOfAny_it>(QByteArray::fromHex("a103020105")), QStringLiteral("020105"));
        QCOMPARE(elementsOf<asn1::AsnTagged0SequenceOfAny_it>(QByteArray::fromHex("a003020105")), QStringLiteral("020105"));
        QCOMPARE(elementsOf<asn1::AsnSequenceOfAny_it>(QByteArray::fromHex("3003020105")), QStringLiteral("020105"));
        QCOMPARE(elementsOf<asn1::AsnSequenceOfAny_it>(QByteArray::fromHex("3103020105")), QStringLiteral("none"));
        QCOMPARE(elementsOf<asn1::AsnOctetStringPieces_it>(QByteArray::fromHex("2403040105")), QStringLiteral("040105"));
    }

    void noElementIsAllowedWhereTheLimitIsNone()
    {
        QCOMPARE(elementsOf<asn1::AsnSetOfAny_it>(QByteArray::fromHex("3103020105"), 0), QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(AsnListTest)
#include "AsnListTest.moc"
