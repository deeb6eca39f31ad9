// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"
#include "ui/inbox/Queue.h"
#include "ui/inbox/ShownCases.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace madoguchi {

class CaseFeed;
class CaseSelection;
class InboxTable;
class CaseTableModel;
class EmptyState;
class Theme;

/// The page of one queue: its name and number, a field that filters while typing, the table, or what stands in its place.
class InboxPage : public QWidget {
    Q_OBJECT
public:
    InboxPage(Office& office, const Theme& theme, CaseTableModel& model, CaseFeed& feed, QSettings& settings, QWidget* parent = nullptr);

    void showQueue(Queue queue);
    /// Shows what is found in all cases; the empty text goes back to the queue.
    void search(const QString& typed);
    Queue queue() const { return m_queue; }
    InboxTable& table() { return *m_table; }
    /// The cases that are shown, in the order of the table.
    ShownCases shownCases() const;
    void focusFilter();

Q_SIGNALS:
    void currentCaseChanged(const QString& caseId);
    void openRequested(const QString& caseId);
    void previewToggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void applyFilter();
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
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace madoguchi
