// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"
#include "ui/shell/Workspace.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;
class QStackedWidget;

namespace madoguchi {

class Ask;
class IdleLock;
class LogInPage;
class Theme;

/// The window: log-in, then the workspace, and back to the log-in when the screen is locked. Its title names the program and nobody else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All must outlive the window. `settings`: how this terminal's window looks; never data of a case.
    MainWindow(Office& office, Theme& theme, Ask& ask, QSettings& settings);
    ~MainWindow() override;

    /// nullptr while locked.
    Workspace* workspace() const { return m_workspace; }

    static constexpr int defaultIdleMinutes = 10;

private:
    QWidget* makeRehearsalBand();
    void enter(const Staff& person);
    void lockScreen();
    void leave();

    Office& m_office;
    Theme& m_theme;
    Ask& m_ask;
    QSettings& m_settings;
    QStackedWidget* m_stack;
    LogInPage* m_logIn;
    IdleLock* m_idle;
    QPointer<Workspace> m_workspace;
    Staff m_person;            ///< who is, or was last, logged in
    Workspace::Place m_place;  ///< where that person was
};

}  // namespace madoguchi
