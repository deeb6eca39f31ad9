// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QAbstractTableModel>

#include <optional>

namespace madoguchi {

/// The acts of this terminal that the cloud has refused and nobody has settled, as rows, in the order in which they were done.
class RefusedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Receipt, What, Who, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of everything in the outbox those that are refused. `names`: staff ids and names.
    void setOutbox(const QList<OutboxItem>& outbox, const QHash<QString, QString>& names);
    /// Nothing beyond the rows.
    std::optional<OutboxItem> at(int row) const;
    /// Of an act, or of the first one of a case; -1 if there is none.
    int rowOf(const QString& actId) const;
    int rowOfCase(const QString& caseId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const OutboxItem& item, int column) const;

    QList<OutboxItem> m_items;
    QHash<QString, QString> m_names;
};

}  // namespace madoguchi
