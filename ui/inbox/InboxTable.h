// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/InboxView.h"

#include <QTableView>

class QSettings;

namespace madoguchi {

class CaseSelection;
class CaseTableModel;

/// The list of cases: sortable, with columns that a person chooses in the header's menu and that are remembered.
class InboxTable : public QTableView {
    Q_OBJECT
public:
    InboxTable(const Theme& theme, CaseTableModel& model, CaseSelection& selection, QSettings& settings, QWidget* parent = nullptr);
    ~InboxTable() override;

    /// The case of the current row; empty if there is none.
    QString currentCase() const;
    /// Makes a case the current row, if the filter shows it.
    bool select(const QString& caseId);
    /// Moves the current row; false at the end.
    bool step(int rows);

    /// Those that are shown, from left to right.
    QList<InboxView::Column> shownColumns() const;
    /// The receipt number is shown in any case; an empty list changes nothing.
    void setShownColumns(const QList<InboxView::Column>& columns);
    InboxColumn sortedBy() const;
    Qt::SortOrder direction() const;
    void sortBy(InboxColumn column, Qt::SortOrder direction);

Q_SIGNALS:
    void currentCaseChanged(const QString& caseId);
    void filterRequested(madoguchi::InboxColumn column);
    void openRequested(const QString& caseId);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void buildHeader();
    void showHeaderMenu(const QPoint& at);
    void restoreColumns();
    void saveColumns();
    /// The usual columns, as many as there is room for.
    void arrangeUsual();
    void setColumnShown(InboxColumn column, bool shown);

    const Theme& m_theme;
    CaseSelection& m_selection;
    QSettings& m_settings;
    bool m_usual = false;       ///< nobody has chosen columns yet
    bool m_arranging = false;
};

}  // namespace madoguchi
