// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/HoldingModel.h"

#include "ui/common/Words.h"

#include <algorithm>

namespace madoguchi {

void HoldingModel::setHoldings(QList<Holding> holdings, const QDateTime& now)
{
    beginResetModel();
    m_holdings = std::move(holdings);
    m_now = now;
    endResetModel();
}

int HoldingModel::rowOf(const QString& staffId) const
{
    const auto found = std::ranges::find(m_holdings, staffId, &Holding::staffId);
    return found == m_holdings.end() ? -1 : int(found - m_holdings.begin());
}

int HoldingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_holdings.size());
}

int HoldingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HoldingModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return wanted && index.isValid() ? QVariant(text(m_holdings.at(index.row()), index.column())) : QVariant();
}

QString HoldingModel::text(const Holding& holding, int column) const
{
    switch (column) {
    case Name:
        return holding.name;
    case Count:
        return figure(holding.cases.size());
    case Since:
        return momentText(holding.since(), m_now);
    case FirstEnd:
        return momentText(holding.firstEnd(), m_now);
    default:
        return momentText(holding.lastEnd(), m_now);
    }
}

QVariant HoldingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString names[] = {tr("Held by"), tr("Cases"), tr("Oldest since"), tr("First one ends"), tr("Last one ends")};
    return names[section];
}

}  // namespace madoguchi
