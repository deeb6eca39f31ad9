// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseSelection.h"

#include "ui/inbox/RowFilter.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// More than this comes and goes only when everything is another list.
constexpr int fewRows = 500;

RowSet setOf(const std::vector<quint32>& rows, int size)
{
    RowSet set(size);
    for (const quint32 row : rows) {
        set.insert(int(row));
    }
    return set;
}

}  // namespace

CaseSelection::CaseSelection(CaseTableModel& model, QObject* parent) : QAbstractTableModel(parent), m_model(model)
{
    connect(&model, &CaseTableModel::modelReset, this, &CaseSelection::readAnew);
    connect(&model, &CaseTableModel::updated, this, &CaseSelection::follow);
    connect(&model, &CaseTableModel::staffNamesChanged, this, [this] {
        if (m_column == InboxColumn::Claimant) {
            putInOrder();
        }
        filterAnew();
        showInstead(chosen());
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, int(InboxColumn::Claimant)), index(rowCount() - 1, int(InboxColumn::Claimant)));
        }
    });
    connect(&m_sorter, &CaseSorter::sorted, this, [this](const CaseOrder& sorted) {
        m_order = sorted;
        m_order.update(m_model.index(), m_changedSince);
        rearrange(chosen());
        Q_EMIT sortingChanged();
    });
    readAnew();
}

void CaseSelection::readAnew()
{
    m_inQueue = m_model.rowsOf(m_queue);
    m_found = m_search.isEmpty() ? RowSet() : m_search.find(m_model.index());
    filterAnew();
    m_order = *CaseOrder::of(m_model.index(), InboxColumn::Receipt, {});
    putInOrder();
    showAnew();
}

void CaseSelection::filterAnew()
{
    m_passing = m_filters.isEmpty() ? RowSet() : RowFilter(m_filters, m_model.staffNames(), m_model.desk().now).find(m_model.index());
}

void CaseSelection::select(Queue queue, const QString& typed, const ColumnFilters& filters)
{
    if (queue == m_queue && typed == m_text && filters == m_filters) {
        return;
    }
    if (filters != m_filters) {
        m_filters = filters;
        filterAnew();
    }
    if (queue != m_queue) {
        m_queue = queue;
        m_inQueue = m_model.rowsOf(queue);
    }
    if (typed != m_text) {
        m_text = typed;
        const CaseSearch search(typed);
        if (search.isEmpty()) {
            m_found = RowSet();
        } else {
            m_found = search.narrows(m_search) ? search.findAmong(m_model.index(), m_found) : search.find(m_model.index());
        }
        m_search = search;
    }
    showAnew();
}

void CaseSelection::setDesk(const Desk& desk)
{
    m_model.setDesk(desk);
    m_inQueue = m_model.rowsOf(m_queue);
    filterAnew();
    showInstead(chosen());
}

void CaseSelection::follow(const QList<int>& changed)
{
    m_order.update(m_model.index(), changed);
    if (isSorting()) {
        m_changedSince += changed;
    }
    m_inQueue = m_model.rowsOf(m_queue);
    m_found = m_search.isEmpty() ? RowSet() : m_search.find(m_model.index());
    filterAnew();
    showInstead(chosen());
    if (changed.size() > fewRows && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const int row : changed) {
        if (const auto place = std::find(m_rows.begin(), m_rows.end(), quint32(row)); place != m_rows.end()) {
            const int shownRow = int(place - m_rows.begin());
            Q_EMIT dataChanged(index(shownRow, 0), index(shownRow, columnCount() - 1));
        }
    }
}

std::vector<quint32> CaseSelection::chosen() const
{
    RowSet wanted = m_inQueue;
    if (!m_search.isEmpty()) {
        wanted &= m_found;
    }
    if (!m_filters.isEmpty()) {
        wanted &= m_passing;
    }
    std::vector<quint32> rows;
    rows.reserve(size_t(wanted.count()));
    const auto take = [&](quint32 row) {
        if (wanted.contains(int(row))) {
            rows.push_back(row);
        }
    };
    if (m_direction == Qt::AscendingOrder) {
        std::for_each(m_order.rows().begin(), m_order.rows().end(), take);
    } else {
        std::for_each(m_order.rows().rbegin(), m_order.rows().rend(), take);
    }
    return rows;
}

void CaseSelection::showAnew()
{
    auto rows = chosen();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CaseSelection::showInstead(const std::vector<quint32>& next)
{
    if (next == m_rows) {
        return;
    }
    const RowSet wanted = setOf(next, m_model.rowCount()), had = setOf(m_rows, m_model.rowCount());
    RowSet both = wanted;
    both &= had;
    const int kept = both.count();
    if (int(m_rows.size()) - kept + int(next.size()) - kept > fewRows) {
        showAnew();
        return;
    }
    removeMissing(wanted);
    insertMissing(next);
    rearrange(next);
}

void CaseSelection::removeMissing(const RowSet& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(sourceRow(row))) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
}

void CaseSelection::insertMissing(const std::vector<quint32>& next)
{
    const RowSet had = setOf(m_rows, m_model.rowCount());
    for (size_t place = 0; place < next.size(); ++place) {
        if (!had.contains(int(next[place]))) {
            const int row = qMin(int(place), rowCount());
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, next[place]);
            endInsertRows();
        }
    }
}

/// The same rows in another order.
void CaseSelection::rearrange(const std::vector<quint32>& next)
{
    if (next == m_rows) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto old = persistentIndexList();
    QList<quint32> rows;
    for (const auto& each : old) {
        rows << m_rows[size_t(each.row())];
    }
    m_rows = next;
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const auto place = std::find(m_rows.begin(), m_rows.end(), rows.at(i));
        moved << index(int(place - m_rows.begin()), old.at(i).column());
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CaseSelection::sort(int column, Qt::SortOrder order)
{
    m_sorted = column >= 0;
    m_direction = order;
    const auto wanted = m_sorted ? allInboxColumns.at(size_t(column)) : InboxColumn::Receipt;
    if (wanted != m_column) {
        m_column = wanted;
        putInOrder();
    }
    if (!isSorting()) {
        rearrange(chosen());
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

/// At once if that is quick; else the order comes later, and the one that is here stays.
void CaseSelection::putInOrder()
{
    const bool wasSorting = isSorting();
    m_changedSince.clear();
    if (CaseOrder::isQuick(m_model.index(), m_column)) {
        m_sorter.cancel();
        m_order = *CaseOrder::of(m_model.index(), m_column, m_model.staffNames());
    } else {
        m_sorter.start(m_model.index(), m_column, m_model.staffNames());
    }
    if (isSorting() != wasSorting) {
        Q_EMIT sortingChanged();
    }
}

int CaseSelection::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseSelection::columnCount(const QModelIndex& parent) const
{
    return m_model.columnCount(parent);
}

QVariant CaseSelection::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? m_model.data(m_model.index(sourceRow(index.row()), index.column()), role) : QVariant();
}

QVariant CaseSelection::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto value = m_model.headerData(section, orientation, role);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || !m_sorted || section != int(m_column)) {
        return value;
    }
    return QString(value.toString() + QLatin1Char(' ') + QChar(m_direction == Qt::AscendingOrder ? 0x25B2 : 0x25BC));
}

QString CaseSelection::caseIdAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_model.index().caseId(sourceRow(row)) : QString();
}

int CaseSelection::rowOf(const QString& caseId) const
{
    const int source = m_model.indexOf(caseId);
    const auto place = source < 0 ? m_rows.end() : std::find(m_rows.begin(), m_rows.end(), quint32(source));
    return place == m_rows.end() ? -1 : int(place - m_rows.begin());
}

}  // namespace madoguchi
