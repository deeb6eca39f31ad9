// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/LastReading.h"

#include <QTest>

using namespace madoguchi;

/// What was read for one certificate may stand for another only if the octets are the same.
class LastReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameOctetsAreReadOnceAndOthersAgain()
    {
        LastReading<QByteArray> last;
        int readings = 0;
        const auto read = [&](QByteArrayView value) {
            ++readings;
            return value.toByteArray().toHex();
        };
        for (const QByteArray& value : {QByteArray("ab"), QByteArray("ab"), QByteArray("ac"), QByteArray("ab"), QByteArray("abc"), QByteArray(), QByteArray()}) {
            QCOMPARE(last.of(value, read), value.toHex());
        }
        QCOMPARE(readings, 5);
    }

    void aLongValueIsReadEachTime()
    {
        LastReading<qsizetype> last;
        int readings = 0;
        const auto read = [&](QByteArrayView value) {
            ++readings;
            return value.size();
        };
        for (const qsizetype size : {LastReading<qsizetype>::longest, LastReading<qsizetype>::longest, LastReading<qsizetype>::longest + 1,
                                     LastReading<qsizetype>::longest + 1, qsizetype(0)}) {
            QCOMPARE(last.of(QByteArray(size, 'a'), read), size);
        }
        QCOMPARE(readings, 4);
    }

    void anEmptyValueIsReadToo()
    {
        LastReading<bool> last;
        QVERIFY(last.of(QByteArrayView(), [](QByteArrayView) { return true; }));
    }
};

QTEST_GUILESS_MAIN(LastReadingTest)
#include "LastReadingTest.moc"
