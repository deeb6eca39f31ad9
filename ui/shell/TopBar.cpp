// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/TopBar.h"

#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace madoguchi {

TopBar::TopBar(Theme& theme, const Staff& person, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_menu(makeButton("railSwitch", tr("Show or hide the names of the queues (Ctrl+B)"))), m_search(new QLineEdit(this)),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)), m_person(makeButton("person", tr("What concerns you: passphrase, lock"))),
      m_display(makeButton("displaySwitch", tr("Light or dark display"))), m_help(makeButton("help", tr("Guide (F1)"))),
      m_lock(makeButton("lock", tr("Lock the screen (Ctrl+L)")))
{
    setObjectName(QStringLiteral("topBar"));
    setSurface(*this, QLatin1String("topbar"));
    setFixedHeight(Theme::size(Theme::Size::TopBar));
    setUpPerson(person);
    m_lock->setText(tr("Lock"));
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setUpSearch();

    auto* layout = row(this, Theme::space(Theme::Space::S));
    layout->setContentsMargins(Theme::space(Theme::Space::S), 0, Theme::space(Theme::Space::S), 0);
    layout->addWidget(m_menu);
    layout->addWidget(plainLabel(tr("Madoguchi"), QLatin1String("heading"), this));
    layout->addSpacing(Theme::space(Theme::Space::XL));
    layout->addWidget(m_search);
    layout->addStretch(1);
    layout->addWidget(m_person);
    layout->addSpacing(Theme::space(Theme::Space::S));
    layout->addWidget(m_display);
    layout->addWidget(m_help);
    layout->addWidget(m_lock);
    connectParts();
    repaintIcons();
}

void TopBar::setUpSearch()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search all cases"));
    m_search->setPlaceholderText(tr("Receipt no., name, kana, address, telephone (Ctrl+K)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(Theme::size(Theme::Size::Search));
    m_search->installEventFilter(this);
}

void TopBar::setUpPerson(const Staff& person)
{
    // A tool button would take "&" for the mark of a key.
    m_person->setText(tr("%1 (%2)").arg(person.name, label(person.role)).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_person);
    menu->setObjectName(QStringLiteral("personMenu"));
    auto* passphrase = menu->addAction(tr("Change the passphrase"));
    passphrase->setObjectName(QStringLiteral("changePassphrase"));
    connect(passphrase, &QAction::triggered, this, &TopBar::passphraseRequested);
    connect(menu->addAction(tr("Lock the screen (Ctrl+L)")), &QAction::triggered, this, &TopBar::lockRequested);
    m_person->setMenu(menu);
}

void TopBar::connectParts()
{
    connect(m_menu, &QToolButton::clicked, this, &TopBar::railToggled);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchEntered(m_search->text()); });
    connect(m_display, &QToolButton::clicked, this, [this] {
        m_theme.setMode(m_theme.mode() == Theme::Mode::Light ? Theme::Mode::Dark : Theme::Mode::Light);
    });
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpRequested);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockRequested);
    connect(&m_theme, &Theme::changed, this, &TopBar::repaintIcons);
}

QToolButton* TopBar::makeButton(const char* name, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

QString TopBar::searchText() const
{
    return m_search->text();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        // First the search goes; only the next Esc leaves the page, whose shortcut it is.
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_search->clear();
        }
        return true;
    }
    if (key == Qt::Key_Down && event->type() == QEvent::KeyPress) {
        Q_EMIT listWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::repaintIcons()
{
    m_menu->setIcon(m_theme.icon(Icon::Menu));
    m_searchIcon->setIcon(m_theme.icon(Icon::Search, Theme::Color::Secondary));
    m_display->setIcon(m_theme.icon(m_theme.mode() == Theme::Mode::Light ? Icon::Moon : Icon::Sun));
    m_person->setIcon(m_theme.icon(Icon::Person));
    m_help->setIcon(m_theme.icon(Icon::Help));
    m_lock->setIcon(m_theme.icon(Icon::Lock));
}

}  // namespace madoguchi
