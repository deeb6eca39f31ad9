// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseSelection.h"

namespace madoguchi {

CaseSelection::CaseSelection(CaseTableModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void CaseSelection::setQueue(Queue queue)
{
    m_filter.setQueue(queue);
    invalidateFilter();
}

void CaseSelection::setText(const QString& typed)
{
    m_filter.setText(typed);
    invalidateFilter();
}

void CaseSelection::setDesk(const Desk& desk)
{
    m_model.setDesk(desk);
    invalidateFilter();
}

QVariant CaseSelection::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto value = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section != sortColumn()) {
        return value;
    }
    return QString(value.toString() + QLatin1Char(' ') + QChar(sortOrder() == Qt::AscendingOrder ? 0x25B2 : 0x25BC));
}

QString CaseSelection::caseIdAt(int row) const
{
    return index(row, 0).data(CaseTableModel::CaseIdRole).toString();
}

int CaseSelection::rowOf(const QString& caseId) const
{
    const int place = m_model.indexOf(caseId);
    return place < 0 ? -1 : mapFromSource(m_model.index(place, 0)).row();
}

bool CaseSelection::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    return m_filter.takes(m_model.row(sourceRow), m_model.desk()) && (!m_filter.hasText() || m_filter.finds(m_model.searchKey(sourceRow)));
}

bool CaseSelection::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& first = m_model.row(left.row());
    const auto& second = m_model.row(right.row());
    const auto column = allInboxColumns.at(size_t(left.column()));
    if (isBefore(column, first, second, m_model.staffNames())) {
        return true;
    }
    if (isBefore(column, second, first, m_model.staffNames())) {
        return false;
    }
    return first.caseNow.id < second.caseNow.id;
}

}  // namespace madoguchi
