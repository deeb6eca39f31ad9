// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Icon.h"

#include <QWidget>

class QLabel;

namespace madoguchi {

class Theme;

/// What stands where nothing is: says what will appear here and how, or what is being waited for.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setMessage(Icon icon, const QString& title, const QString& text);

private:
    void repaintIcon();

    const Theme& m_theme;
    Icon m_drawing = Icon::Inbox;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
};

}  // namespace madoguchi
