// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/ui/FakeOffice.h"
#include "ui/common/Ask.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace madoguchi::test {

/// A window with an invented office behind it, in Japanese, as the person at the counter has it.
class Stage {
public:
    explicit Stage(int citizens = 200, Theme::Mode mode = Theme::Mode::Light);

    FakeOffice office;
    Theme theme;
    Ask ask;
    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<MainWindow> window;

    /// The window at a size, shown.
    void open(QSize size = {1366, 768});
    /// As open(), with somebody logged in.
    void openAs(const QString& staffId, QSize size = {1366, 768});
    template<typename T>
    T* part(const char* name) const
    {
        return window->findChild<T*>(QLatin1String(name));
    }

    /// Texts that do not fit where they stand: object name and text. Empty is what every page wants.
    static QStringList cutOffTexts(const QWidget& window);
    /// Saves what a widget shows into the folder of MADOGUCHI_PICTURES, if it is set.
    static void picture(QWidget& widget, const QString& name);
};

/// Puts the application into Japanese: the program's own words.
void speakJapanese();

}  // namespace madoguchi::test
