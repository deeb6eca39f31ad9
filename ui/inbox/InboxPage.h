// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"
#include "ui/inbox/InboxView.h"
#include "ui/inbox/ShownCases.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace madoguchi {

class Ask;
class CaseFeed;
class CaseSelection;
class CaseTableModel;
class EmptyState;
class FilterLine;
class FilterMenu;
class InboxTable;
class SavedViews;
class Theme;
class ViewMenu;
struct BannerMessage;

/// The page of one queue: its name and number, a field that filters while typing, filters of columns, saved views, the table, or what
/// stands in its place.
class InboxPage : public QWidget {
    Q_OBJECT
public:
    InboxPage(Office& office, const Theme& theme, Ask& ask, CaseTableModel& model, CaseFeed& feed, QSettings& settings, QWidget* parent = nullptr);

    /// Without filters: what lies in the queue is shown whole.
    void showQueue(Queue queue);
    void showView(const InboxView& view);
    /// Asks for the view that the person wants to see first, once the views are read.
    void openFirstView();
    /// What is shown now, without a name.
    InboxView shownView() const;
    /// Shows what is found in all cases; the empty text goes back to the queue.
    void search(const QString& typed);
    Queue queue() const { return m_queue; }
    InboxTable& table() { return *m_table; }
    /// The cases that are shown, in the order of the table.
    ShownCases shownCases() const;
    void focusFilter();
    void openFilterMenu();
    void openViewMenu();

Q_SIGNALS:
    /// Somebody has chosen a view, or it opens first: what else is shown must fit to it.
    void viewWanted(const madoguchi::InboxView& view);
    void told(const madoguchi::BannerMessage& message);
    void currentCaseChanged(const QString& caseId);
    void openRequested(const QString& caseId);
    void previewToggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void connectTable();
    void connectFilters();
    void connectViews();
    void applyFilter();
    void standAgain();
    void askFilter(InboxColumn column);
    void setFilters(const ColumnFilters& filters);
    void recordSearch();
    void updateView();
    void showEmpty();
    void repaintIcons();

    Office& m_office;
    const Theme& m_theme;
    CaseFeed& m_feed;
    CaseTableModel& m_model;
    CaseSelection* m_selection;
    Queue m_queue = Queue::Received;
    QString m_searched;
    QString m_recorded;  ///< the search that the trail has last
    QTimer m_pause;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_filter = nullptr;
    QToolButton* m_previewSwitch = nullptr;
    InboxTable* m_table;
    QString m_standing;  ///< the current case while the rows are made anew
    SavedViews* m_views;
    ViewMenu* m_viewMenu;
    FilterMenu* m_filterMenu;
    FilterLine* m_filterLine;
    ColumnFilters m_filters;
    bool m_opensFirst = false;  ///< the view that opens first is still waited for
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace madoguchi
