// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/CaseFilter.h"
#include "ui/inbox/CaseTableModel.h"

#include <QSortFilterProxyModel>

namespace madoguchi {

/// The rows of the model that a filter accepts, sorted by a column; equal ones by receipt number, so that nothing jumps.
class CaseSelection : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CaseSelection(CaseTableModel& model, QObject* parent = nullptr);

    void setQueue(Queue queue);
    void setText(const QString& typed);
    const CaseFilter& filter() const { return m_filter; }
    /// Time has passed: claims may have ended.
    void setDesk(const Desk& desk);

    QString caseIdAt(int row) const;
    /// The sorted column says so behind its name: a mark in words, which style and screen reader can't lose.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Row of a case in this order, -1 if the filter hides it.
    int rowOf(const QString& caseId) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CaseTableModel& m_model;
    CaseFilter m_filter;
};

}  // namespace madoguchi
