// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/wire/WireCodec.h"

#include "tests/sync/wire/Mutations.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;
using test::with;

namespace {

PassphraseProof proof()
{
    return {QByteArray(16, 's'), {}, Sensitive<QByteArray>(QByteArray(32, 'p'))};
}

PassphraseChange change()
{
    return {Sensitive<QByteArray>(QByteArray(32, 'c')), proof(), QByteArray(91, 'k'), QByteArray(167, 'w')};
}

NewMember member()
{
    return {u"taro"_s, u"架空　太郎"_s, Role::Chief, proof()};
}

}  // namespace

/// What is said about passphrases and persons arrives as it was, or not at all.
class StaffCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const auto changed = wire::decodePassphraseChange(wire::encode(change()));
        QVERIFY(changed);
        QCOMPARE(changed->currentProof.reveal(), change().currentProof.reveal());
        QCOMPARE(changed->passphrase.salt, proof().salt);
        QCOMPARE(changed->passphrase.proof.reveal(), proof().proof.reveal());
        QCOMPARE(changed->passphrase.cost, ScryptCost{});
        QCOMPARE(changed->publicKey, change().publicKey);
        QCOMPARE(changed->wrappedKey, change().wrappedKey);
        const auto enrolled = wire::decodeNewMember(wire::encode(member()));
        QVERIFY(enrolled);
        QCOMPARE(enrolled->id, member().id);
        QCOMPARE(enrolled->name, member().name);
        QCOMPARE(enrolled->role, Role::Chief);
        QCOMPARE(enrolled->temporary.proof.reveal(), proof().proof.reveal());
        QCOMPARE(wire::decodePassphraseProof(wire::encode(proof()))->salt, proof().salt);
        QVERIFY(wire::decodeLeaving(wire::encodeLeaving()));
    }

    void whatIsFaultyIsRefused()
    {
        for (const auto& mutation : test::mutations(wire::encode(change()))) {
            QCOMPARE(code(wire::decodePassphraseChange(mutation.json)), ErrorCode::RequestMalformed);
        }
        for (const auto& mutation : test::mutations(wire::encode(member()))) {
            QCOMPARE(code(wire::decodeNewMember(mutation.json)), ErrorCode::RequestMalformed);
        }
        for (const auto& mutation : test::mutations(wire::encode(proof()))) {
            QCOMPARE(code(wire::decodePassphraseProof(mutation.json)), ErrorCode::RequestMalformed);
        }
        for (const auto& mutation : test::mutations(wire::encodeLeaving())) {
            QCOMPARE(code(wire::decodeLeaving(mutation.json)), ErrorCode::RequestMalformed);
        }
    }

    void impossibleValuesAreNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        const auto bytes = [](int size) { return QJsonValue(QString::fromLatin1(QByteArray(size, 'x').toBase64())); };
        QTest::newRow("cheap N") << u"/cost/log2N"_s << QJsonValue(14);
        QTest::newRow("huge N") << u"/cost/log2N"_s << QJsonValue(21);
        QTest::newRow("cheap r") << u"/cost/r"_s << QJsonValue(7);
        QTest::newRow("no p") << u"/cost/p"_s << QJsonValue(0);
        QTest::newRow("short salt") << u"/salt"_s << bytes(15);
        QTest::newRow("long salt") << u"/salt"_s << bytes(65);
        QTest::newRow("half a proof") << u"/proof"_s << bytes(16);
        QTest::newRow("half a present proof") << u"/currentProof"_s << bytes(16);
        QTest::newRow("no key") << u"/publicKey"_s << bytes(0);
        QTest::newRow("huge key") << u"/publicKey"_s << bytes(257);
        QTest::newRow("no wrapped key") << u"/wrappedKey"_s << bytes(0);
    }
    void impossibleValuesAreNamed()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        const auto read = wire::decodePassphraseChange(with(wire::encode(change()), place, value));
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{ErrorCode::RequestMalformed, place}));
    }

    void nobodyComesBackByTheWayOut()
    {
        QCOMPARE(wire::decodeLeaving("{\"active\":true}").error(), (Error{ErrorCode::RequestMalformed, u"/active"_s}));
    }

private:
    template<typename T>
    static ErrorCode code(const Result<T>& result)
    {
        return result ? ErrorCode(0) : result.error().code;
    }
};

QTEST_APPLESS_MAIN(StaffCodecTest)
#include "StaffCodecTest.moc"
