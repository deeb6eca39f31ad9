// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Staff.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace madoguchi {

class Theme;

/// The bar at the top: the rail's switch, the one search field, who works here (with what concerns them), display, help and lock.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(Theme& theme, const Staff& person, QWidget* parent = nullptr);

    void focusSearch();
    void clearSearch();
    QString searchText() const;

Q_SIGNALS:
    void railToggled();
    void searched(const QString& typed);
    /// Enter: what a scanner sends too.
    void searchEntered(const QString& typed);
    /// Down: from the field into the list.
    void listWanted();
    void helpRequested();
    void lockRequested();
    void passphraseRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const char* name, const QString& words);
    void setUpSearch();
    void setUpPerson(const Staff& person);
    void connectParts();
    void repaintIcons();

    Theme& m_theme;
    QToolButton* m_menu;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QToolButton* m_person;
    QToolButton* m_display;
    QToolButton* m_help;
    QToolButton* m_lock;
};

}  // namespace madoguchi
