// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/Workspace.h"

#include "app/domain/StaffRules.h"
#include "ui/casefile/ReadingPane.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/inbox/CaseFeed.h"
#include "ui/inbox/CaseTableModel.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InboxTable.h"
#include "ui/settings/ClaimsPage.h"
#include "ui/shell/PaperNews.h"
#include "ui/shell/Rail.h"
#include "ui/shell/RailFoot.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/SyncNews.h"
#include "ui/shell/TerminalNews.h"
#include "ui/shell/TopBar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

const QString splitterKey = QStringLiteral("shell/splitter");
const QString railKey = QStringLiteral("shell/railNarrow");
const QString feedKey = QStringLiteral("feed");
const QString previewKey = QStringLiteral("shell/preview");

}  // namespace

Workspace::Workspace(Office& office, Theme& theme, Ask& ask, QSettings& settings, QWidget* parent)
    : QWidget(parent), m_office(office), m_theme(theme), m_ask(ask), m_settings(settings), m_model(new CaseTableModel(this)),
      m_feed(new CaseFeed(office, *m_model, this)), m_top(new TopBar(theme, office.staff(), this)), m_rail(new Rail(theme, this)), m_foot(new RailFoot(theme, this)),
      m_banners(new BannerArea(theme, this)), m_inbox(new InboxPage(office, theme, ask, *m_model, *m_feed, settings, this)),
      m_preview(new ReadingPane(office, theme, this)), m_pages(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("workspace"));
    build();
    connectParts();
    addShortcuts();
    m_rail->setNarrow(settings.value(railKey).toBool());
    m_foot->setNarrow(m_rail->isNarrow());
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray())) {
        // Whatever the width of the window: the stretch factors give all that is left to the list.
        m_splitter->setSizes({Theme::size(Theme::Size::WindowWidth) - Theme::size(Theme::Size::Rail) - Theme::size(Theme::Size::ReadingPane),
                              Theme::size(Theme::Size::ReadingPane)});
    }
    goTo({});
    m_feed->reload();
}

Workspace::~Workspace()
{
    m_settings.setValue(splitterKey, m_splitter->saveState());
}

void Workspace::build()
{
    auto* layout = column(this);
    layout->addWidget(m_top);
    auto* middle = new QWidget(this);
    auto* line = row(middle);
    auto* side = new QWidget(middle);
    setSurface(*side, QLatin1String("ground"));
    auto* beside = column(side, 0);
    beside->addWidget(m_rail, 1);
    beside->addWidget(m_foot);
    side->layout()->setContentsMargins(0, Theme::space(Theme::Space::S), 0, 0);
    line->addWidget(side);
    auto* centre = new QWidget(middle);
    auto* lines = column(centre);
    lines->addWidget(m_banners);
    lines->addWidget(m_splitter, 1);
    line->addWidget(centre, 1);
    m_pages->addWidget(m_inbox);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_preview->setMinimumWidth(Theme::size(Theme::Size::ReadingPane) * 3 / 4);
    layout->addWidget(middle, 1);
    layout->addWidget(new StatusLine(m_office, m_theme, this));
}

void Workspace::connectParts()
{
    connect(m_top, &TopBar::railToggled, this, &Workspace::toggleRail);
    connect(m_top, &TopBar::searched, this, &Workspace::search);
    connect(m_top, &TopBar::searchEntered, this, &Workspace::enterSearch);
    connect(m_top, &TopBar::listWanted, this, &Workspace::focusList);
    connect(m_top, &TopBar::helpRequested, this, &Workspace::showHelp);
    connect(m_top, &TopBar::lockRequested, this, &Workspace::lockRequested);
    connect(m_top, &TopBar::passphraseRequested, this, &Workspace::showPassphrase);
    connect(m_rail, &Rail::queueChosen, this, &Workspace::showQueue);
    addEntries();
    connect(m_inbox, &InboxPage::openRequested, this, &Workspace::openCase);
    connect(m_inbox, &InboxPage::currentCaseChanged, this, &Workspace::showPreview);
    connect(m_inbox, &InboxPage::viewWanted, this, &Workspace::showView);
    connect(m_inbox, &InboxPage::told, m_banners, [this](const BannerMessage& message) { m_banners->post(message); });
    connect(m_inbox, &InboxPage::previewToggled, this, &Workspace::togglePreview);
    connect(m_preview, &ReadingPane::openRequested, this, &Workspace::openCase);
    connect(m_feed, &CaseFeed::refreshed, this, [this] {
        m_rail->setCounts(m_model->counts());
        countRefused();
    });
    connect(m_feed, &CaseFeed::refreshed, this, &Workspace::welcome);
    connect(m_feed, &CaseFeed::stateChanged, this, [this] {
        m_banners->withdraw(feedKey);
        if (m_feed->state() == CaseFeed::State::Failed) {
            auto message = bannerOf(m_feed->error());
            message.key = feedKey;
            m_banners->post(message);
        }
    });
    auto* news = new SyncNews(m_office, *m_banners, this);
    connect(news, &SyncNews::refusedRequested, this, &Workspace::showRefused);
    new TerminalNews(m_office, *m_banners, this);
    new PaperNews(m_office, *m_banners, m_ask, *this);
}

/// Below the queues: pages that are no queue, each for those whom it concerns.
void Workspace::addEntries()
{
    m_refusedEntry = m_foot->add("refusedEntry", Icon::Refused, tr("Not accepted"), QStringLiteral("Ctrl+J"));
    connect(m_refusedEntry, &QToolButton::clicked, this, [this] { showRefused(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this, [this] { showRefused(); });
    auto* trail = m_foot->add("auditEntry", Icon::Clock, tr("Audit trail"), QStringLiteral("Ctrl+R"));
    connect(trail, &QToolButton::clicked, this, &Workspace::showAudit);
    if (ClaimsPage::isFor(m_office.staff().role)) {
        auto* claims = m_foot->add("claimsEntry", Icon::Person, tr("Who works on what"), QStringLiteral("Ctrl+T"));
        connect(claims, &QToolButton::clicked, this, &Workspace::showClaims);
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, [this] { showClaims(); });
    }
    if (StaffRules::mayDo(m_office.staff().role, StaffDeed::Enrol)) {
        auto* staff = m_foot->add("staffEntry", Icon::People, tr("Staff"), QStringLiteral("Ctrl+U"));
        connect(staff, &QToolButton::clicked, this, &Workspace::showStaff);
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_U), this, [this] { showStaff(); });
    }
    if (RetentionDesk::isFor(m_office.staff().role)) {
        auto* ended = m_foot->add("retentionEntry", Icon::Archive, tr("Retention ended"), QStringLiteral("Ctrl+E"));
        connect(ended, &QToolButton::clicked, this, &Workspace::showRetention);
        addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] { showRetention(); });
    }
}

void Workspace::countRefused()
{
    const int count = m_model->refusedActs();
    m_refusedEntry->setText(count > 0 ? tr("Not accepted (%1)").arg(figure(count)) : tr("Not accepted"));
    m_refusedEntry->setAccessibleName(m_refusedEntry->text());
}

void Workspace::welcome()
{
    const bool typing = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (m_fresh && m_pages->currentWidget() == m_inbox && !typing) {
        focusList();
    }
    m_fresh = false;
}

void Workspace::addShortcut(const QKeySequence& keys, QWidget* scope, const std::function<void()>& then)
{
    connect(new QShortcut(keys, scope), &QShortcut::activated, this, then);
}

void Workspace::addShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] { m_top->focusSearch(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this, [this] { Q_EMIT lockRequested(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this, [this] { toggleRail(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this, [this] { showAudit(); });
    addShortcut(QKeySequence(Qt::Key_F1), this, [this] { showHelp(); });
    // A shortcut works while its scope is visible: on the case page these keys are those of its bar.
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), m_inbox, [this] { m_inbox->focusFilter(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_inbox, [this] { m_inbox->openFilterMenu(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), m_inbox, [this] { m_inbox->openViewMenu(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_inbox, [this] { togglePreview(); });
    addShortcut(QKeySequence(Qt::Key_F3), m_inbox, [this] { m_inbox->table().step(1); });
    addShortcut(QKeySequence(Qt::Key_F4), m_inbox, [this] { m_inbox->table().step(-1); });
    addShortcut(QKeySequence(Qt::Key_F5), m_inbox, [this] { refresh(); });
}

void Workspace::refresh()
{
    m_feed->reload();
    m_office.startSync();
}

void Workspace::toggleRail()
{
    m_rail->setNarrow(!m_rail->isNarrow());
    m_foot->setNarrow(m_rail->isNarrow());
    m_settings.setValue(railKey, m_rail->isNarrow());
}

void Workspace::togglePreview()
{
    m_settings.setValue(previewKey, !m_settings.value(previewKey, true).toBool());
    showPreview();
}

void Workspace::showPreview()
{
    const bool wanted = m_settings.value(previewKey, true).toBool() && m_pages->currentWidget() == m_inbox;
    m_preview->setVisible(wanted);
    m_preview->display(wanted ? m_inbox->table().currentCase() : QString());
}

}  // namespace madoguchi
