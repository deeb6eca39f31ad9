// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace madoguchi {

class SubmissionEngine;
class Theme;

/// The submission as signed, drawn by QtWebEngine. What a citizen sent can do nothing there: no script, no plug-in, no storage, no request but
/// for the one page that the program makes itself. The engine starts when the first submission is on the screen, not with the program.
class SubmissionView : public QWidget {
    Q_OBJECT
public:
    /// Makes the program's own address scheme known to the engine, and the engine fit for the window. To be called before QApplication is made.
    static void registerSchemes();
    /// Whether the engine may ask for an address at all: the one page, nothing else.
    static bool isAllowed(const QUrl& url);

    explicit SubmissionView(const Theme& theme, QWidget* parent = nullptr);
    ~SubmissionView() override;

    /// Shows the submission of a case. The same content again leaves the page, and the place the person reads at, as they are.
    void display(const CaseFile& file);
    /// Drops the page and ends the engine's process that held it.
    void forget();

    /// In per cent of the normal size: 50 to 300.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

Q_SIGNALS:
    void shown();                   ///< the page stands
    void blocked(const QUrl& url);  ///< the engine asked for something that is not the page

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addShortcuts();
    void start();
    void draw();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    CaseFile m_file;
    QString m_html;
    int m_zoom = 100;
    int m_crashes = 0;  ///< of the page that is shown: after a second one it is not tried again
    std::unique_ptr<SubmissionEngine> m_engine;
};

}  // namespace madoguchi
