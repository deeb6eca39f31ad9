// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/OfflineAttempts.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace madoguchi;

class OfflineAttemptsTest : public QObject {
    Q_OBJECT

    const QString m_hanako = QStringLiteral("hanako");
    const QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-11-23T00:00:00Z"), Qt::ISODate);

private Q_SLOTS:
    void theSixthAttemptIsLockedForFifteenMinutesAlsoAfterARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("attempts.json"));
        for (int i = 0; i < OfflineAttempts::allowed; ++i) {
            QVERIFY(OfflineAttempts(file).begin(m_hanako, m_start));
        }
        const auto sixth = OfflineAttempts(file).begin(m_hanako, m_start.addSecs(1));
        QVERIFY(!sixth);
        QCOMPARE(sixth.error().code, ErrorCode::SessionLocked);
        QVERIFY(!OfflineAttempts(file).begin(m_hanako, m_start.addSecs(15 * 60 - 1)));
        QVERIFY(OfflineAttempts(file).begin(QStringLiteral("jiro"), m_start));
        QVERIFY(OfflineAttempts(file).begin(m_hanako, m_start.addSecs(15 * 60)));
    }
    void aRightPassphraseStartsTheCountAnew()
    {
        const QTemporaryDir folder;
        OfflineAttempts attempts(folder.filePath(QStringLiteral("attempts.json")));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(attempts.begin(m_hanako, m_start));
            QVERIFY(i % 5 != 4 || attempts.succeeded(m_hanako));
        }
    }
    void anAttemptThatCanNotBeCountedIsNotMade()
    {
        const QTemporaryDir folder;
        OfflineAttempts attempts(folder.filePath(QStringLiteral("nowhere/attempts.json")));
        const auto begun = attempts.begin(m_hanako, m_start);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::FileUnwritable);
    }
    void notedFailuresComeBackWithTheirTimesAndAreBounded()
    {
        const QTemporaryDir folder;
        OfflineAttempts attempts(folder.filePath(QStringLiteral("attempts.json")));
        QVERIFY(attempts.notedFailures().isEmpty());
        for (int i = 0; i < 120; ++i) {
            QVERIFY(attempts.noteFailure(m_hanako, m_start.addSecs(i)));
        }
        QCOMPARE(attempts.notedFailures().size(), 100);
        QCOMPARE(attempts.notedFailures().at(7).at, m_start.addSecs(7));
        QCOMPARE(attempts.notedFailures().at(7).kind, AuditItem::Kind::LogInFailed);
        QVERIFY(attempts.forgetNoted());
        QVERIFY(attempts.notedFailures().isEmpty());
    }
};

QTEST_APPLESS_MAIN(OfflineAttemptsTest)
#include "OfflineAttemptsTest.moc"
