// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/search/CaseIndex.h"
#include "app/store/search/RowSet.h"
#include "ui/inbox/InboxColumn.h"
#include "ui/inbox/Queue.h"

#include <QAbstractTableModel>

namespace madoguchi {

/// All cases of the terminal as rows, half a million of them: what a row shows is decoded when somebody asks for it. Changes come by case
/// id and touch only their rows.
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
    void setIndex(const CaseIndex& index);
    void setRows(const QList<CaseSummary>& rows) { setIndex(CaseIndex::of(rows)); }
    /// Puts the rows in the place of those with the same ids; unknown ones are added. Rows without a valid id are passed over.
    void update(const QList<CaseSummary>& rows);
    /// Forgets everything: the screen is being locked.
    void clear();

    const CaseIndex& index() const { return m_index; }
    using QAbstractTableModel::index;
    /// What is shown of a row, as CaseChunk::summary().
    CaseSummary row(int index) const { return decoded(index); }
    /// Row of a case, -1 if it is not here.
    int indexOf(const QString& caseId) const { return m_index.indexOf(caseId); }
    /// Acts on all cases that the cloud has refused and nobody has settled.
    int refusedActs() const;
    QueueCounts counts() const;
    RowSet rowsOf(Queue queue) const;

    /// Who works here, and the present moment: claims and 「自分の担当」 depend on both.
    void setDesk(const Desk& desk);
    const Desk& desk() const { return m_desk; }
    void setStaffNames(const StaffNames& names);
    const StaffNames& staffNames() const { return m_names; }

Q_SIGNALS:
    /// After dataChanged and rowsInserted, once for all rows of an update: those that were there before and differ now.
    void updated(const QList<int>& changed);
    void staffNamesChanged();

private:
    const CaseSummary& decoded(int row) const;
    /// Calls take(row, facts) for each.
    template<typename Take>
    void forEach(Take take) const;

    CaseIndex m_index;
    Desk m_desk;
    StaffNames m_names;
    mutable int m_decodedRow = -1;  ///< a view asks for all cells of a row one after the other
    mutable CaseSummary m_decoded;
};

}  // namespace madoguchi
