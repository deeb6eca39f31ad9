// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inbox/InboxPage.h"

#include "app/domain/JapaneseDate.h"
#include "ui/common/BannerArea.h"
#include "ui/common/DialogClosing.h"
#include "ui/inbox/ColumnFilterDialog.h"
#include "ui/inbox/FilterLine.h"
#include "ui/inbox/FilterMenu.h"
#include "ui/inbox/InboxTable.h"
#include "ui/inbox/SavedViews.h"
#include "ui/inbox/ViewMenu.h"

#include <QLineEdit>

namespace madoguchi {

/// Who stops typing so long has typed all of it. Milliseconds.
static constexpr int pauseInTyping = 1000;

void InboxPage::connectFilters()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &InboxPage::recordSearch);
    connect(m_filter, &QLineEdit::textChanged, this, &InboxPage::applyFilter);
    connect(m_filterMenu, &FilterMenu::chosen, this, &InboxPage::askFilter);
    connect(m_filterLine, &FilterLine::removed, this, [this](InboxColumn column) {
        ColumnFilter none;
        none.column = column;
        setFilters(with(m_filters, none));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filterLine, &FilterLine::cleared, this, [this] {
        setFilters({});
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void InboxPage::connectViews()
{
    connect(m_viewMenu, &ViewMenu::chosen, this, [this](const QString& name) {
        if (const auto view = m_views->find(name)) {
            Q_EMIT viewWanted(*view);
        }
    });
    connect(m_views, &SavedViews::loaded, this, [this] {
        if (m_opensFirst) {
            openFirstView();
        }
    });
    connect(m_views, &SavedViews::failed, this, [this](const Error& error) { Q_EMIT told(bannerOf(error)); });
}

void InboxPage::showQueue(Queue queue)
{
    InboxView whole;
    whole.queue = queue;
    whole.sortedBy = m_table->sortedBy();
    whole.direction = m_table->direction();
    showView(whole);
}

void InboxPage::showView(const InboxView& view)
{
    m_opensFirst = false;
    m_queue = view.queue;
    m_searched.clear();
    m_filters = view.filters;
    m_viewMenu->setCurrent(view.name);
    m_table->setShownColumns(view.columns);
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(view.words);
    }
    applyFilter();
    m_table->sortBy(view.sortedBy, view.direction);
    if (const QStringList unknown = m_views->unknownIn(view.name); !unknown.isEmpty()) {
        BannerMessage message;
        message.tone = Tone::Caution;
        message.title = tr("The view \"%1\" is shown without a part of it").arg(view.name);
        message.text = tr("This version does not know: %1. Save over the view to keep it as it is shown now.").arg(unknown.join(QLatin1String(", ")));
        message.key = QStringLiteral("view");
        Q_EMIT told(message);
    }
}

void InboxPage::openFirstView()
{
    m_opensFirst = !m_views->isLoaded();
    if (const auto first = m_views->first()) {
        Q_EMIT viewWanted(*first);
    }
}

InboxView InboxPage::shownView() const
{
    InboxView view;
    view.queue = m_searched.isEmpty() ? m_queue : Queue::All;
    view.words = m_searched.isEmpty() ? m_filter->text().trimmed() : m_searched;
    view.filters = m_filters;
    view.sortedBy = m_table->sortedBy();
    view.direction = m_table->direction();
    view.columns = m_table->shownColumns();
    return view;
}

void InboxPage::askFilter(InboxColumn column)
{
    ColumnFilter now;
    now.column = column;
    for (const ColumnFilter& filter : std::as_const(m_filters)) {
        now = filter.column == column ? filter : now;
    }
    auto* dialog = new ColumnFilterDialog(m_theme, now, JapaneseDate::dateOf(m_office.now()), this);
    closeIntoParent(*dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setFilters(with(m_filters, dialog->filter())); });
    dialog->open();
}

void InboxPage::setFilters(const ColumnFilters& filters)
{
    m_filters = filters;
    applyFilter();
}

void InboxPage::openFilterMenu()
{
    m_filterMenu->open();
}

void InboxPage::openViewMenu()
{
    m_viewMenu->open();
}

}  // namespace madoguchi
