// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/RetentionRules.h"

#include <QtTest>

using namespace madoguchi;

/// Periods are data of the office; what can't be meant is refused instead of emptying the cabinet.
class RetentionRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestPeriodOfTheKindsCounts()
    {
        const auto rules = RetentionRules::read(R"({"format":1,"days":400,"daysOfKind":{"juminhyo":365},"noticeDays":7})");
        QVERIFY(rules);
        CaseSummary summary;
        summary.caseNow.changedAt = QDateTime(QDate(2026, 1, 1), QTime(15, 0), Qt::UTC);  // the 2nd in Tokyo
        QCOMPARE(rules->daysFor(summary), 400);
        summary.kinds = {DocumentKind::Juminhyo};
        QCOMPARE(rules->daysFor(summary), 365);
        QCOMPARE(rules->listedFrom(summary), QDate(2027, 1, 2));
        QCOMPARE(rules->purgeableFrom(summary), QDate(2027, 1, 9));
        summary.kinds.append(DocumentKind::JuminhyoKisaiJiko);
        QCOMPARE(rules->daysFor(summary), 400);
    }

    void onlyWhatHasEndedAndWaitsForNothingCanGo()
    {
        int ended = 0;
        for (const CaseState state : allCaseStates) {
            CaseSummary summary;
            summary.caseNow.state = state;
            ended += RetentionRules::hasEnded(summary);
            summary.waitingActs = 1;
            QVERIFY(!RetentionRules::hasEnded(summary));
            summary.waitingActs = 0;
            summary.refusedActs = 1;
            QVERIFY(!RetentionRules::hasEnded(summary));
        }
        QCOMPARE(ended, 3);
    }

    void whatCanNotBeMeantIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no format") << QByteArray(R"({"days":400})") << QStringLiteral("/format");
        QTest::newRow("other format") << QByteArray(R"({"format":2})") << QStringLiteral("/format");
        QTest::newRow("zero days") << QByteArray(R"({"format":1,"days":0})") << QStringLiteral("/days");
        QTest::newRow("days as text") << QByteArray(R"({"format":1,"days":"400"})") << QStringLiteral("/days");
        QTest::newRow("a part of a day") << QByteArray(R"({"format":1,"days":400.5})") << QStringLiteral("/days");
        QTest::newRow("unknown kind") << QByteArray(R"({"format":1,"daysOfKind":{"passport":400}})") << QStringLiteral("/daysOfKind/passport");
        QTest::newRow("short period of a kind") << QByteArray(R"({"format":1,"daysOfKind":{"juminhyo":1}})") << QStringLiteral("/daysOfKind/juminhyo");
        QTest::newRow("a word misspelt") << QByteArray(R"({"format":1,"day":400})") << QStringLiteral("/day");
        QTest::newRow("negative notice") << QByteArray(R"({"format":1,"noticeDays":-1})") << QStringLiteral("/noticeDays");
    }

    void whatCanNotBeMeantIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QCOMPARE(RetentionRules::read(json).error(), (Error{ErrorCode::SchemaViolated, place}));
    }
};

QTEST_APPLESS_MAIN(RetentionRulesTest)
#include "RetentionRulesTest.moc"
