// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/InboxPage.h"

#include "app/base/ErrorCatalog.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/inbox/CaseFeed.h"
#include "ui/inbox/CaseSelection.h"
#include "ui/inbox/FilterLine.h"
#include "ui/inbox/FilterMenu.h"
#include "ui/inbox/InboxTable.h"
#include "ui/inbox/SavedViews.h"
#include "ui/inbox/ViewMenu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace madoguchi {

InboxPage::InboxPage(Office& office, const Theme& theme, Ask& ask, CaseTableModel& model, CaseFeed& feed, QSettings& settings, QWidget* parent)
    : QWidget(parent), m_office(office), m_theme(theme), m_feed(feed), m_model(model), m_selection(new CaseSelection(model, this)),
      m_table(new InboxTable(theme, model, *m_selection, settings, this)), m_views(new SavedViews(office, this)),
      m_viewMenu(new ViewMenu(theme, ask, *m_views, [this] { return shownView(); }, this)), m_filterMenu(new FilterMenu(this)),
      m_filterLine(new FilterLine(theme, this)), m_empty(new EmptyState(theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("inboxPage"));
    m_empty->setObjectName(QStringLiteral("inboxEmpty"));
    auto* layout = column(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_filterLine);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    const QList<QWidget*> stops{m_viewMenu, m_filterMenu, m_filter, m_previewSwitch, m_filterLine, m_table};
    for (qsizetype i = 1; i < stops.size(); ++i) {
        setTabOrder(stops.at(i - 1), stops.at(i));
    }
    connect(&theme, &Theme::changed, this, &InboxPage::repaintIcons);
    connectTable();
    connectFilters();
    connectViews();
    repaintIcons();
    applyFilter();
    m_views->load();
}

void InboxPage::connectTable()
{
    connect(m_table, &InboxTable::currentCaseChanged, this, &InboxPage::currentCaseChanged);
    // A reset takes the current row away without a word: whoever stands on a case stays there.
    for (QAbstractItemModel* each : {static_cast<QAbstractItemModel*>(&m_model), static_cast<QAbstractItemModel*>(m_selection)}) {
        connect(each, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_standing = m_standing.isEmpty() ? m_table->currentCase() : m_standing; });
        connect(each, &QAbstractItemModel::modelReset, this, &InboxPage::standAgain);
    }
    connect(m_table, &InboxTable::openRequested, this, &InboxPage::openRequested);
    connect(m_table, &InboxTable::filterRequested, this, &InboxPage::askFilter);
    connect(m_selection, &CaseSelection::sortingChanged, this, &InboxPage::updateView);
    connect(&m_feed, &CaseFeed::stateChanged, this, &InboxPage::updateView);
    connect(&m_feed, &CaseFeed::refreshed, this, [this] {
        m_selection->setDesk(m_model.desk());
        updateView();
    });
    connect(&m_office, &Office::syncStatusChanged, this, &InboxPage::updateView);
}

void InboxPage::repaintIcons()
{
    m_previewSwitch->setIcon(m_theme.icon(Icon::Columns));
}

QWidget* InboxPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = row(head, Theme::space(Theme::Space::M));
    layout->setContentsMargins(Theme::space(Theme::Space::M), Theme::space(Theme::Space::S), Theme::space(Theme::Space::M), Theme::space(Theme::Space::S));
    m_title = plainLabel({}, QLatin1String("title"), head);
    m_title->setObjectName(QStringLiteral("inboxTitle"));
    m_count = plainLabel({}, QLatin1String("text"), head);
    m_count->setProperty("tone", QStringLiteral("secondary"));
    m_count->setObjectName(QStringLiteral("inboxCount"));
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(QStringLiteral("inboxFilter"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setPlaceholderText(tr("Filter this list (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(Theme::size(Theme::Size::Search) / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_viewMenu);
    layout->addWidget(m_filterMenu);
    layout->addWidget(m_filter);
    m_previewSwitch = new QToolButton(head);
    m_previewSwitch->setObjectName(QStringLiteral("previewSwitch"));
    m_previewSwitch->setToolTip(tr("Show or hide the preview (Ctrl+D)"));
    m_previewSwitch->setAccessibleName(m_previewSwitch->toolTip());
    connect(m_previewSwitch, &QToolButton::clicked, this, &InboxPage::previewToggled);
    layout->addWidget(m_previewSwitch);
    return head;
}

void InboxPage::search(const QString& typed)
{
    const bool begins = m_searched.isEmpty();
    m_searched = typed.trimmed();
    m_opensFirst = false;
    if (begins && !m_searched.isEmpty()) {
        // Who searches in all cases must find them all.
        m_filters.clear();
        m_viewMenu->setCurrent({});
    }
    applyFilter();
}

void InboxPage::standAgain()
{
    const QString standing = std::exchange(m_standing, {});
    if (!standing.isEmpty() && !m_table->select(standing)) {
        Q_EMIT currentCaseChanged(m_table->currentCase());
    }
}

void InboxPage::applyFilter()
{
    const auto current = m_table->currentCase();
    m_filter->setVisible(m_searched.isEmpty());
    m_filterMenu->mark(m_filters);
    m_filterLine->display(m_filters);
    m_selection->select(m_searched.isEmpty() ? m_queue : Queue::All, m_searched.isEmpty() ? m_filter->text() : m_searched, m_filters);
    m_pause.start();
    if (current.isEmpty() || !m_table->select(current)) {
        m_table->scrollToTop();
        Q_EMIT currentCaseChanged(m_table->currentCase());
    }
    updateView();
}

/// Whom somebody looked for is kept, not every letter on the way there.
void InboxPage::recordSearch()
{
    const QString text = m_searched.isEmpty() ? m_filter->text().trimmed() : m_searched;
    if (text != m_recorded && !text.isEmpty()) {
        m_office.recordSearch(text);
    }
    m_recorded = text;
}

void InboxPage::updateView()
{
    const bool searching = !m_searched.isEmpty();
    m_title->setText(searching ? tr("Search result") : label(m_queue));
    const int shown = m_selection->rowCount();
    const QString number = m_selection->isSorting() ? tr("%1 cases, being sorted…") : tr("%1 cases");
    m_count->setText(m_feed.state() == CaseFeed::State::Ready ? number.arg(figure(shown)) : QString());
    if (m_feed.state() == CaseFeed::State::Ready && shown > 0) {
        m_stack->setCurrentWidget(m_table);
    } else {
        showEmpty();
    }
}

void InboxPage::showEmpty()
{
    if (m_feed.state() == CaseFeed::State::Failed) {
        const auto entry = ErrorCatalog::entry(m_feed.error().code);
        m_empty->setMessage(Icon::Bad, tr("The cases can't be shown (%1)").arg(errorName(m_feed.error().code)), entry.title + QLatin1Char('\n') + entry.advice);
    } else if (m_feed.state() == CaseFeed::State::Loading) {
        m_empty->setMessage(Icon::Working, tr("Reading the cases"), tr("They are being decrypted on this terminal. This takes a few seconds."));
    } else if (!m_filters.isEmpty()) {
        m_empty->setMessage(Icon::Search, tr("Nothing passes the filters"), tr("Remove a filter above the list to see more."));
    } else if (m_selection->hasText()) {
        m_empty->setMessage(Icon::Search, tr("Nothing found"),
                            tr("Names are also found by kana, cases by receipt number, address or telephone number. Fewer letters find more."));
    } else if (m_model.rowCount() == 0 && m_office.syncStatus().state == SyncStatus::State::Offline) {
        m_empty->setMessage(Icon::Offline, tr("No cases yet, and the intake service can't be reached"),
                            tr("Applications appear here when the connection is back. Nothing is lost meanwhile: they wait in the intake service."));
    } else {
        m_empty->setMessage(iconOf(m_queue), tr("Nothing in \"%1\"").arg(label(m_queue)), emptyText(m_queue));
    }
    m_stack->setCurrentWidget(m_empty);
}

ShownCases InboxPage::shownCases() const
{
    return m_selection->shown();
}

void InboxPage::focusFilter()
{
    if (m_filter->isVisible()) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    }
}

void InboxPage::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_filter->hasFocus() && down && m_selection->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        if (m_table->currentCase().isEmpty()) {
            m_table->step(0);
        }
        return;
    }
    if (m_filter->hasFocus() && event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace madoguchi
