// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/Backoff.h"

#include <QtTest>

using namespace madoguchi;

class BackoffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesUpToAMinute_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("first") << 1 << 1.0 << 1000;
        QTest::newRow("second") << 2 << 1.0 << 2000;
        QTest::newRow("third") << 3 << 1.0 << 4000;
        QTest::newRow("sixth") << 6 << 1.0 << 32000;
        QTest::newRow("seventh is the longest") << 7 << 1.0 << 60000;
        QTest::newRow("thousandth") << 1000 << 1.0 << 60000;
        QTest::newRow("least jitter halves") << 1 << 0.0 << 500;
        QTest::newRow("middle") << 2 << 0.5 << 1500;
        QTest::newRow("longest with least jitter") << 9 << 0.0 << 30000;
        QTest::newRow("jitter out of range") << 1 << 7.0 << 1000;
        QTest::newRow("no failure counts as one") << 0 << 1.0 << 1000;
    }
    void doublesUpToAMinute()
    {
        QFETCH(int, failures);
        QFETCH(double, jitter);
        QTEST(int(Backoff::delay(failures, jitter).count()), "milliseconds");
    }
};

QTEST_APPLESS_MAIN(BackoffTest)
#include "BackoffTest.moc"
