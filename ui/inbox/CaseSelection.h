// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseSearch.h"
#include "ui/inbox/CaseSorter.h"
#include "ui/inbox/CaseTableModel.h"
#include "ui/inbox/ColumnFilter.h"
#include "ui/inbox/ShownCases.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The rows of the model that lie in a queue, hold what was typed and pass the filters of the columns, sorted by a column. Half a million
/// rows are filtered between two keystrokes: a set of rows for the queue, one for the words, one for the filters, and the order, which
/// stays. An order that takes longer is made on another thread; until it is there the old one is shown.
class CaseSelection : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CaseSelection(CaseTableModel& model, QObject* parent = nullptr);

    void setQueue(Queue queue) { select(queue, m_text); }
    void setText(const QString& typed) { select(m_queue, typed); }
    void select(Queue queue, const QString& typed) { select(queue, typed, m_filters); }
    void select(Queue queue, const QString& typed, const ColumnFilters& filters);
    const ColumnFilters& filters() const { return m_filters; }
    /// The rows that are shown are not in the order that was asked for yet.
    bool isSorting() const { return m_sorter.isBusy(); }
    bool hasText() const { return !m_search.isEmpty(); }
    /// Time has passed: claims may have ended.
    void setDesk(const Desk& desk);

    QString caseIdAt(int row) const;
    /// The model's row.
    int sourceRow(int row) const { return int(m_rows[size_t(row)]); }
    /// Row of a case in this order, -1 if the filter hides it.
    int rowOf(const QString& caseId) const;
    ShownCases shown() const { return {m_model.index(), m_rows}; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The sorted column says so behind its name: a mark in words, which style and screen reader can't lose.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortingChanged();

private:
    void putInOrder();
    void filterAnew();
    void readAnew();
    void follow(const QList<int>& changed);
    std::vector<quint32> chosen() const;
    void showAnew();
    /// Goes from the rows that are shown to these with as little as possible in between, so that a view keeps its place.
    void showInstead(const std::vector<quint32>& next);
    void removeMissing(const RowSet& wanted);
    void insertMissing(const std::vector<quint32>& next);
    void rearrange(const std::vector<quint32>& next);

    CaseTableModel& m_model;
    Queue m_queue = Queue::Received;
    QString m_text;
    CaseSearch m_search;
    RowSet m_found;    ///< by the words; nothing if there are none
    RowSet m_inQueue;
    ColumnFilters m_filters;
    RowSet m_passing;  ///< the filters; nothing if there are none
    CaseOrder m_order;
    CaseSorter m_sorter;
    QList<int> m_changedSince;  ///< rows that changed while they are being sorted
    InboxColumn m_column = InboxColumn::Receipt;  ///< that was asked for
    bool m_sorted = false;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<quint32> m_rows;
};

}  // namespace madoguchi
