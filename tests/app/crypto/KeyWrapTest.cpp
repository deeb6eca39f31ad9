// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/KeyWrap.h"

#include "app/crypto/ColumnSealer.h"
#include "tests/app/crypto/Flip.h"

#include <QTest>

using namespace madoguchi;
using test::flipped;

namespace {

SecretKey keyOf(char byte)
{
    return SecretKey::from(QByteArray(32, byte)).value();
}

const Sensitive<QByteArray> secret(QByteArrayLiteral("a private key"));
const QByteArray purpose = wrapPurpose("signing-key", QStringLiteral("sato"));

}  // namespace

class KeyWrapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrappedUnwraps()
    {
        const auto wrapped = wrapSecret(keyOf('k'), secret, purpose);
        QVERIFY(wrapped);
        QVERIFY(!wrapped->contains(secret.reveal()));
        QCOMPARE(unwrapSecret(keyOf('k'), *wrapped, purpose).value().reveal(), secret.reveal());
    }

    void aFlippedBitDoesNotUnwrap()
    {
        const QByteArray wrapped = wrapSecret(keyOf('k'), secret, purpose).value();
        for (qsizetype at = 0; at < wrapped.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto unwrapped = unwrapSecret(keyOf('k'), flipped(wrapped, at, bit), purpose);
                QVERIFY2(!unwrapped, qPrintable(QString::number(at)));
                QCOMPARE(unwrapped.error().code, ErrorCode::KeyUnusable);
            }
        }
    }

    void anotherKeyPurposeOrPersonDoesNotUnwrap()
    {
        const QByteArray wrapped = wrapSecret(keyOf('k'), secret, purpose).value();
        QCOMPARE(unwrapSecret(keyOf('l'), wrapped, purpose).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(unwrapSecret(keyOf('k'), wrapped, wrapPurpose("data-key", QStringLiteral("sato"))).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(unwrapSecret(keyOf('k'), wrapped, wrapPurpose("signing-key", QStringLiteral("tanaka"))).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(unwrapSecret(keyOf('k'), {}, purpose).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(unwrapSecret({}, wrapped, purpose).error().code, ErrorCode::KeyUnusable);
    }

    void aSealedColumnIsNoWrappedKey()
    {
        const QByteArray sealed = ColumnSealer(keyOf('k')).seal(secret.reveal(), {"t", "r", 1}).value();
        QCOMPARE(unwrapSecret(keyOf('k'), sealed, purpose).error().code, ErrorCode::KeyUnusable);
    }

    /// Computed with Python's hmac. Frozen: if this fails, terminals can no longer open their data.
    void twoSharesGiveThisKey()
    {
        const auto key = combineShares(QByteArray(32, '\1'), QByteArray(32, '\2'), wrapPurpose("terminal-data", QStringLiteral("counter-1")));
        QVERIFY(key);
        QCOMPARE(key->toBytes().toHex(), QByteArray("64f22295547d25ba2f21ef54bdb5e637679ff05a42529378e74a0e2a6dc25e1f"));
    }

    void sharesInAnotherOrderOrForAnotherPurposeGiveAnotherKey()
    {
        const QByteArray one(32, '\1'), two(32, '\2');
        const auto key = combineShares(one, two, QByteArrayLiteral("a")).value().toBytes();
        QVERIFY(combineShares(two, one, QByteArrayLiteral("a")).value().toBytes() != key);
        QVERIFY(combineShares(one, two, QByteArrayLiteral("b")).value().toBytes() != key);
    }

    void oneShareAloneGivesNothing()
    {
        QCOMPARE(combineShares(QByteArray(32, '\1'), {}, QByteArrayLiteral("a")).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(combineShares({}, QByteArray(32, '\1'), QByteArrayLiteral("a")).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(combineShares(QByteArray(31, '\1'), QByteArray(33, '\2'), QByteArrayLiteral("a")).error().code, ErrorCode::KeyUnusable);
    }
};

QTEST_APPLESS_MAIN(KeyWrapTest)
#include "KeyWrapTest.moc"
