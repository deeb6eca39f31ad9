// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/HeldCaseModel.h"

#include "app/domain/CaseId.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace madoguchi {

void HeldCaseModel::setCases(const QList<HeldCase>& cases, const QDateTime& now)
{
    beginResetModel();
    m_cases = cases;
    m_answers.clear();
    m_now = now;
    endResetModel();
}

void HeldCaseModel::setAnswer(const QString& caseId, const QString& answer)
{
    const auto found = std::ranges::find_if(m_cases, [&](const HeldCase& held) { return held.summary.caseNow.id == caseId; });
    if (found == m_cases.end()) {
        return;
    }
    m_answers.insert(caseId, answer);
    const QModelIndex cell = index(int(found - m_cases.begin()), Answer);
    Q_EMIT dataChanged(cell, cell);
}

int HeldCaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int HeldCaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HeldCaseModel::data(const QModelIndex& index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return wanted && index.isValid() ? QVariant(text(m_cases.at(index.row()), index.column())) : QVariant();
}

QString HeldCaseModel::text(const HeldCase& held, int column) const
{
    const Case& now = held.summary.caseNow;
    switch (column) {
    case Receipt:
        return CaseId::receiptNumber(now.id);
    case Applicant:
        return held.summary.applicantName;
    case State:
        return label(now.state);
    case Since:
        return momentText(held.since, m_now);
    case Until:
        return momentText(held.until, m_now);
    default:
        return m_answers.value(now.id);
    }
}

QVariant HeldCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString names[] = {tr("Receipt no."), tr("Name"), tr("State"), tr("Since"), tr("Until"), tr("Release")};
    return names[section];
}

}  // namespace madoguchi
