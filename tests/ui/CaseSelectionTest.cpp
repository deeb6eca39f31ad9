// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/ManyCases.h"
#include "ui/inbox/CaseSelection.h"
#include "ui/inbox/TextKeys.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Many rows are sorted without the window standing still, and nothing that happens meanwhile is lost.
class CaseSelectionTest : public QObject {
    Q_OBJECT

private:
    static constexpr int many = 12'000;  // so many readings are sorted on another thread
    std::unique_ptr<CaseTableModel> m_model;
    std::unique_ptr<CaseSelection> m_selection;

    bool isSortedBy(InboxColumn column) const
    {
        for (int row = 1; row < m_selection->rowCount(); ++row) {
            const int above = m_selection->sourceRow(row - 1), below = m_selection->sourceRow(row);
            const QByteArray first = TextKeys::of(m_model->index(), above, column), second = TextKeys::of(m_model->index(), below, column);
            if (second < first || (first == second && below < above)) {
                return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_selection.reset();
        m_model = std::make_unique<CaseTableModel>();
        m_model->setRows(ManyCases::rows(1, many));
        m_selection = std::make_unique<CaseSelection>(*m_model);
        m_selection->setQueue(Queue::All);
    }

    void theOldOrderIsShownUntilTheNewOneIsThere()
    {
        QSignalSpy sorting(m_selection.get(), &CaseSelection::sortingChanged);
        m_selection->sort(int(InboxColumn::Kana));
        QVERIFY(m_selection->isSorting());
        QCOMPARE(sorting.size(), 1);
        QCOMPARE(m_selection->rowCount(), many);
        QCOMPARE(m_selection->sourceRow(0), 0);
        QTRY_VERIFY(!m_selection->isSorting());
        QCOMPARE(sorting.size(), 2);
        QCOMPARE(m_selection->rowCount(), many);
        QVERIFY(isSortedBy(InboxColumn::Kana));
    }

    void theNewestWishCounts()
    {
        m_selection->sort(int(InboxColumn::Kana));
        m_selection->sort(int(InboxColumn::Address));
        QTRY_VERIFY(!m_selection->isSorting());
        QVERIFY(isSortedBy(InboxColumn::Address));
        m_selection->sort(int(InboxColumn::Kana));
        m_selection->sort(int(InboxColumn::Receipt));
        QVERIFY(!m_selection->isSorting());
        QTest::qWait(300);
        QCOMPARE(m_selection->sourceRow(0), 0);
    }

    void rowsThatChangeMeanwhileStandWhereTheyBelong()
    {
        m_selection->sort(int(InboxColumn::Kana));
        CaseSummary changed = ManyCases::row(7);
        changed.applicantKana = QStringLiteral("アアア");
        CaseSummary added = ManyCases::row(many + 1);
        added.applicantKana = QStringLiteral("アアイ");
        m_model->update({changed, added});
        QVERIFY(m_selection->isSorting());
        QCOMPARE(m_selection->rowCount(), many + 1);
        QTRY_VERIFY(!m_selection->isSorting());
        QCOMPARE(m_selection->rowCount(), many + 1);
        QVERIFY(isSortedBy(InboxColumn::Kana));
        QCOMPARE(m_selection->caseIdAt(0), changed.caseNow.id);
        QCOMPARE(m_selection->caseIdAt(1), added.caseNow.id);
    }

    void rowsThatAreReadAnewAreSortedAnew()
    {
        m_selection->sort(int(InboxColumn::Kana));
        m_model->setRows(ManyCases::rows(1, many + 500));
        QTRY_VERIFY(!m_selection->isSorting());
        QCOMPARE(m_selection->rowCount(), many + 500);
        QVERIFY(isSortedBy(InboxColumn::Kana));
    }

    void theLockEndsTheSorting()
    {
        m_selection->sort(int(InboxColumn::Kana));
        m_model->clear();
        QVERIFY(!m_selection->isSorting());
        QTest::qWait(300);
        QCOMPARE(m_selection->rowCount(), 0);
    }

    void wordsAndFiltersWorkWhileItIsSorted()
    {
        const QString name = ManyCases::row(3).applicantName;
        m_selection->sort(int(InboxColumn::Kana));
        m_selection->setText(name);
        const int found = m_selection->rowCount();
        QVERIFY(found > 0 && found < many);
        m_selection->select(Queue::All, name, {{InboxColumn::Receipt, ManyCases::row(3).caseNow.id, 0, {}, {}}});
        QCOMPARE(m_selection->rowCount(), 1);
        m_selection->select(Queue::All, {}, {});
        QTRY_VERIFY(!m_selection->isSorting());
        QCOMPARE(m_selection->rowCount(), many);
        QVERIFY(isSortedBy(InboxColumn::Kana));
    }

    void aRowThatDoesNotPassAnyMoreLeaves()
    {
        CaseSummary row = ManyCases::row(9);
        m_selection->select(Queue::All, {}, {{InboxColumn::State, {}, 1U << int(row.caseNow.state), {}, {}}});
        QVERIFY(m_selection->rowOf(row.caseNow.id) >= 0);
        const int before = m_selection->rowCount();
        row.caseNow.state = row.caseNow.state == CaseState::OnHold ? CaseState::Received : CaseState::OnHold;
        m_model->update({row});
        QCOMPARE(m_selection->rowOf(row.caseNow.id), -1);
        QCOMPARE(m_selection->rowCount(), before - 1);
    }
};

QTEST_GUILESS_MAIN(CaseSelectionTest)
#include "CaseSelectionTest.moc"
