// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sync/client/StaffDesk.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// The members of the office as rows: those who work here first, then those who have left.
class StaffModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Id, Name, RoleName, State, Passphrase, Here, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(QList<StaffMember> members);
    /// The member of a row; nothing (an empty id) beyond the rows.
    StaffMember at(int row) const { return m_members.value(row); }
    int rowOf(const QString& staffId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const StaffMember& member, int column);

    QList<StaffMember> m_members;
};

}  // namespace madoguchi
