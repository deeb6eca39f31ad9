// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/MainWindow.h"

#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/LogInPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

const QString geometryKey = QStringLiteral("shell/geometry");
const QString themeKey = QStringLiteral("display/dark");
const QString idleKey = QStringLiteral("lock/minutes");


}  // namespace

MainWindow::MainWindow(Office& office, Theme& theme, Ask& ask, QSettings& settings)
    : m_office(office), m_theme(theme), m_ask(ask), m_settings(settings), m_stack(new QStackedWidget(this)),
      m_logIn(new LogInPage(office, theme, this)), m_idle(new IdleLock(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Madoguchi"));
    auto* body = new QWidget(this);
    auto* layout = column(body);
    if (office.isRehearsal()) {
        layout->addWidget(makeRehearsalBand());
    }
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_logIn);
    setCentralWidget(body);
    new FocusRing(theme, this);

    theme.setMode(settings.value(themeKey).toBool() ? Theme::Mode::Dark : Theme::Mode::Light);
    connect(&theme, &Theme::changed, this, [this] { m_settings.setValue(themeKey, m_theme.mode() == Theme::Mode::Dark); });
    connect(m_logIn, &LogInPage::loggedIn, this, &MainWindow::enter);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lockScreen);
    connect(&office, &Office::locked, this, &MainWindow::leave);
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        resize(Theme::size(Theme::Size::WindowWidth), Theme::size(Theme::Size::WindowHeight));
    }
}

MainWindow::~MainWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
}

QWidget* MainWindow::makeRehearsalBand()
{
    auto* band = new QWidget(this);
    band->setObjectName(QStringLiteral("rehearsalBand"));
    setSurface(*band, QLatin1String("rehearsal"));
    band->setFixedHeight(Theme::size(Theme::Size::Row));
    auto* words = plainLabel(tr("Rehearsal: every person and every application here is invented."), QLatin1String("strong"), band);
    words->setAlignment(Qt::AlignCenter);
    row(band)->addWidget(words);
    return band;
}

void MainWindow::enter(const Staff& person)
{
    const bool samePerson = person.id == m_person.id;
    m_person = person;
    m_workspace = new Workspace(m_office, m_theme, m_ask, m_settings, m_stack);
    // Later: the button that asks for the lock is part of what the lock takes away.
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lockScreen, Qt::QueuedConnection);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->goTo(samePerson ? m_place : Workspace::Place());
    if (!samePerson) {
        m_workspace->openFirstView();
    }
    m_idle->start(qBound(1, m_settings.value(idleKey, defaultIdleMinutes).toInt(), 60) * 60 * 1000);
    m_office.startSync();
}

void MainWindow::lockScreen()
{
    if (m_workspace) {
        m_office.lock();
    }
}

void MainWindow::leave()
{
    m_idle->stop();
    if (!m_workspace) {
        return;
    }
    m_place = m_workspace->place();
    m_workspace->forget();
    m_workspace->hide();
    m_workspace->deleteLater();
    m_workspace = nullptr;
    QToolTip::hideText();
    m_stack->setCurrentWidget(m_logIn);
    m_logIn->startLocked(m_person);
}

}  // namespace madoguchi
