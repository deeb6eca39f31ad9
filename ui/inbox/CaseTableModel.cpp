// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/CaseTableModel.h"

#include "app/base/Sensitive.h"
#include "app/domain/CaseId.h"

#include <algorithm>

namespace madoguchi {

CaseTableModel::CaseTableModel(QObject* parent) : QAbstractTableModel(parent) {}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_index.size();
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
    const auto& item = decoded(index.row());
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

void CaseTableModel::setIndex(const CaseIndex& index)
{
    beginResetModel();
    m_index = index;
    m_decodedRow = -1;
    endResetModel();
}

void CaseTableModel::update(const QList<CaseSummary>& rows)
{
    QList<CaseSummary> valid = rows;
    valid.removeIf([](const CaseSummary& row) { return !CaseId::isValid(row.caseNow.id); });
    CaseIndex next = m_index;
    const CaseIndex::Change change = next.take(valid);
    if (change.renumbered) {
        setIndex(next);
        return;
    }
    m_decodedRow = -1;
    if (change.added > 0) {
        beginInsertRows({}, m_index.size(), next.size() - 1);
        m_index = std::move(next);
        endInsertRows();
    } else {
        m_index = std::move(next);
    }
    for (const int row : change.changed) {
        Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, columnCount() - 1));
    }
    Q_EMIT updated(change.changed);
}

void CaseTableModel::clear()
{
    setIndex({});
    for (auto* text : {&m_decoded.applicantName, &m_decoded.applicantKana, &m_decoded.applicantAddress, &m_decoded.applicantPhone}) {
        wipe(*text);
    }
    m_decoded = {};
    m_names.clear();
}

const CaseSummary& CaseTableModel::decoded(int row) const
{
    if (m_decodedRow != row) {
        m_decoded = m_index.summary(row);
        m_decodedRow = row;
    }
    return m_decoded;
}

template<typename Take>
void CaseTableModel::forEach(Take take) const
{
    const qint64 now = m_desk.now.isValid() ? m_desk.now.toMSecsSinceEpoch() : 0;
    int row = 0;
    for (const auto& chunk : m_index.chunks()) {
        const auto found = chunk->staff().indexOf(m_desk.staffId);
        const quint16 here = found < 0 ? CaseRecord::noClaim : quint16(found);
        for (const CaseRecord& record : chunk->records()) {
            const bool claimedHere = record.claimant != CaseRecord::noClaim && record.claimant == here && record.claimUntil > now;
            take(row++, QueueFacts{record.caseState(), record.caseOutcome(), claimedHere, record.waitingActs > 0 || record.refusedActs > 0});
        }
    }
}

int CaseTableModel::refusedActs() const
{
    int count = 0;
    for (const auto& chunk : m_index.chunks()) {
        for (const CaseRecord& record : chunk->records()) {
            count += record.refusedActs;
        }
    }
    return count;
}

QueueCounts CaseTableModel::counts() const
{
    QueueCounts counts{};
    forEach([&](int, const QueueFacts& facts) {
        for (size_t i = 0; i < allQueues.size(); ++i) {
            counts.at(i) += belongs(allQueues.at(i), facts) ? 1 : 0;
        }
    });
    return counts;
}

RowSet CaseTableModel::rowsOf(Queue queue) const
{
    RowSet rows(m_index.size());
    forEach([&](int row, const QueueFacts& facts) {
        if (belongs(queue, facts)) {
            rows.insert(row);
        }
    });
    return rows;
}

void CaseTableModel::setDesk(const Desk& desk)
{
    m_desk = desk;
}

void CaseTableModel::setStaffNames(const StaffNames& names)
{
    m_names = names;
    if (m_index.size() > 0) {
        const int column = int(InboxColumn::Claimant);
        Q_EMIT dataChanged(createIndex(0, column), createIndex(m_index.size() - 1, column));
    }
    Q_EMIT staffNamesChanged();
}

}  // namespace madoguchi
