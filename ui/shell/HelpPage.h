// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace madoguchi {

class Theme;

/// The short guide behind F1: keys, what the marks of the verification mean, what to do when something is wrong.
class HelpPage : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeRequested();

private:
    QWidget* makeHead();
    void addKeys(QVBoxLayout& layout, QWidget& page);
    void addMarks(QVBoxLayout& layout, QWidget& page);
    void addAdvice(QVBoxLayout& layout, QWidget& page);

    const Theme& m_theme;
};

}  // namespace madoguchi
