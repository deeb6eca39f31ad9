// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/Queue.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

/// Which piles a case lies in.
class QueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOpenCaseNeedingWorkLiesInAQueue_data();
    void everyOpenCaseNeedingWorkLiesInAQueue();
    void aClaimOfMineIsMineUntilItEnds();
    void findingsOfOpenCasesNeedAttention();
    void unsentAndRefusedActsAreSeen();
    void codesAreUniqueAndReadBack();
};

namespace {

const Desk desk{QStringLiteral("sato.h"), QDateTime::fromString(QStringLiteral("2026-11-24T00:30:00Z"), Qt::ISODate)};

CaseSummary rowIn(CaseState state)
{
    CaseSummary row;
    row.caseNow.state = state;
    row.outcome = Outcome::Good;
    return row;
}

}  // namespace

void QueueTest::everyOpenCaseNeedingWorkLiesInAQueue_data()
{
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<QList<Queue>>("queues");
    const auto row = [](CaseState state, const QList<Queue>& queues) { QTest::newRow(code(state).data()) << state << queues; };
    row(CaseState::Received, {Queue::Received});
    row(CaseState::Examining, {Queue::Examining});
    row(CaseState::AwaitingCitizen, {Queue::AwaitingCitizen});
    row(CaseState::Examined, {Queue::Examining});
    row(CaseState::Proposed, {Queue::Proposed});
    row(CaseState::OnHold, {Queue::OnHold});
    row(CaseState::Returned, {Queue::Attention});
    row(CaseState::Completed, {Queue::Ended});
    row(CaseState::Rejected, {Queue::Ended});
    row(CaseState::Withdrawn, {Queue::Ended});
}

void QueueTest::everyOpenCaseNeedingWorkLiesInAQueue()
{
    QFETCH(CaseState, state);
    QFETCH(QList<Queue>, queues);
    const auto row = rowIn(state);
    QList<Queue> found;
    for (const auto queue : allQueues) {
        if (belongs(queue, row, desk)) {
            found << queue;
        }
    }
    QCOMPARE(found, queues << Queue::All);
}

void QueueTest::aClaimOfMineIsMineUntilItEnds()
{
    auto row = rowIn(CaseState::Examining);
    row.caseNow.claim = Claim{desk.staffId, 1, desk.now.addSecs(1)};
    QVERIFY(belongs(Queue::Mine, row, desk));
    QVERIFY(!belongs(Queue::Mine, row, {QStringLiteral("tanaka.k"), desk.now}));
    QVERIFY(!belongs(Queue::Mine, row, {desk.staffId, desk.now.addSecs(1)}));
}

void QueueTest::findingsOfOpenCasesNeedAttention()
{
    for (const auto outcome : {Outcome::Caution, Outcome::Bad}) {
        auto open = rowIn(CaseState::Received);
        open.outcome = outcome;
        QVERIFY(belongs(Queue::Attention, open, desk));
        auto ended = rowIn(CaseState::Rejected);
        ended.outcome = outcome;
        QVERIFY(!belongs(Queue::Attention, ended, desk));
    }
}

void QueueTest::unsentAndRefusedActsAreSeen()
{
    auto waiting = rowIn(CaseState::Received);
    waiting.waitingActs = 1;
    QVERIFY(belongs(Queue::Unsent, waiting, desk));
    auto refused = rowIn(CaseState::Completed);
    refused.refusedActs = 1;
    QVERIFY(belongs(Queue::Unsent, refused, desk));
    QVERIFY(!belongs(Queue::Unsent, rowIn(CaseState::Received), desk));
}

void QueueTest::codesAreUniqueAndReadBack()
{
    QSet<QString> codes;
    for (const auto queue : allQueues) {
        codes << code(queue);
        QCOMPARE(queueFromCode(QString(code(queue))), std::optional(queue));
        QVERIFY(!label(queue).isEmpty());
        QVERIFY(!emptyText(queue).isEmpty());
    }
    QCOMPARE(codes.size(), qsizetype(allQueues.size()));
    QVERIFY(!queueFromCode(u"nowhere"));
}


QTEST_MAIN(QueueTest)
#include "QueueTest.moc"
