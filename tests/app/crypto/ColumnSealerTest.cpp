// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/ColumnSealer.h"

#include "tests/app/crypto/Flip.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace madoguchi;
using test::flipped;

namespace {

SecretKey keyOf(char byte)
{
    return SecretKey::from(QByteArray(32, byte)).value();
}

const SealedPlace place{"cases", "352021-00000001", 3};
const QByteArray name = QByteArrayLiteral("\xE7\xAA\x93\xE5\x8F\xA3");

}  // namespace

class ColumnSealerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpensAtItsPlace()
    {
        const ColumnSealer sealer(keyOf('k'));
        const auto sealed = sealer.seal(name, place);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), 1 + 12 + name.size() + 16);
        QVERIFY(!sealed->contains(name));
        QCOMPARE(sealer.open(*sealed, place).value(), name);
    }

    void anEmptyColumnIsSealedToo()
    {
        const ColumnSealer sealer(keyOf('k'));
        const auto sealed = sealer.seal({}, place);
        QVERIFY(sealed);
        const auto opened = sealer.open(*sealed, place);
        QVERIFY(opened);
        QVERIFY(opened->isEmpty());
    }

    void aFlippedBitDoesNotOpen()
    {
        const ColumnSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(name, place).value();
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                const auto opened = sealer.open(flipped(sealed, at, bit), place);
                QVERIFY2(!opened, qPrintable(QString::number(at)));
                QCOMPARE(opened.error(), (Error{ErrorCode::SealBroken, QStringLiteral("cases/352021-00000001")}));
            }
        }
    }

    void aShortenedOrLengthenedColumnDoesNotOpen()
    {
        const ColumnSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(name, place).value();
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            QVERIFY(!sealer.open(sealed.first(size), place));
        }
        QVERIFY(!sealer.open(sealed + '\0', place));
    }

    void aColumnOpensNowhereElse_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<qint64>("version");

        QTest::newRow("other table") << QByteArray("verdicts") << QByteArray("352021-00000001") << qint64(3);
        QTest::newRow("other row") << QByteArray("cases") << QByteArray("352021-00000002") << qint64(3);
        QTest::newRow("older version") << QByteArray("cases") << QByteArray("352021-00000001") << qint64(2);
        QTest::newRow("newer version") << QByteArray("cases") << QByteArray("352021-00000001") << qint64(4);
        QTest::newRow("border between table and row moved") << QByteArray("cases3") << QByteArray("52021-00000001") << qint64(3);
        QTest::newRow("border between row and version moved") << QByteArray("cases") << QByteArray("352021-0000000") << qint64(13);
    }
    void aColumnOpensNowhereElse()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, row);
        QFETCH(qint64, version);
        const ColumnSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(name, place).value();
        QCOMPARE(sealer.open(sealed, {table, row, version}).error().code, ErrorCode::SealBroken);
    }

    void anotherKeyDoesNotOpen()
    {
        const QByteArray sealed = ColumnSealer(keyOf('k')).seal(name, place).value();
        QCOMPARE(ColumnSealer(keyOf('l')).open(sealed, place).error().code, ErrorCode::SealBroken);
    }

    void withoutAKeyNothingLooksBroken()
    {
        const QByteArray sealed = ColumnSealer(keyOf('k')).seal(name, place).value();
        QCOMPARE(ColumnSealer(SecretKey()).open(sealed, place).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(ColumnSealer(SecretKey()).seal(name, place).error().code, ErrorCode::KeyUnusable);
    }

    /// Frozen: if this fails, terminals in use can no longer read their own files.
    void aColumnOfTheFirstFormatStillOpens()
    {
        const QByteArray sealed = QByteArray::fromHex("01b21bab983086ad85d3768c886ae0e17a0523d2ad9c68b83299f1aa60ad4330bfb174");
        QCOMPARE(ColumnSealer(keyOf('k')).open(sealed, place).value(), name);
    }

    void oneSealerServesManyThreads()
    {
        const ColumnSealer sealer(keyOf('k'));
        std::atomic<int> opened = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&sealer, &opened, thread] {
                for (int i = 0; i < 500; ++i) {
                    const SealedPlace here{"cases", "row", thread * 1000 + i};
                    const auto sealed = sealer.seal(QByteArray::number(i), here);
                    opened += sealed && sealer.open(*sealed, here) == QByteArray::number(i);
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(opened.load(), 2000);
    }
};

QTEST_APPLESS_MAIN(ColumnSealerTest)
#include "ColumnSealerTest.moc"
