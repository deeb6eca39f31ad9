// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ui/InventedCity.h"
#include "ui/inbox/CaseSelection.h"
#include "ui/inbox/CaseTableModel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Rows come, change and go without moving what a person looks at.
class CaseTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeTouchesOnlyItsRow();
    void newCasesAreAddedAtTheEnd();
    void aChangedNameIsFoundAndTheOldOneNot();
    void clearForgetsEveryRow();
    void countsFollowTheRows();
    void sortingKeepsEqualRowsInTheOrderOfReceipt();
    void theSelectionShowsTheQueueAndTheWords();
    void aClaimThatHasEndedNamesNobody();
    void thirtyThousandRowsAreFilteredWhileTyping();
};

namespace {

QList<CaseSummary> rowsOf(int count)
{
    QList<CaseSummary> rows;
    for (int number = 1; number <= count; ++number) {
        rows << InventedCity::caseFile(number).summary;
    }
    return rows;
}

}  // namespace

void CaseTableModelTest::aChangeTouchesOnlyItsRow()
{
    CaseTableModel model;
    auto rows = rowsOf(10);
    model.setRows(rows);
    QSignalSpy changed(&model, &CaseTableModel::dataChanged);
    QSignalSpy reset(&model, &CaseTableModel::modelReset);
    auto row = rows.at(4);
    row.caseNow.state = CaseState::OnHold;
    model.update({row});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 4);
    QCOMPARE(model.row(4).caseNow.state, CaseState::OnHold);
    QCOMPARE(model.rowCount(), 10);
}

void CaseTableModelTest::newCasesAreAddedAtTheEnd()
{
    CaseTableModel model;
    const auto rows = rowsOf(12);
    model.setRows(rows.mid(0, 10));
    QSignalSpy inserted(&model, &CaseTableModel::rowsInserted);
    model.update(rows.mid(9));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 10);
    QCOMPARE(inserted.at(0).at(2).toInt(), 11);
    QCOMPARE(model.indexOf(rows.at(11).caseNow.id), 11);
    QCOMPARE(model.indexOf(QStringLiteral("352021-99999999")), -1);
}

void CaseTableModelTest::aChangedNameIsFoundAndTheOldOneNot()
{
    CaseTableModel model;
    auto rows = rowsOf(3);
    rows[1].applicantName = QStringLiteral("旧姓　花子");
    model.setRows(rows);
    CaseSelection selection(model);
    selection.setQueue(Queue::All);
    selection.setText(QStringLiteral("旧姓"));
    QCOMPARE(selection.rowCount(), 1);
    rows[1].applicantName = QStringLiteral("新姓　花子");
    model.update({rows.at(1)});
    QCOMPARE(selection.rowCount(), 0);
    selection.setText(QStringLiteral("新姓"));
    QCOMPARE(selection.rowCount(), 1);
}

void CaseTableModelTest::clearForgetsEveryRow()
{
    CaseTableModel model;
    const auto rows = rowsOf(5);
    model.setRows(rows);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.indexOf(rows.first().caseNow.id), -1);
}

void CaseTableModelTest::countsFollowTheRows()
{
    CaseTableModel model;
    auto rows = rowsOf(20);
    model.setRows(rows);
    const auto before = model.counts();
    QCOMPARE(before.at(size_t(Queue::All)), 20);
    auto row = rows.at(0);
    QCOMPARE(row.caseNow.state, CaseState::Received);
    row.caseNow.state = CaseState::OnHold;
    model.update({row});
    const auto after = model.counts();
    QCOMPARE(after.at(size_t(Queue::Received)), before.at(size_t(Queue::Received)) - 1);
    QCOMPARE(after.at(size_t(Queue::OnHold)), before.at(size_t(Queue::OnHold)) + 1);
}

void CaseTableModelTest::sortingKeepsEqualRowsInTheOrderOfReceipt()
{
    CaseTableModel model;
    model.setRows(rowsOf(40));
    CaseSelection selection(model);
    selection.setQueue(Queue::All);
    selection.sort(int(InboxColumn::Outcome), Qt::AscendingOrder);
    for (int row = 1; row < selection.rowCount(); ++row) {
        const auto& above = model.row(model.indexOf(selection.caseIdAt(row - 1)));
        const auto& below = model.row(model.indexOf(selection.caseIdAt(row)));
        QVERIFY(above.outcome < below.outcome || (above.outcome == below.outcome && above.caseNow.id < below.caseNow.id));
    }
}

void CaseTableModelTest::theSelectionShowsTheQueueAndTheWords()
{
    CaseTableModel model;
    model.setRows(rowsOf(40));
    CaseSelection selection(model);
    selection.setQueue(Queue::OnHold);
    QCOMPARE(selection.rowCount(), model.counts().at(size_t(Queue::OnHold)));
    QVERIFY(selection.rowCount() > 0);
    selection.setText(QStringLiteral("nobody has this name"));
    QCOMPARE(selection.rowCount(), 0);
}

void CaseTableModelTest::aClaimThatHasEndedNamesNobody()
{
    CaseTableModel model;
    auto row = rowsOf(1).first();
    row.caseNow.claim = Claim{QStringLiteral("tanaka.k"), 1, InventedCity::morning().addSecs(60)};
    model.setStaffNames({{QStringLiteral("tanaka.k"), QStringLiteral("田中　健")}});
    model.setDesk({QStringLiteral("sato.h"), InventedCity::morning()});
    model.setRows({row});
    const auto cell = model.index(0, int(InboxColumn::Claimant));
    QCOMPARE(cell.data().toString(), QStringLiteral("田中　健"));
    model.setDesk({QStringLiteral("sato.h"), InventedCity::morning().addSecs(60)});
    QCOMPARE(cell.data().toString(), QString());
}

void CaseTableModelTest::thirtyThousandRowsAreFilteredWhileTyping()
{
    CaseTableModel model;
    const auto some = rowsOf(200);
    QList<CaseSummary> rows;
    for (int i = 0; i < 30000; ++i) {
        auto row = some.at(i % 200);
        row.caseNow.id = QStringLiteral("352021-%1").arg(i + 1, 8, 10, QLatin1Char('0'));
        rows << row;
    }
    QElapsedTimer timer;
    timer.start();
    model.setRows(rows);
    CaseSelection selection(model);
    selection.sort(int(InboxColumn::ReceivedAt));
    selection.setQueue(Queue::All);
    qInfo("30,000 rows shown: %lld ms", timer.restart());
    selection.setText(QStringLiteral("た"));
    qInfo("first letter, makes the keys: %lld ms", timer.restart());
    selection.setText(QStringLiteral("たか"));
    const auto keystroke = timer.restart();
    qInfo("next letter: %lld ms", keystroke);
    QVERIFY(selection.rowCount() > 0);
    QVERIFY2(keystroke < 1000, "typing must not stutter, even on a busy machine");
}

QTEST_MAIN(CaseTableModelTest)
#include "CaseTableModelTest.moc"
