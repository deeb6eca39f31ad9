// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings/Holding.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// Who holds how many cases, since when and until when, as rows.
class HoldingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Count, Since, FirstEnd, LastEnd, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHoldings(QList<Holding> holdings, const QDateTime& now);
    /// An empty one beyond the rows.
    Holding at(int row) const { return m_holdings.value(row); }
    int rowOf(const QString& staffId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Holding& holding, int column) const;

    QList<Holding> m_holdings;
    QDateTime m_now;
};

}  // namespace madoguchi
