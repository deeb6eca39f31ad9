// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Rfc3339.h"
#include "tests/support/verify/Corpus.h"
#include "tests/support/verify/DerTree.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace madoguchi;
using test::Corpus;

/// What somebody may do to a message on its way: nothing of it may pass, and nothing may bring the verifier down.
class HostileMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSingleBitCanBeFlipped_data();
    void noSingleBitCanBeFlipped();
    void aMessageCutShortIsBad_data() { noSingleBitCanBeFlipped_data(); }
    void aMessageCutShortIsBad();
    void aMutatedMessageIsNeverGood_data() { noSingleBitCanBeFlipped_data(); }
    void aMutatedMessageIsNeverGood();
    void manyTinyPiecesAreRefused();
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void aMessageThatIsTooLargeIsRefused();
    void thePiecesOfTheContentMustBeOctetStrings_data();
    void thePiecesOfTheContentMustBeOctetStrings();
    void unsignedAttributesAreIgnoredOnlyIfTheyAreAttributes();

private:
    Verdict verdictOn(const QByteArray& message) const { return m_verifier.verify(message, *Rfc3339::moment(u"2026-11-23T09:00:00+09:00")); }

    const Verifier m_verifier = Corpus::verifier();
};

void HostileMessageTest::noSingleBitCanBeFlipped_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("DER, signed attributes") << Corpus::messageAbout(QStringLiteral("openssl cms: SHA-256, signed attributes"));
    QTest::newRow("DER, no signed attributes") << Corpus::messageAbout(QStringLiteral("openssl cms -noattr"));
    QTest::newRow("BER") << Corpus::messageAbout(QStringLiteral("openssl cms -stream: BER, indefinite lengths"));
}

void HostileMessageTest::noSingleBitCanBeFlipped()
{
    QFETCH(QByteArray, message);
    QCOMPARE(verdictOn(message).outcome(), Outcome::Good);
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit) {
        QByteArray flipped = message;
        flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(verdictOn(flipped).outcome() == Outcome::Bad, qPrintable(QStringLiteral("byte %1, bit %2").arg(bit / 8).arg(bit % 8)));
    }
}

void HostileMessageTest::aMessageCutShortIsBad()
{
    QFETCH(QByteArray, message);
    for (qsizetype length = 0; length < message.size(); ++length) {
        const Verdict verdict = verdictOn(message.first(length));
        QVERIFY(verdict.has(FindingCode::CmsMalformed));
        QCOMPARE(verdict.outcome(), Outcome::Bad);
    }
}

void HostileMessageTest::aMutatedMessageIsNeverGood()
{
    QFETCH(QByteArray, message);
    constexpr quint32 seed = 20261123;
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        QByteArray mutated = message;
        const int changes = random.bounded(1, 6);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(int(mutated.size()));
            switch (random.bounded(4)) {
            case 0: mutated[at] = char(random.bounded(256)); break;
            case 1: mutated.insert(at, char(random.bounded(256))); break;
            case 2: mutated.remove(at, random.bounded(1, 20)); break;
            default: mutated.insert(at, message.sliced(random.bounded(int(message.size() - 40)), 40)); break;
            }
        }
        QVERIFY(mutated == message || verdictOn(mutated).outcome() == Outcome::Bad);
    }
}

namespace {

/// A SignedData around this content, as far as the reader has to come to find it.
QByteArray messageAround(const QByteArray& content)
{
    static const QByteArray end(2, '\0');
    return QByteArray::fromHex("308006092a864886f70d010702a0803080020101310f300d06096086480165030402010500")
        + QByteArray::fromHex("308006092a864886f70d010701a080") + content + end + end + QByteArray::fromHex("3100") + end + end + end;
}

}  // namespace

void HostileMessageTest::manyTinyPiecesAreRefused()
{
    const QByteArray pieces = QByteArray::fromHex("2480") + QByteArray::fromHex("0400").repeated(1'000'000) + QByteArray(2, '\0');
    QVERIFY(verdictOn(messageAround(pieces)).has(FindingCode::CmsMalformed));
}

void HostileMessageTest::deepNestingIsRefused_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::newRow("sequences") << QByteArray::fromHex("3080");
    QTest::newRow("octet strings") << QByteArray::fromHex("2480");
    QTest::newRow("context tags") << QByteArray::fromHex("a080");
}

void HostileMessageTest::deepNestingIsRefused()
{
    QFETCH(QByteArray, opening);
    constexpr int depth = 200'000;
    const QByteArray nested = opening.repeated(depth) + QByteArray(2 * depth, '\0');
    QVERIFY(verdictOn(nested).has(FindingCode::CmsMalformed));
    QVERIFY(verdictOn(messageAround(nested)).has(FindingCode::CmsMalformed));
}

void HostileMessageTest::aMessageThatIsTooLargeIsRefused()
{
    const QByteArray message = QByteArray::fromHex("3080") + QByteArray(Verifier::largestMessage, '\0');
    const Verdict verdict = verdictOn(message);
    QVERIFY(verdict.has(FindingCode::CmsMalformed));
    QCOMPARE(verdict.findings().size(), 1);
}

void HostileMessageTest::thePiecesOfTheContentMustBeOctetStrings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("one piece") << QByteArray::fromHex("0402" "6162") << true;
    QTest::newRow("two pieces") << QByteArray::fromHex("2480" "040161" "040162" "0000") << true;
    QTest::newRow("definite length") << QByteArray::fromHex("2406" "040161" "040162") << true;
    QTest::newRow("pieces of pieces") << QByteArray::fromHex("2480" "2406" "040161" "040162" "0000") << true;
    QTest::newRow("pieces of pieces of pieces") << QByteArray::fromHex("2480" "2480" "2406" "040161" "040162" "0000" "0000") << false;
    QTest::newRow("a piece of another type") << QByteArray::fromHex("2480" "040161" "050162" "0000") << false;
    QTest::newRow("a piece of another class") << QByteArray::fromHex("2480" "040161" "840162" "0000") << false;
    QTest::newRow("no octet string at all") << QByteArray::fromHex("0c02" "6162") << false;
    QTest::newRow("two values") << QByteArray::fromHex("040161" "040162") << false;
    QTest::newRow("two bytes of four") << QByteArray::fromHex("0404" "6162") << false;
}

void HostileMessageTest::thePiecesOfTheContentMustBeOctetStrings()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isRead);
    const auto read = Verifier::content(messageAround(content));
    QCOMPARE(read.has_value(), isRead);
    if (isRead) {
        QCOMPARE(*read, QByteArray("ab"));
    }
}

void HostileMessageTest::unsignedAttributesAreIgnoredOnlyIfTheyAreAttributes()
{
    auto message = test::DerNode::read(Corpus::messageAbout(QStringLiteral("an unsigned attribute is present and is ignored")));
    QVERIFY(message);
    QCOMPARE(verdictOn(message->encoded()).outcome(), Outcome::Good);
    test::DerNode& attributes = message->children.at(1).children.at(0).children.back().children.at(0).children.back();
    attributes.children = {test::DerNode::of(0x05, QByteArray())};
    QVERIFY(verdictOn(message->encoded()).has(FindingCode::CmsMalformed));
}

QTEST_GUILESS_MAIN(HostileMessageTest)
#include "HostileMessageTest.moc"
