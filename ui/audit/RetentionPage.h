// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi {

class Ask;
class BannerArea;
class EmptyState;
class ListTable;
class LongWork;
class RetentionModel;
class Theme;

/// 保存期間満了: what has been kept as long as it must be and will go, and the button that lets go what may go today. For chief and
/// administrator.
class RetentionPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    RetentionPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent = nullptr);

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
    void show(const Result<QList<DueCase>>& due);
    void updateButtons();
    void askFirst();
    void remove(const QStringList& caseIds);
    void finish(const Result<qint64>& gone);
    void openCase();

    Office& m_office;
    Ask& m_ask;
    BannerArea& m_banners;
    RetentionModel* m_model;
    ListTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    LongWork* m_work = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    int m_question = 0;  ///< grows with every reading
};

}  // namespace madoguchi
