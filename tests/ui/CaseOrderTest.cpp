// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/KanaOrder.h"
#include "app/domain/SearchKey.h"
#include "tests/support/store/ManyCases.h"
#include "ui/inbox/CaseOrder.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

/// Every column sorts as its cells say, at once and after changes.
class CaseOrderTest : public QObject {
    Q_OBJECT

private:
    static constexpr int many = 70'000;  // more than is sorted in one step
    const StaffNames m_names{{QStringLiteral("sato"), QStringLiteral("佐藤")}, {QStringLiteral("tanaka"), QStringLiteral("田中")}};
    CaseIndex m_index;

    /// Whether the left row may stand above the right one.
    bool inOrder(const CaseSummary& left, const CaseSummary& right, InboxColumn column) const
    {
        const auto compare = [&](const auto& of) {
            const auto first = of(left), second = of(right);
            return first < second || (!(second < first) && left.caseNow.id < right.caseNow.id);
        };
        const auto claimant = [&](const CaseSummary& row) { return row.caseNow.claim ? m_names.value(row.caseNow.claim->staffId) : QString(); };
        switch (column) {
        case InboxColumn::State: return compare([](const CaseSummary& row) { return int(row.caseNow.state); });
        case InboxColumn::Outcome: return compare([](const CaseSummary& row) { return int(row.outcome); });
        case InboxColumn::Receipt: return compare([](const CaseSummary& row) { return row.caseNow.id; });
        case InboxColumn::ReceivedAt: return compare([](const CaseSummary& row) { return row.caseNow.receivedAt; });
        case InboxColumn::ChangedAt: return compare([](const CaseSummary& row) { return row.caseNow.changedAt; });
        case InboxColumn::Name:
        case InboxColumn::Kana: return compare([](const CaseSummary& row) { return KanaOrder::key(row.applicantKana); });
        case InboxColumn::Kinds: return compare([](const CaseSummary& row) { return std::vector<DocumentKind>(row.kinds.begin(), row.kinds.end()); });
        case InboxColumn::Copies: return compare([](const CaseSummary& row) { return row.copies; });
        case InboxColumn::Total: return compare([](const CaseSummary& row) { return row.totalYen; });
        case InboxColumn::Claimant: return compare(claimant);
        case InboxColumn::Service: return compare([](const CaseSummary& row) { return int(row.service); });
        case InboxColumn::Address: return compare([](const CaseSummary& row) { return SearchKey::fold(row.applicantAddress); });
        case InboxColumn::Phone: return compare([](const CaseSummary& row) { return SearchKey::fold(row.applicantPhone); });
        }
        return false;
    }

    void verifyOrder(const CaseOrder& order, const CaseIndex& index, InboxColumn column) const
    {
        QCOMPARE(int(order.rows().size()), index.size());
        CaseSummary above = index.summary(int(order.rows().front()));
        for (size_t place = 1; place < order.rows().size(); ++place) {
            const CaseSummary below = index.summary(int(order.rows()[place]));
            if (!inOrder(above, below, column)) {
                QFAIL(qPrintable(QStringLiteral("place %1").arg(place)));
            }
            above = below;
        }
    }

    static void addColumns()
    {
        QTest::addColumn<InboxColumn>("column");
        for (const InboxColumn column : allInboxColumns) {
            QTest::newRow(code(column).latin1()) << column;
        }
    }

private Q_SLOTS:
    void initTestCase() { m_index = CaseIndex::of(ManyCases::rows(1, many)); }

    void everyColumnSortsItsRows_data() { addColumns(); }
    void everyColumnSortsItsRows()
    {
        QFETCH(InboxColumn, column);
        const auto order = CaseOrder::of(m_index, column, m_names);
        QVERIFY(order);
        verifyOrder(*order, m_index, column);
    }

    void changedAndNewRowsGoWhereTheyBelong_data() { addColumns(); }
    void changedAndNewRowsGoWhereTheyBelong()
    {
        QFETCH(InboxColumn, column);
        CaseIndex index = CaseIndex::of(ManyCases::rows(1, 300));
        auto order = *CaseOrder::of(index, column, m_names);
        QList<CaseSummary> rows = ManyCases::rows(301, 340);
        for (const int number : {5, 120, 299}) {
            CaseSummary row = ManyCases::row(number + 400);  // everything of another case
            row.caseNow.id = ManyCases::row(number).caseNow.id;
            rows << row;
        }
        const auto change = index.take(rows);
        order.update(index, change.changed);
        verifyOrder(order, index, column);
    }

    void rowsThatCameAndChangedMeanwhileStandOnce()
    {
        CaseIndex index = CaseIndex::of(ManyCases::rows(1, 100));
        auto order = *CaseOrder::of(index, InboxColumn::Kana, m_names);
        index.take(ManyCases::rows(101, 110));
        const auto change = index.take({ManyCases::row(105), ManyCases::row(3)});
        order.update(index, change.changed + change.changed);
        verifyOrder(order, index, InboxColumn::Kana);
    }

    void sortingThatIsNotWantedAnyMoreStops_data()
    {
        QTest::addColumn<InboxColumn>("column");
        QTest::newRow("texts") << InboxColumn::Kana;
        QTest::newRow("figures") << InboxColumn::Total;
    }
    void sortingThatIsNotWantedAnyMoreStops()
    {
        QFETCH(InboxColumn, column);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!CaseOrder::of(m_index, column, m_names, stop.get_token()));
    }

    void manyRowsAreSortedOnAnotherThread_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<InboxColumn>("column");
        QTest::addColumn<bool>("quick");
        QTest::newRow("few texts") << 1000 << InboxColumn::Kana << true;
        QTest::newRow("many texts") << 12'000 << InboxColumn::Kana << false;
        QTest::newRow("not so many figures") << 12'000 << InboxColumn::State << true;
        QTest::newRow("many figures") << many << InboxColumn::State << false;
        QTest::newRow("many that lie in order") << many << InboxColumn::ReceivedAt << true;
    }
    void manyRowsAreSortedOnAnotherThread()
    {
        QFETCH(int, rows);
        QFETCH(InboxColumn, column);
        QFETCH(bool, quick);
        QCOMPARE(CaseOrder::isQuick(rows == many ? m_index : CaseIndex::of(ManyCases::rows(1, rows)), column), quick);
    }
};

QTEST_GUILESS_MAIN(CaseOrderTest)
#include "CaseOrderTest.moc"
