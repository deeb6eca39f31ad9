// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi {

class AuditExport;
class AuditFilterBar;
class AuditModel;
class BannerArea;
class EmptyState;
class ListTable;
class Theme;
class TrailCheck;

/// The audit trail (監査記録) for those who check, and for each clerk what they did themselves: read it, filter it, prove it, export it.
class AuditPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    AuditPage(Office& office, const Theme& theme, BannerArea& banners, QWidget* parent = nullptr);

    /// Reads anew and takes the keyboard.
    void open();
    /// Drops what is shown from memory and stops what is under way.
    void forget();

Q_SIGNALS:
    void closeRequested();
    void caseRequested(const QString& caseId);

private:
    QWidget* makeHead();
    void addKeys();
    void read();
    void updateView();
    void showEmpty();
    void openCase();

    Office& m_office;
    AuditModel* m_model;
    AuditFilterBar* m_filter;
    TrailCheck* m_check;
    AuditExport* m_export;
    ListTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_count = nullptr;
    QPushButton* m_open = nullptr;
};

}  // namespace madoguchi
