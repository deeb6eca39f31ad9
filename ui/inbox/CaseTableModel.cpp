// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseTableModel.h"

#include "app/base/Sensitive.h"
#include "ui/inbox/SearchKey.h"

namespace madoguchi {

CaseTableModel::CaseTableModel(QObject* parent) : QAbstractTableModel(parent) {}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(allInboxColumns.size());
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& item = m_rows.at(index.row());
    const auto column = allInboxColumns.at(size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole: return cellText(column, item, m_names, m_desk.now);
    case Qt::TextAlignmentRole: return QVariant(int(Qt::AlignVCenter) | int(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: return cellHint(column, item, m_names, m_desk.now);
    case Qt::AccessibleTextRole: return QString(label(column) + QLatin1Char(' ') + cellHint(column, item, m_names, m_desk.now));
    case CaseIdRole: return item.caseNow.id;
    default: return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = allInboxColumns.at(size_t(section));
    switch (role) {
    case Qt::DisplayRole: return label(column);
    case Qt::TextAlignmentRole: return QVariant(int(Qt::AlignVCenter) | int(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

void CaseTableModel::setRows(QList<CaseSummary> rows)
{
    beginResetModel();
    for (auto& key : m_keys) {
        wipe(key);
    }
    m_rows = std::move(rows);
    m_keys = QStringList(m_rows.size());
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i) {
        m_places.insert(m_rows.at(i).caseNow.id, i);
    }
    endResetModel();
}

void CaseTableModel::update(const QList<CaseSummary>& rows)
{
    QList<CaseSummary> added;
    for (const auto& row : rows) {
        const int place = indexOf(row.caseNow.id);
        if (place < 0) {
            added << row;
        } else {
            replace(place, row);
        }
    }
    if (added.isEmpty()) {
        return;
    }
    const auto first = m_rows.size();
    beginInsertRows({}, int(first), int(first + added.size()) - 1);
    for (const auto& row : std::as_const(added)) {
        m_places.insert(row.caseNow.id, int(m_rows.size()));
        m_rows << row;
        m_keys << QString();
    }
    endInsertRows();
}

void CaseTableModel::replace(int index, const CaseSummary& row)
{
    m_rows[index] = row;
    m_keys[index].clear();
    Q_EMIT dataChanged(createIndex(index, 0), createIndex(index, columnCount() - 1));
}

void CaseTableModel::clear()
{
    auto forgotten = std::exchange(m_rows, {});
    setRows({});
    for (auto& row : forgotten) {
        for (auto* text : {&row.applicantName, &row.applicantKana, &row.applicantAddress, &row.applicantPhone}) {
            wipe(*text);
        }
    }
    m_names.clear();
}

const QString& CaseTableModel::searchKey(int index) const
{
    auto& key = m_keys[index];
    if (key.isEmpty()) {
        key = SearchKey::of(m_rows.at(index));
    }
    return key;
}

QueueCounts CaseTableModel::counts() const
{
    QueueCounts counts{};
    for (const auto& row : m_rows) {
        for (size_t i = 0; i < allQueues.size(); ++i) {
            counts.at(i) += belongs(allQueues.at(i), row, m_desk) ? 1 : 0;
        }
    }
    return counts;
}

void CaseTableModel::setDesk(const Desk& desk)
{
    m_desk = desk;
}

void CaseTableModel::setStaffNames(const StaffNames& names)
{
    m_names = names;
    if (!m_rows.isEmpty()) {
        const int column = int(InboxColumn::Claimant);
        Q_EMIT dataChanged(createIndex(0, column), createIndex(int(m_rows.size()) - 1, column));
    }
}

}  // namespace madoguchi
