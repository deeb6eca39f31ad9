// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/Stage.h"
#include "ui/inbox/InboxPage.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// What the page of a queue keeps for the trail.
class InboxPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSearchIsRecordedOnceTypingHasPaused();
};

void InboxPageTest::aSearchIsRecordedOnceTypingHasPaused()
{
    Stage stage(20);
    stage.openAs(QStringLiteral("sato.h"));
    auto* page = stage.part<InboxPage>("inboxPage");
    page->search(QStringLiteral("ふ"));
    page->search(QStringLiteral("ふじ"));
    QVERIFY(stage.office.searches.isEmpty());
    QTRY_COMPARE(stage.office.searches, QStringList{QStringLiteral("ふじ")});
    page->search({});
    page->search(QStringLiteral("ふじ"));
    QTest::qWait(1500);
    QCOMPARE(stage.office.searches.size(), 1);  // the same question again is not another one
}

QTEST_MAIN(InboxPageTest)
#include "InboxPageTest.moc"
