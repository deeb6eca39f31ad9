// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi {

class Badge;
class Theme;
class WrappedText;

/// Whose case it is and where it stands, always visible above the page.
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    explicit CaseHeader(const Theme& theme, QWidget* parent = nullptr);

    /// `me` and `now`: to say who holds the case until when.
    void display(const CaseFile& file, const Staff& me, const QDateTime& now);
    void forget();

Q_SIGNALS:
    void closeRequested();

private:
    void addFact(QWidget* parent, const QString& caption, QLabel** value);
    QWidget* nameLine();
    QWidget* factLine();
    void repaintIcons();

    const Theme& m_theme;
    QPushButton* m_close;
    WrappedText* m_name;
    WrappedText* m_kana;
    Badge* m_state;
    Badge* m_outcome;
    Badge* m_waiting;
    QLabel* m_number = nullptr;
    QLabel* m_received = nullptr;
    QLabel* m_documents = nullptr;
    QLabel* m_claim = nullptr;
};

}  // namespace madoguchi
