// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/InboxView.h"

#include <QToolButton>

#include <functional>

namespace madoguchi {

class Ask;
class SavedViews;
class Theme;

/// The button with a person's views: choose one, save what is shown, and what can be done with the one that was chosen.
class ViewMenu : public QToolButton {
    Q_OBJECT
public:
    /// `shown` gives what is on the screen now, without a name.
    ViewMenu(const Theme& theme, Ask& ask, SavedViews& views, std::function<InboxView()> shown, QWidget* parent = nullptr);

    /// The view that is shown; empty: none.
    void setCurrent(const QString& name);
    const QString& current() const { return m_current; }
    /// Opens the menu below the button.
    void open();

Q_SIGNALS:
    void chosen(const QString& name);

private:
    void rebuild();
    void addViews(QMenu& menu);
    void addDeeds(QMenu& menu);
    void askName(const QString& current, const std::function<void(const QString&)>& then);
    void askRemove();

    const Theme& m_theme;
    Ask& m_ask;
    SavedViews& m_views;
    std::function<InboxView()> m_shown;
    QString m_current;
};

}  // namespace madoguchi
