// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/base/ProcessHardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class ProcessHardeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHardenedProcessLeavesNoCore()
    {
        madoguchi::hardenProcess();

        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_APPLESS_MAIN(ProcessHardeningTest)
#include "ProcessHardeningTest.moc"
