// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/RetentionModel.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace madoguchi {

static constexpr int daysOfAYear = 365;

void RetentionModel::setCases(const QList<DueCase>& cases, const QDate& today)
{
    beginResetModel();
    m_cases = cases;
    std::ranges::stable_sort(m_cases, {}, &DueCase::purgeableFrom);
    m_today = today;
    endResetModel();
}

QStringList RetentionModel::removable() const
{
    QStringList ids;
    for (const DueCase& due : m_cases) {
        if (due.purgeableFrom <= m_today) {
            ids.append(due.summary.caseNow.id);
        }
    }
    return ids;
}

int RetentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int RetentionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RetentionModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return wanted && index.isValid() ? QVariant(text(m_cases.at(index.row()), index.column())) : QVariant();
}

QString RetentionModel::text(const DueCase& due, int column) const
{
    const Case& ended = due.summary.caseNow;
    switch (column) {
    case From:
        return due.purgeableFrom <= m_today ? tr("now") : tr("from %1").arg(JapaneseDate::compact(due.purgeableFrom));
    case Receipt:
        return CaseId::receiptNumber(ended.id);
    case Applicant:
        return due.summary.applicantName;
    case Documents:
        return kindsText(due.summary.kinds);
    case State:
        return label(ended.state);
    case Ended:
        return JapaneseDate::compact(JapaneseDate::dateOf(ended.changedAt));
    default:
        return due.days % daysOfAYear == 0 ? tr("%n year(s)", nullptr, due.days / daysOfAYear) : tr("%n day(s)", nullptr, due.days);
    }
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString names[] = {tr("May be deleted"), tr("Receipt no."), tr("Name"), tr("Documents"), tr("State"), tr("Ended"), tr("Kept for")};
    return names[section];
}

}  // namespace madoguchi
