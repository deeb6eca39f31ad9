// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/InboxColumn.h"
#include "ui/inbox/Queue.h"

#include <QAbstractTableModel>
#include <QHash>

namespace madoguchi {

/// All cases of the terminal as rows. Changes come by case id and touch only their rows; tens of thousands of rows are normal.
class CaseTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { CaseIdRole = Qt::UserRole };

    explicit CaseTableModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All rows anew.
    void setRows(QList<CaseSummary> rows);
    /// Puts the rows in the place of those with the same ids; unknown ones are added at the end.
    void update(const QList<CaseSummary>& rows);
    /// Forgets everything: the screen is being locked.
    void clear();

    const CaseSummary& row(int index) const { return m_rows.at(index); }
    /// Row of a case, -1 if it is not here.
    int indexOf(const QString& caseId) const { return m_places.value(caseId, -1); }
    /// SearchKey of a row, made when first asked for.
    const QString& searchKey(int index) const;
    QueueCounts counts() const;

    /// Who works here, and the present moment: claims and 「自分の担当」 depend on both.
    void setDesk(const Desk& desk);
    const Desk& desk() const { return m_desk; }
    void setStaffNames(const StaffNames& names);
    const StaffNames& staffNames() const { return m_names; }

private:
    void replace(int index, const CaseSummary& row);

    QList<CaseSummary> m_rows;
    mutable QStringList m_keys;  ///< beside m_rows; empty until asked for
    QHash<QString, int> m_places;
    Desk m_desk;
    StaffNames m_names;
};

}  // namespace madoguchi
