// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

class SavedViews;
class Theme;

/// Asks for the name of a view.
class ViewNameDialog : public QDialog {
    Q_OBJECT
public:
    /// `current`: its name until now; empty: it has none yet.
    ViewNameDialog(const Theme& theme, const SavedViews& views, const QString& current, QWidget* parent);

    QString name() const;

private:
    void updateHint();

    const SavedViews& m_views;
    const QString m_current;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_save;
};

}  // namespace madoguchi
