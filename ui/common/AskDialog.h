// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Ask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace madoguchi {

/// One question on the screen. The safe button has the focus; Esc and the window's cross do what it does: nothing.
class AskDialog : public QDialog {
    Q_OBJECT
public:
    AskDialog(const Theme& theme, const Question& question, QWidget* parent);

    /// What was pressed; choice -1 until then.
    Answer answer() const;

private:
    void addReason(QVBoxLayout& layout);
    void addOptions(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void updateChoices();

    const Theme& m_theme;
    Question m_question;
    int m_choice = -1;
    QPlainTextEdit* m_reason = nullptr;
    QLabel* m_count = nullptr;  ///< how long the reason is
    QComboBox* m_options = nullptr;
    QList<QPushButton*> m_choices;
};

}  // namespace madoguchi
