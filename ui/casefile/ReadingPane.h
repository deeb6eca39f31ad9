// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace madoguchi {

class EmptyState;
class Office;
class Theme;

/// The selected case at the right of the inbox, in short: enough to decide whether to open it. No web view, so that it follows the
/// arrow keys at once.
class ReadingPane : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the pane.
    ReadingPane(Office& office, const Theme& theme, QWidget* parent = nullptr);

    /// Shows a case; an empty id shows what will appear here.
    void display(const QString& caseId);
    /// Drops everything of the case from memory.
    void forget();
    const QString& caseId() const { return m_caseId; }

Q_SIGNALS:
    void openRequested(const QString& caseId);

private:
    void load();
    void build();
    void showFailure(const Error& error);

    Office& m_office;
    const Theme& m_theme;
    QString m_caseId;
    CaseFile m_file;
    quint64 m_loading = 0;  ///< number of the newest load: answers to earlier ones are stale
    EmptyState* m_message;
    QScrollArea* m_scroll;
    QPushButton* m_open;
};

}  // namespace madoguchi
