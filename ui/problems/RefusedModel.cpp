// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/problems/RefusedModel.h"

#include "app/base/ErrorCatalog.h"
#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"

#include <algorithm>

namespace madoguchi {

void RefusedModel::setOutbox(const QList<OutboxItem>& outbox, const QHash<QString, QString>& names)
{
    beginResetModel();
    m_items.clear();
    std::ranges::copy_if(outbox, std::back_inserter(m_items), [](const OutboxItem& item) { return item.state == OutboxItem::State::Refused; });
    m_names = names;
    endResetModel();
}

std::optional<OutboxItem> RefusedModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? std::optional(m_items.at(row)) : std::nullopt;
}

int RefusedModel::rowOf(const QString& actId) const
{
    const auto found = std::ranges::find_if(m_items, [&](const OutboxItem& item) { return item.act.id == actId; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int RefusedModel::rowOfCase(const QString& caseId) const
{
    const auto found = std::ranges::find_if(m_items, [&](const OutboxItem& item) { return item.act.caseId == caseId; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int RefusedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int RefusedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RefusedModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return wanted && index.isValid() ? QVariant(text(m_items.at(index.row()), index.column())) : QVariant();
}

QString RefusedModel::text(const OutboxItem& item, int column) const
{
    switch (column) {
    case When:
        return JapaneseDate::compact(item.act.at);
    case Receipt:
        return item.act.caseId.isEmpty() ? QString() : CaseId::receiptNumber(item.act.caseId);
    case What:
        return label(item.act.kind);
    case Who:
        return m_names.value(item.act.staffId, item.act.staffId);
    default:
        return item.refusal ? ErrorCatalog::entry(item.refusal->code).title : QString();
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString names[] = {tr("Done at"), tr("Receipt no."), tr("What"), tr("Who"), tr("Answer of the intake service")};
    return names[section];
}

}  // namespace madoguchi
