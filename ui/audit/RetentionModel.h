// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Purge.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The cases whose time is over or nearly so, as rows: those that may go today first.
class RetentionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { From, Receipt, Applicant, Documents, State, Ended, Period, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today`: Asia/Tokyo.
    void setCases(const QList<DueCase>& cases, const QDate& today);
    QString caseAt(int row) const { return row >= 0 && row < m_cases.size() ? m_cases.at(row).summary.caseNow.id : QString(); }
    /// Those that may go today.
    QStringList removable() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const DueCase& due, int column) const;

    QList<DueCase> m_cases;
    QDate m_today;
};

}  // namespace madoguchi
